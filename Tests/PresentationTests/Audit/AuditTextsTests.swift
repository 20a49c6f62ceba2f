import AnalyticHierarchy
import Presentation
import TestSupport
import Testing

struct AuditTextsTests {
    @Test(arguments: Language.allCases)
    func `The verdict and the findings of every audit model`(language: Language) throws {
        let texts = try AuditModel.allCases.map { try $0.text(language) }
        expectSnapshot(texts.joined(separator: "\n"), named: "audit-\(language.rawValue).txt")
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
