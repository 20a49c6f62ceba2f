import Testing
import TidySupport

@Suite struct `Markdown` {
    @Test func `Every file has one title`() throws {
        let files = try repository.get().markdown
        #expect(files.contains { $0.path == "README.md" })
        expectNone(MarkdownRule.titles(in: files))
    }

    @Test func `Every link within the repository leads somewhere`() throws {
        let repository = try repository.get()
        let rule = MarkdownRule(paths: repository.paths, markdown: repository.markdown)
        expectNone(rule.brokenLinks(in: repository.markdown))
    }

    @Test func `The rule finds files without a title or with two`() {
        let none = RepositoryFile(path: "a.md", text: "## Only a section\n\n```sh\n# a comment\n```\n")
        let two = RepositoryFile(path: "b.md", text: "# One\n\n# Two\n")
        #expect(MarkdownRule.titles(in: [none, two]).map(\.description.first) == ["a", "b"])
        #expect(MarkdownRule.titles(in: [two]).map(\.line) == [3])
    }

    @Test(arguments: [
        "[a](missing.md)", "[a](other.md#missing)", "[a](#missing)", "![a](../../outside.png)", "[a](docs/other.md)",
        "[a](../README.md#title-2)",
    ])
    func `The rule finds a link that leads nowhere`(link: String) {
        #expect(findings(for: link).map(\.line) == [3])
    }

    @Test(arguments: [
        "[a](other.md)", "[a](other.md#a-section-of-it)", "[a](#title)", "[a](../README.md#title-1)", "[a](..)",
        "[a](https://example.org/missing)", "`[a](missing.md)`", "[a](<other.md> \"Title\")",
    ])
    func `The rule leaves a good link alone`(link: String) {
        #expect(findings(for: link).isEmpty)
    }

    private func findings(for link: String) -> [Finding] {
        let files = [
            RepositoryFile(path: "README.md", text: "# Title\n\n## Title\n"),
            RepositoryFile(path: "docs/page.md", text: "# Title\n\n\(link)\n"),
            RepositoryFile(path: "docs/other.md", text: "# Other\n\n## A section, of it!\n"),
        ]
        return MarkdownRule(paths: files.map(\.path), markdown: files).brokenLinks(in: files)
    }
}
