import Reports
import TestSupport
import Testing

@Suite struct MarkdownTests {
    @Test(arguments: ["en", "ru"])
    func `The sample report reads well in Markdown`(language: String) {
        expectSnapshot(SampleReport(isRussian: language == "ru").report.markdown(), named: "sample-\(language).md")
    }

    @Test func `There is one first-level heading`() {
        let lines = SampleReport(isRussian: false).report.markdown().split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("# ") }.count == 1)
    }

    @Test func `No text becomes another column, a heading, a link or HTML`() {
        let evil = "a|b <script> [x](y) *z* `c` $d$\n# e"
        let report = Report(
            title: "T", language: "en",
            sections: [
                Report.Section(
                    id: "s", title: "S",
                    blocks: [
                        .table(
                            Table(
                                id: "t", caption: "C", columns: [Table.Column("N")],
                                rows: [Table.Row([.text(evil)])]))
                    ])
            ], data: .null)
        let row = report.markdown().split(separator: "\n").last
        #expect(row == ##"| a\|b \<script\> \[x\](y) \*z\* \`c\` \$d\$ \# e |"##)
    }

    @Test(arguments: [
        ("1. one", #"1\. one"#), ("- two", #"\- two"#), ("+ x", #"\+ x"#), ("2) y", #"2\) y"#), ("=", #"\="#),
    ])
    func `A paragraph does not begin a list`(text: String, expected: String) {
        let report = Report(
            title: "T", language: "en", sections: [Report.Section(id: "s", title: "S", blocks: [.paragraph(text)])],
            data: .null)
        #expect(report.markdown().hasSuffix("\n\n\(expected)\n"))
    }
}
