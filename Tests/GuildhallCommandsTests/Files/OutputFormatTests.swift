import Testing

@testable import GuildhallCommands

struct OutputFormatTests {
    @Test(
        arguments: [
            ("a.txt", .text), ("a", .text), ("a.JSON", .json), ("a.md", .markdown), ("a.markdown", .markdown),
            ("a/b.html", .html), ("a.b.htm", .html), ("a.csv", .csv), ("a.xlsx", nil), ("a.html.gz", nil),
            ("a.PDF", .pdf),
        ] as [(String, OutputFormat?)])
    func `The ending of a file's name stands for a form`(_ name: String, _ format: OutputFormat?) {
        #expect(OutputFormat(fileName: name) == format)
    }
}
