import AnalyticHierarchy
import Foundation
import TestSupport
import Testing

/// A case of the analytic hierarchy process whose figures somebody else printed.
///
/// The files under `Tests/Fixtures/AnalyticHierarchy/PublishedCases` hold the inputs, the figures as printed and where
/// they stand; `check-cases.py` beside them works every figure out once more with numpy.
struct PublishedCase: Decodable, Sendable, CustomTestStringConvertible {
    /// Where the inputs and figures come from.
    enum Origin: String, Decodable, Sendable {
        /// All of it was printed.
        case published
        /// Some input was found from the figures, so that their agreement proves little.
        case inferred
        /// Inputs of others, and a figure that the script alone worked out.
        case constructed
    }

    struct Source: Decodable, Sendable {
        let title: String
        let authors: String
        let year: String
        let addresses: [String]
        let note: String?
    }

    /// A figure that is wrong, or goes by the name of another, and the right one to the digits that are known.
    struct Difference: Decodable, Sendable {
        let printed: String
        let right: String
    }

    /// One node of a hierarchy.
    struct Node: Decodable, Sendable {
        let id: String
        let matrix: [[String]]?
        let comparisons: [[String]]?
        let weights: [String: String]?
        let alternatives: [String]?
        let children: [Node]?
    }

    /// A criterion with its grades.
    struct RatedCriterion: Decodable, Sendable {
        let id: String
        let weight: String
        let words: [String]
        let values: [String]?
        let matrix: [[String]]?
    }

    /// What is given; every topic has parts of its own.
    struct Input: Decodable, Sendable {
        let labels: [String]?
        let matrix: [[String]]?
        let matrices: [[[String]]]?
        let repair: [String]?
        let answered: [String]?
        let method: String?
        let alternatives: [String]?
        let tree: Node?
        let values: [String: String]?
        let criteria: [RatedCriterion]?
        let ratings: [String: [String]]?
        let experts: [String]?
        let expertWeights: [String]?
        let priorities: [[String]]?
        let rankings: [[String]]?
        let merits: [String: [String]]?
        let meritWeights: [String: String]?
        let strategies: [String]?
        let meritRatings: [String: [String]]?
        let table: String?
        let confidence: String?
        let sigma: String?
        let margin: String?
    }

    let id: String
    let origin: Origin
    let source: Source
    let method: String
    let explanation: String?
    let input: Input
    let figures: [String: String]?
    let orders: [String: [String]]?
    let differs: [String: Difference]?
    let tolerances: [String: Double]?

    var testDescription: String { id }

    /// An input that the case's topic must have.
    func given<Value>(_ value: Value?) throws -> Value { try #require(value, "An input of \(id) is missing.") }

    /// How many figures and orders are held to what was printed.
    var figureCount: Int { (figures?.count ?? 0) + (orders?.count ?? 0) }

    /// The names of the figures asked for, without the mark that tells two prints of one figure apart.
    var names: Set<String> {
        Set((figures ?? [:]).keys.map(Self.plain) + (differs ?? [:]).keys)
    }

    static func plain(_ name: String) -> String { String(name.prefix { $0 != "#" }) }

    /// The topics, each a file.
    static let topics = [
        "consensus", "consistency", "groups", "hierarchies", "incomplete", "indices", "kendall", "merits", "panel-size",
        "priorities", "qualitative", "random-indices", "rank-reversal", "ratings", "repair",
    ]

    /// Reads one topic's file.
    static func read(_ topic: String) throws -> [PublishedCase] {
        let folder = packageRoot.appending(path: "Tests/Fixtures/AnalyticHierarchy/PublishedCases")
        let data = try Data(contentsOf: folder.appending(path: "\(topic).json"))
        return try JSONDecoder().decode([PublishedCase].self, from: data)
    }

    /// One topic's cases, none when the file cannot be read; a test of its own asks for them.
    static func all(of topic: String) -> [PublishedCase] { (try? read(topic)) ?? [] }

    /// The case with an id.
    static func named(_ id: String, in topic: String) throws -> PublishedCase {
        try #require(try read(topic).first { $0.id == id })
    }
}

/// A number as somebody printed it: a decimal, or a quotient of two.
func number(_ text: String) throws -> Double {
    let parts = text.split(separator: "/", maxSplits: 1).map { Double($0.trimmingCharacters(in: .whitespaces)) }
    let numerator = try #require(parts.first ?? nil, "\(text) is no number")
    return parts.count == 1 ? numerator : numerator / (try #require(parts[1], "\(text) is no number"))
}

/// Numbers as somebody printed them.
func numbers(_ texts: [String]) throws -> [Double] { try texts.map(number) }

/// A complete matrix as somebody printed it; of each pair the larger entry counts.
func printedMatrix(_ rows: [[String]]) throws -> PairwiseComparisonMatrix {
    try comparisonMatrix(try rows.map(numbers))
}
