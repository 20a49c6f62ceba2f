// Times the kernels and writes one JSON object to standard output: {"row": {"seconds": …, …}, …}.
// Usage: kernel-timings CASES, a file that `Benchmarks/run` writes.

import AnalyticHierarchy
import ClusterGame
import Foundation

struct Cases: Decodable {
    let repeats: Int
    let loops: Int
    let randomIndexCount: Int
    let randomIndexOrder: Int
    /// Upper triangles by the order of the matrices.
    let upperTriangles: [String: [[Double]]]
    let games: [GameFigures]
    let mapSide: Int
    let drawCount: Int
    let panel: PanelFigures
    /// Runs of the panel's simulation.
    let runCount: Int
    let sampling: SamplingFigures
}

guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: kernel-timings CASES\n".utf8))
    exit(64)
}
let file = URL(filePath: CommandLine.arguments[1])
let cases = try JSONDecoder().decode(Cases.self, from: Data(contentsOf: file))

var rows: [String: Timing] = [:]
for (order, triangles) in cases.upperTriangles {
    guard let order = Int(order) else { continue }
    rows["weights-\(order)"] = try timeWeights(
        order: order, triangles: triangles, repeats: cases.repeats, loops: cases.loops)
}
for jobs in [1, 2] {
    rows["random-index-\(jobs)"] = try await timeRandomIndex(
        order: cases.randomIndexOrder, count: cases.randomIndexCount, jobs: jobs, repeats: cases.repeats)
}
let study = try cases.panel.study()
rows["panel"] = try timePanel(study, repeats: cases.repeats, loops: cases.loops * 5)
for (runs, name) in [(cases.runCount, ""), (cases.runCount * 10, "-tenfold")] {
    for jobs in [1, 2] {
        rows["panel-runs\(name)-\(jobs)"] = try await timePanelRuns(study, runs: runs, jobs: jobs, repeats: 7)
    }
}
rows["game-answer"] = try timeAnswers(
    cases.games.map(\.parameters), repeats: cases.repeats, loops: cases.loops)
rows["game-answer-unlike"] = try timeAnswers(
    cases.games.map(\.withUnlikeCosts), repeats: cases.repeats, loops: cases.loops)
if let game = cases.games.first {
    rows["game-map"] = timeMap(game, side: cases.mapSide, repeats: 7)
    for jobs in [1, 2] {
        rows["game-draws-\(jobs)"] = await timeDraws(game, of: [.fee], count: cases.drawCount, jobs: jobs, repeats: 7)
    }
    rows["game-draws-all"] = await timeDraws(
        game, of: AnswerQuantity.allCases, count: cases.drawCount, jobs: 2, repeats: 7)
}
rows.merge(try timeSampling(cases.sampling, repeats: 7)) { one, _ in one }
let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
FileHandle.standardOutput.write(try encoder.encode(rows))
