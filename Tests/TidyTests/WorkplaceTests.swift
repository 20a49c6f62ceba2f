import Testing
import TidySupport

@Suite struct `Words of the workplace` {
    @Test func `No text of the repository has any`() throws {
        let files = try repository.get().files { $0 != "LICENSE" && !$0.hasSuffix(".png") }
        expectNone(WorkplaceRule.findings(in: files))
    }

    @Test(arguments: [
        "see ../sha" + "red/spec", "cd /wo" + "rk/main", "\"/ro" + "ot/.cache\"", "/tm" + "p/report.html",
        "file:/ho" + "me/ann", "index at py" + "pi.org",
    ])
    func `The rule finds them`(line: String) {
        #expect(WorkplaceRule.findings(in: [sample("\n\(line)")]).map(\.line) == [2])
    }

    @Test(arguments: ["https://example.org/wo" + "rk/", "a/tm" + "p/b", "framework/", "the home/ folder"])
    func `The rule leaves the like alone`(line: String) {
        #expect(WorkplaceRule.findings(in: [sample(line)]).isEmpty)
    }
}
