import AnalyticHierarchy
import Foundation
import Presentation
import Reports
import TestSupport
import Testing

/// The models made for the audit, each with a trait of its own.
enum AuditModel: String, CaseIterable, Sendable {
    case allEqual = "all-equal"
    case beltonGear = "belton-gear"
    case consistent
    case costsOnly = "costs-only"
    case cyclic
    case differentLeaves = "different-leaves"
    case directWeights = "direct-weights"
    case dominated
    case fortyLeaves = "forty-leaves"
    case fourMerits = "four-merits"
    case identicalMerits = "identical-merits"
    case inconsistentStable = "inconsistent-stable"
    case multiplicative
    case proportional
    case threeTied = "three-tied"
    case tied
    case twelveAlternatives = "twelve-alternatives"
    case twoAlternatives = "two-alternatives"
    case zeroCost = "zero-cost"

    func model() throws -> DecisionModel { try readModel("Tests/Fixtures/Audit/\(rawValue).decision.yaml") }

    func result() throws -> DecisionResult { try model().decide() }

    /// The verdict and the findings, as they are read.
    func text(_ language: Language) throws -> String {
        let presentation = DecisionPresentation(try result(), language: language)
        let report = presentation.report(detail: .summary)
        var lines = ["# \(rawValue)", presentation.verdict]
        for block in report.sections.first(where: { $0.id == "findings" })?.blocks ?? [] {
            guard case .callout(let callout) = block else { continue }
            lines += ["- \(callout.title)"] + (callout.text.isEmpty ? [] : ["  " + callout.text])
            lines += callout.items.map { "  * \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// What `audit_oracle.py` found in the models.
struct AuditOracle: Decodable {
    struct Variant: Decodable {
        let method: String
        let mode: String
        let formula: String?
        let scores: [Double]?
        let groups: [[String]]?
    }

    struct Comparison: Decodable {
        let node: String
        let lambdaMax: Double
        let ratio: Double?
        let cyclicTriads: Int
    }

    struct Step: Decodable {
        let alternative: String
        let ratio: Double?
        let accepted: Bool
    }

    struct Change: Decodable {
        let rank: Int
        let holders: [String]
        let choices: [String: [String]]
    }

    let variants: [Variant]
    let matrices: [Comparison]
    let direct: [String]
    let dominated: [[String]]
    let incremental: [Step]?
    let dependsOnMethod: Change?
    let dependsOnMode: Change?
    let dependsOnFormula: Change?

    static func all() throws -> [String: AuditOracle] {
        let file = packageRoot.appending(path: "Tests/Fixtures/Audit/oracle.json")
        return try JSONDecoder().decode([String: AuditOracle].self, from: Data(contentsOf: file))
    }

    static func of(_ model: AuditModel) throws -> AuditOracle { try #require(try all()[model.rawValue]) }
}
