import AnalyticHierarchy
import Presentation
import Reports
import TestSupport
import Testing

struct AuditTextsTests {
    @Test(arguments: Language.allCases)
    func `The verdict and the findings of every audit model`(language: Language) throws {
        let texts = try AuditModel.allCases.map { try $0.text(language) }
        expectSnapshot(texts.joined(separator: "\n"), named: "audit-\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `The sentences of the full report where alternatives or criteria tie, and where none do`(
        language: Language
    ) throws {
        var lines: [String] = []
        for model in [AuditModel.tied, .threeTied, .allEqual, .fourMerits, .inconsistentStable, .directWeights] {
            lines.append("# \(model.rawValue)")
            let report = DecisionPresentation(try model.result(), language: language).report()
            for block in report.sections.flatMap(\.blocks) {
                switch block {
                case .paragraph(let text): lines.append(text)
                case .list(let sentences): lines += sentences.map { "- \($0)" }
                case .callout, .table, .chart: break
                }
            }
        }
        expectSnapshot(lines.joined(separator: "\n") + "\n", named: "audit-sentences-\(language.rawValue).txt")
    }

    @Test(arguments: [AuditModel.consistent, .differentLeaves, .twoAlternatives])
    func `Where nothing is wrong nothing is said`(model: AuditModel) throws {
        #expect(try model.result().findings.isEmpty)
    }

    @Test(arguments: Language.allCases, AuditModel.allCases)
    func `No text has an unfilled place, a doubled space or a sign before its word`(
        language: Language, model: AuditModel
    ) throws {
        let text = try model.text(language)
        for wrong in ["{", "}", "|", "#", "  .", " ,", " .", "..", "nan", "inf"] {
            let body = text.split(separator: "\n").dropFirst().joined(separator: "\n")
            #expect(!body.contains(wrong), "“\(wrong)” in\n\(body)")
        }
    }
}
