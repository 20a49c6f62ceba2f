import ClusterNetwork
import Foundation
import TestSupport
import Testing

/// A graph of graphs.json with what networkx measures on it.
struct OracleCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let nodes: Int
    let directed: Bool
    let edges: [[Double]]
    let first: [Bool]?
    let measures: [String: [Double?]]

    var testDescription: String { name }

    var graph: Graph {
        Graph(
            nodeCount: nodes, isDirected: directed,
            edges: edges.map { GraphEdge(Int($0[0]), Int($0[1]), weight: $0[2]) })
    }

    /// The groups that the oracle's mixing and modularity take.
    var groups: [Int] { (0..<nodes).map { $0 % 3 } }

    static let all: [OracleCase] = {
        let file = packageRoot.appending(path: "Tests/Fixtures/ClusterNetwork/graphs.json")
        guard let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([OracleCase].self, from: data)) ?? []
    }()

    static func named(_ name: String) -> OracleCase? { all.first { $0.name == name } }
}
