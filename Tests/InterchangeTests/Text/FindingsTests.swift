import AnalyticHierarchy
import Reports
import Testing

@testable import Interchange

struct FindingsTests {
    @Test func `Diagnostics come by line, once, and never behind the end`() {
        var findings = Findings(file: "f")
        findings.lineCount = 5
        findings.add(.zeroWeights(), line: 9)
        findings.add(.emptyText(), line: 2)
        findings.add(.fileEmpty())
        findings.add(.emptyText(), line: 2)
        #expect(findings.inOrder.map(\.line) == [nil, 2, 5])
        #expect(findings.hasError)
    }

    @Test func `A file with too many problems says how many are not shown`() {
        var findings = Findings(file: "f")
        findings.lineCount = 5_000
        for line in 1...1_234 { findings.add(.emptyText(), line: line) }
        let diagnostics = findings.inOrder
        #expect(diagnostics.count == 1_001)
        #expect(diagnostics.last?.code == "too-many-problems")
        #expect(diagnostics.last?.message.contains("234") == true)
    }

    @Test func `An error among what is not shown still forbids the value`() {
        var findings = Findings(file: "f")
        for path in 0...Findings.limit { findings.add(.alternativesLeftOut(["a"]), path: "\(path)") }
        #expect(!findings.inOrder.containsError)
        findings.add(.emptyText())
        #expect(findings.inOrder.containsError)
    }

    @Test func `A text of the user stays short and on one line`() {
        #expect(quoted("a\nb\tc") == "'a b c'")
        #expect(quoted(String(repeating: "x", count: 100)).count == 62)
        #expect(listed((1...25).map(String.init)).hasSuffix("20 and 5 more"))
    }
}
