import ArgumentParser
import ClusterNetwork
import Foundation
import Interchange
import MarketSimulation
import Presentation
import Reports

/// Runs a study's markets, writes the folder's files, and tells what came of it.
struct MarketStudyRun {
    let study: MarketStudy
    /// Where the results go; nowhere without one.
    let folder: MarketFolder?
    let jobs: Int
    let checkpointSteps: Int
    let language: Language
    let diagnostics: [Diagnostic]
    private let environment = CommandEnvironment.current

    init(
        study: MarketStudy, folder: MarketFolder?, jobs: Int, checkpointSteps: Int, language: Language,
        diagnostics: [Diagnostic]
    ) {
        self.study = study
        self.folder = folder
        self.jobs = jobs
        self.checkpointSteps = checkpointSteps
        self.language = language
        self.diagnostics = diagnostics
    }

    /// Runs everything and writes the folder.
    func report(isQuiet: Bool) async throws -> (_ detail: MarketPresentation.Detail) -> Report {
        // What the report needs is looked for before the long work.
        let assets = try folder.map { _ in try environment.htmlAssets() }
        try prepareFolder()
        var arms = study.run.stages.map { MarketArm(title: $0.title, scenario: $0) }
        var others = study.comparedRun?.stages.map { MarketArm(title: study.comparison?.title ?? "", scenario: $0) }
        var networks = arms.map { _ in Network?.none }
        let rows = try folder.map { try SeriesFile(in: $0, study) }
        let tasks = tasks
        let total = tasks.reduce(0) { $0 + $1.steps }
        let progress = ProgressLine(console: environment.console, total: total, unit: "steps", isQuiet: isQuiet)
        let runs = MarketRuns(tasks: tasks, jobs: jobs, folder: folder, checkpointSteps: checkpointSteps)
        defer { progress?.finish() }
        try await runs.finish(progress: progress) { task, run in
            for (place, stage) in run.stages.enumerated() {
                try rows?.append(stage, market: task.market, stage: stage.scenario.title)
                if task.market == Self.names.own {
                    if task.replicate == 0 { networks[place] = stage.market.network().network() }
                    arms[place].add(stage)
                } else {
                    others?[place].add(stage)
                }
            }
        }
        try rows?.finish()
        let report = report(of: arms, comparedWith: others, networks)
        if let assets { try write(report(.full), networks, assets) }
        folder?.removeCheckpoints()
        return report
    }

    /// The report on one market, or on the chain of them.
    private func report(
        of arms: [MarketArm], comparedWith others: [MarketArm]?, _ networks: [Network?]
    ) -> (MarketPresentation.Detail) -> Report {
        let remarks = study.chain == nil ? diagnostics : []
        let stages = arms.indices.map { place in
            MarketPresentation(
                arms[place], comparedWith: others?[place],
                background: .init(
                    summary: study.summary, source: { [study] in study.source(of: $0, stage: place) },
                    network: networks[place], seed: arms[place].scenario.seed),
                language: language, diagnostics: remarks)
        }
        guard let chain = study.chain else { return { stages[0].report(detail: $0) } }
        let whole = MarketChainPresentation(
            title: study.scenario.title, inputShare: chain.inputShare, stages: stages, language: language,
            diagnostics: diagnostics)
        return { whole.report(detail: $0) }
    }

    /// The names of the two markets in files.
    private static let names = (own: "scenario", other: "compare")

    /// The runs of both markets, replicate by replicate.
    private var tasks: [MarketTask] {
        (0..<study.scenario.replicates).flatMap { replicate in
            [MarketTask(market: Self.names.own, chain: study.run, replicate: replicate)]
                + (study.comparedRun.map {
                    [MarketTask(market: Self.names.other, chain: $0, replicate: replicate)]
                } ?? [])
        }
    }

    /// Writes what is known before the run: the scenario, and how to run it again.
    private func prepareFolder() throws {
        guard let folder else { return }
        try write(MarketWriter.text(of: study), to: MarketFolder.scenario)
        var command = ["guildhall", "simulate", MarketFolder.scenario]
        if language != .english { command += ["--language", language.rawValue] }
        let run: JSONValue = [
            "program": "guildhall", "version": .string(GuildhallCommand.configuration.version),
            "seed": .string(String(study.scenario.seed)),
            "command": .array((command + ["--output", "."]).map(JSONValue.string)),
        ]
        try write(run.text(prettily: true) + "\n", to: MarketFolder.run)
        guard mkdir(folder.checkpointFolder, 0o777) == 0 || errno == EEXIST else {
            throw UnwritableFile(path: folder.checkpointFolder, reason: .last)
        }
    }

    private func write(_ report: Report, _ networks: [Network?], _ assets: HTMLAssets) throws {
        try write(report.json(), to: MarketFolder.summary)
        try write(report.html(assets: assets), to: MarketFolder.report)
        for (stage, network) in networks.enumerated() {
            guard let network else { continue }
            let name = MarketFolder.network(stage: stage, of: networks.count)
            try write(GraphMLWriter.text(NetworkFile(network: network)), to: name)
        }
    }

    private func write(_ text: String, to name: String) throws {
        guard let folder else { return }
        do throws(SystemError) {
            try folder.write(text, to: name)
        } catch {
            throw UnwritableFile(path: folder.file(name), reason: error)
        }
    }
}

/// A file of the folder that the system does not let us write.
struct UnwritableFile: Error {
    let path: String
    let reason: SystemError
}

/// The series of all runs as a table, written as the runs end.
///
/// In a chain each row names its stage; one market has no such column.
private struct SeriesFile {
    private let file: GrowingFile
    private let path: String
    private let measures: [MarketMeasure]
    private let isChain: Bool

    init(in folder: MarketFolder, _ study: MarketStudy) throws {
        path = folder.file(MarketFolder.series)
        measures = study.scenario.collected
        isChain = study.chain != nil
        do throws(SystemError) {
            file = try GrowingFile(path: path, draftsIn: folder.checkpointFolder)
            let leading = ["market"] + (isChain ? ["stage"] : []) + ["replicate", "seed", "step"]
            let columns = leading + measures.map(\.rawValue)
            try file.append(columns.joined(separator: ",") + "\n")
        } catch {
            throw UnwritableFile(path: path, reason: error)
        }
    }

    /// Appends the rows of a run; what is undefined at a step is left empty.
    func append(_ run: MarketRun, market: String, stage: String) throws {
        let columns = measures.map(run.series.values)
        let begin = "\(market),\(isChain ? CSVField.text(stage) + "," : "")\(run.replicate + 1),\(run.scenario.seed)"
        let lines = (0..<run.series.stepCount).map { step in
            let values = columns.map { $0[step].map { JSONValue.number($0).text(prettily: false) } ?? "" }
            return "\(begin),\(step + 1),\(values.joined(separator: ","))\n"
        }
        do throws(SystemError) {
            try file.append(lines.joined())
        } catch {
            throw UnwritableFile(path: path, reason: error)
        }
    }

    func finish() throws {
        do throws(SystemError) {
            try file.finish()
        } catch {
            throw UnwritableFile(path: path, reason: error)
        }
    }
}
