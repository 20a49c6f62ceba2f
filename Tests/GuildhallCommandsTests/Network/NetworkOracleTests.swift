import Foundation
import TestSupport
import Testing

@testable import GuildhallCommands

/// The command's JSON on the classics of the field, against what networkx measures on them.
@Suite struct NetworkOracleTests {
    /// A graph of the module's fixture with what networkx measures on it.
    struct Classic: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let nodes: Int
        let edges: [[Double]]
        let measures: [String: [Double?]]

        var testDescription: String { name }

        /// The graph as a table of ties; the nodes are numbers.
        var table: String {
            let rows = edges.map { "\(Int($0[0])),\(Int($0[1])),\($0[2])\n" }
            return "source,target,weight\n" + rows.joined()
        }
    }

    static let classics: [Classic] = {
        let file = packageRoot.appending(path: "Tests/Fixtures/ClusterNetwork/graphs.json")
        let all = (try? JSONDecoder().decode([Classic].self, from: Data(contentsOf: file))) ?? []
        return all.filter { ["karate", "davis", "florentine", "les-miserables", "kite"].contains($0.name) }
    }()

    /// The names of the fixture's measures that have another one in the command's JSON.
    private static let whole = [
        "density": "density", "transitivity": "transitivity", "average_clustering": "average_clustering",
        "diameter": "diameter", "degree_assortativity": "degree_assortativity_coefficient",
        "global_efficiency": "global_efficiency", "components": "number_connected_components",
        "robins_alexander_clustering": "robins_alexander_clustering",
    ]
    private static let each = [
        "degree", "strength", "clustering", "betweenness_centrality", "closeness_centrality", "harmonic_centrality",
        "eigenvector_centrality", "pagerank", "core_number", "constraint", "constraint_weighted", "effective_size",
        "effective_size_weighted",
    ]

    @Test func `All five classics are there`() { #expect(Self.classics.count == 5) }

    @Test(arguments: classics)
    func `Its measures are those of networkx`(_ classic: Classic) async throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(classic.table, to: "ties.csv")
        let run = await CommandRun.of("network", folder.path("ties.csv"), "--format", "json")
        let json = run.json
        #expect(json["nodes"] as? Int == classic.nodes && json["edges"] as? Int == classic.edges.count)
        let measures = try #require(json["measures"] as? [String: Any])
        for (name, own) in Self.whole {
            guard let expected = classic.measures[name]?.first else { continue }
            #expect(isClose(measures[own] as? Double, expected), "\(own)")
        }
        let members = try #require(json["perNode"] as? [[String: Any]])
        let byID = Dictionary(members.map { ($0["id"] as? String ?? "", $0) }) { first, _ in first }
        for name in Self.each {
            let expected = try #require(classic.measures[name], "\(name)")
            for (node, value) in expected.enumerated() {
                #expect(isClose(byID["\(node)"]?[name] as? Double, value), "\(name) of \(node)")
            }
        }
        // Their communities and ours may differ; ours are no worse.
        if let theirs = classic.measures["louvain_modularity"]?.first ?? nil {
            #expect(try #require(measures["modularity"] as? Double) >= theirs - 0.01)
        }
    }

    private func isClose(_ one: Double?, _ other: Double?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return abs(one - other) <= 1e-9 * max(1, abs(other))
    }
}
