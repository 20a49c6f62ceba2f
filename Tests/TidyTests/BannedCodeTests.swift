import Testing
import TidySupport

@Suite struct `Banned code` {
    @Test func `Sources, tests and the manifest have none`() throws {
        let files = try repository.get().files { path in
            path.hasSuffix(".swift")
        }
        #expect(files.contains { $0.path == "Package.swift" })
        expectNone(BannedCodeRule.findings(in: files))
    }

    @Test(arguments: [
        "let a = try! f()", "let a = b as! Int", "fatalError(\"no\")", "final class C: @unchecked Sendable {}",
        "let a = b!", "f(a[1]!)", "let a = f()!.b", "var a: Int!", "print(1)", "dump(a)",
        "// " + "TO" + "DO: later", "let a = 1 // " + "FIX" + "ME", "/* " + "XX" + "X */",
    ])
    func `The rule finds it`(line: String) {
        let findings = BannedCodeRule.findings(in: [sample("\n\(line)\n")])
        #expect(findings.map(\.line) == [2])
    }

    @Test(arguments: [
        "let a = b != c", "if !a { }", "let a = \"b!\" // c!", "report.print(1)", "func print(_ a: Int) {}",
        "let a = !b", "a = (!b)", "footprint(1)",
    ])
    func `The rule leaves the like alone`(line: String) {
        #expect(BannedCodeRule.findings(in: [sample(line)]).isEmpty)
    }

    @Test func `The faces may print`() {
        let file = sample("print(1)", at: "Sources/GuildhallCommands/A.swift")
        #expect(BannedCodeRule.findings(in: [file]).isEmpty)
    }
}
