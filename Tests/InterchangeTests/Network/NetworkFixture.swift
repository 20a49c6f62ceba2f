import ClusterNetwork
import Foundation
import Interchange
import TestSupport
import Testing

/// A file in another program's dialect, with what it holds.
struct NetworkFixture: Decodable, Sendable, CustomTestStringConvertible {
    struct Node: Decodable, Sendable, Hashable {
        let id: String
        let tier: String
        let label: String
    }

    struct Tie: Decodable, Sendable, Hashable {
        let source: String
        let target: String
        let weight: Double
        let kind: String
        let start: Double?
        let end: Double?
    }

    let file: String
    let directed: Bool
    let nodes: [Node]
    let ties: [Tie]
    let codes: [String]

    var testDescription: String { file }

    var bytes: [UInt8] { Self.bytes(of: file) }

    static func bytes(of name: String) -> [UInt8] {
        let url = packageRoot.appending(path: "Tests/Fixtures/Interchange/networks/\(name)")
        return (try? Data(contentsOf: url)).map { Array($0) } ?? []
    }

    static let all = (try? JSONDecoder().decode([NetworkFixture].self, from: Data(bytes(of: "networks.json")))) ?? []
}

extension Network {
    /// The members as the fixtures list them.
    var listedNodes: [NetworkFixture.Node] {
        members.map { NetworkFixture.Node(id: $0.id, tier: $0.tier.name, label: $0.label) }
    }

    /// The ties as the fixtures list them.
    var listedTies: [NetworkFixture.Tie] {
        ties.map {
            NetworkFixture.Tie(
                source: member($0.source).id, target: member($0.target).id, weight: $0.weight, kind: $0.kind.name,
                start: $0.start, end: $0.end)
        }
    }
}
