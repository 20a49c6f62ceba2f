// Times the measures of networks and writes one JSON object to standard output: {"row": {"seconds": …, …}, …}.
// Usage: network-timings NETWORKS, a file that `Benchmarks/run` writes.

import ClusterNetwork
import Foundation

struct Case: Decodable {
    let nodes: Int
    let edges: [[Int]]

    var graph: Graph { Graph(nodeCount: nodes, edges: edges.map { GraphEdge($0[0], $0[1]) }) }
}

/// The time of a measure, and its values, to be held against the peers'.
struct Timing: Encodable {
    let seconds: Double
    let bestSeconds: Double
    let results: [[Double]]
}

/// Works until two seconds have gone by, at least once and after a first time that does not count, if that was short.
func timing(_ work: () async throws -> [Double]) async rethrows -> Timing {
    let clock = ContinuousClock()
    var (durations, results): ([Duration], [Double]) = ([], [])
    while durations.isEmpty || (durations.reduce(.zero, +) < .seconds(2) && durations.count < 1000) {
        let start = clock.now
        results = try await work()
        durations.append(clock.now - start)
    }
    if durations.count > 2 { durations.removeFirst() }
    let sorted = durations.sorted().map { $0 / .seconds(1) }
    return Timing(seconds: sorted[sorted.count / 2], bestSeconds: sorted[0], results: [results])
}

func timings(of graph: Graph) async throws -> [String: Timing] {
    var rows: [String: Timing] = [
        "components": await timing { [Double(graph.components().count)] },
        "core": await timing { graph.coreNumbers().map(Double.init) },
        "pagerank": try await timing { try graph.pageRank() },
        "clustering": await timing { graph.clustering().coefficients },
        "constraint": await timing { graph.structuralHoles().constraints.map { $0 ?? 0 } },
        "louvain": await timing { [graph.communities(method: .louvain).modularity ?? 0] },
    ]
    for jobs in [1, 2] {
        rows["betweenness-\(jobs)"] = await timing { await graph.betweenness(isNormalized: false, jobs: jobs).values }
    }
    return rows
}

guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: network-timings NETWORKS\n".utf8))
    exit(64)
}
let file = URL(filePath: CommandLine.arguments[1])
let cases = try JSONDecoder().decode([String: Case].self, from: Data(contentsOf: file))
var rows: [String: Timing] = [:]
for (name, network) in cases {
    for (measure, timing) in try await timings(of: network.graph) { rows["network-\(name)-\(measure)"] = timing }
}
let encoder = JSONEncoder()
encoder.outputFormatting = .sortedKeys
FileHandle.standardOutput.write(try encoder.encode(rows))
