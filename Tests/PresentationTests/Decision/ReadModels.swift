import AnalyticHierarchy
import Foundation
import Interchange
import OrderedCollections
import Presentation
import Reports
import TestSupport
import Testing

/// Reads a model of the repository through the reader, as the command does.
func readModel(_ path: String, _ language: Language = .english) throws -> DecisionModel {
    let bytes = Array(try Data(contentsOf: packageRoot.appending(path: path)))
    let texts = try #require(TextLanguage(rawValue: language.rawValue))
    let reading = DecisionModelReader.read(bytes, file: path, language: texts)
    return try #require(reading.value, "\(path) has an error.")
}

/// The values of the command's JSON for a model.
func decide(
    _ model: DecisionModel, language: Language = .english, _ change: (inout SynthesisOptions) -> Void = { _ in }
) throws -> JSONValue {
    var options = model.options
    change(&options)
    return DecisionPresentation(try model.decide(options: options), language: language).report().data
}

/// The rows of a comma-separated file with headings; no cell holds a comma.
func rows(of path: String) throws -> [[String: String]] {
    let lines = try String(contentsOf: packageRoot.appending(path: path), encoding: .utf8)
        .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let headings = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(headings, $0)) }
}

extension JSONValue {
    subscript(key: String) -> JSONValue {
        if case .object(let object) = self { object[key] ?? .null } else { .null }
    }

    var array: [JSONValue] { if case .array(let array) = self { array } else { [] } }
    var keys: [String] { if case .object(let object) = self { Array(object.keys) } else { [] } }
    var string: String? { if case .string(let string) = self { string } else { nil } }
    var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
    var double: Double? {
        switch self {
        case .number(let number): number
        case .integer(let number): Double(number)
        default: nil
        }
    }

    /// The entry of a list that has a text under a key.
    func first(_ key: String, _ text: String) -> JSONValue { array.first { $0[key].string == text } ?? .null }

    /// The node of a decision's data at a merit and a path.
    func node(_ merit: String?, _ path: String) -> JSONValue {
        self["nodes"].array.first { $0["merit"].string == merit && $0["path"].string == path } ?? .null
    }

    /// The alternatives of a ranking, best first.
    var order: [String] { array.compactMap { $0["alternative"].string } }

    /// The scores of a ranking for the alternatives named.
    func scores(_ alternatives: [String]) -> [Double] {
        alternatives.map { first("alternative", $0)["score"].double ?? .nan }
    }
}

/// Expects numbers near others.
func expectNear(
    _ found: [Double], _ expected: [Double], within tolerance: Double,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(found.count == expected.count, sourceLocation: sourceLocation)
    for (one, other) in zip(found, expected) {
        #expect(abs(one - other) <= tolerance, "\(found) for \(expected)", sourceLocation: sourceLocation)
    }
}
