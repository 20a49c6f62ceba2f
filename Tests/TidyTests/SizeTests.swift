import Testing
import TidySupport

@Suite struct `Sizes` {
    @Test func `Files and functions of the sources are short`() throws {
        expectNone(SizeRule().findings(in: try repository.get().sources))
    }

    @Test func `The main file is wiring only`() throws {
        let main = try repository.get().sources.filter { $0.module == "guildhall" }
        #expect(!main.isEmpty)
        expectNone(SizeRule(linesOfFile: 60).findings(in: main))
    }

    @Test func `The rule finds the file and the function with one line too many`() {
        let body = String(repeating: "    let a = \"}\" // {\n", count: 2)
        let file = sample("func short() {\n}\nfunc long() {\n\(body)}\n")
        let findings = SizeRule(linesOfFile: 5, linesOfFunction: 3).findings(in: [file])
        #expect(findings.map(\.line) == [1, 3])
        #expect(SizeRule(linesOfFile: 6, linesOfFunction: 4).findings(in: [file]).isEmpty)
    }
}
