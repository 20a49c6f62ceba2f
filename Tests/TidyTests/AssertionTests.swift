import Testing
import TidySupport

@Suite struct `Tests` {
    @Test func `Every test expects something and runs`() throws {
        let files = try repository.get().tests
        #expect(files.contains { $0.text.contains("@Test") })
        expectNone(AssertionRule.findings(in: files))
    }

    @Test(arguments: [
        ("@Test func `A`() {\n    _ = 1 // #expect(true)\n}", 1),
        ("@Test(arguments: [\n    1\n])\nfunc f(a: Int) {\n    print(a)\n}", 4),
        ("@Test(.disabled(\"later\")) func f() { #expect(true) }", 1),
    ])
    func `The rule finds a test that expects nothing or may not run`(text: String, line: Int) {
        #expect(AssertionRule.findings(in: [sample(text)]).map(\.line) == [line])
    }

    @Test(arguments: [
        "@Test func f() { #expect(true) }", "@Test func f() throws { try #require(a) }",
        "@Test func f() {\n    expectSnapshot(a, named: \"a\")\n}", "func helper() { _ = 1 }",
        "@Test func f() {\n    func g() {\n        _ = 1\n    }\n    #expect(true)\n}",
        "@Test func f() { #expect(true) }\n\nfunc helper() {\n    _ = 1\n}",
    ])
    func `The rule leaves the rest alone`(text: String) {
        #expect(AssertionRule.findings(in: [sample(text)]).isEmpty)
    }
}
