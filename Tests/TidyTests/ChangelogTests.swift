import Testing
import TidySupport

@Suite struct `The changelog` {
    @Test func `has entries for what is not released`() throws {
        let files = try repository.get().files { $0 == "CHANGELOG.md" }
        #expect(files.count == 1)
        expectNone(files.flatMap(ChangelogRule.findings(in:)))
    }

    @Test(arguments: ["# Changelog\n", "# Changelog\n\n## [Unreleased]\n\n## [0.1.0]\n\n- Old.\n"])
    func `is found wanting without the section or its entries`(text: String) {
        #expect(ChangelogRule.findings(in: RepositoryFile(path: "CHANGELOG.md", text: text)).count == 1)
    }
}
