import ArgumentParser
import Presentation
import Testing

@testable import GuildhallCommands

struct OutputOptionsTests {
    @Test(
        arguments: [
            ([], .text, nil), (["--format", "csv"], .csv, nil), (["--output", "a.md"], .markdown, "a.md"),
            (["--output", "a.md", "--format", "json"], .json, "a.md"), (["--output", "-"], .text, nil),
            (["--output", "a.xlsx", "--format", "csv"], .csv, "a.xlsx"),
        ] as [([String], OutputFormat, String?)])
    func `A named form rules over the ending, and the ending over text`(
        _ arguments: [String], _ format: OutputFormat, _ file: String?
    ) throws {
        let options = try OutputOptions.parse(arguments)
        #expect(options.effectiveFormat == format && options.file == file)
        #expect(options.language == .english && !options.quiet)
    }

    @Test(arguments: ["report.xlsx", "report.html.gz"])
    func `An ending that stands for no form is wrong usage that names those that do`(_ name: String) async {
        let run = await CommandRun.of("decide", Example.house, "--output", name)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.remarks.contains(".txt, .json, .md, .html, .csv or .pdf; for '\(name)', add --format."))
    }

    @Test func `An empty name is wrong usage`() async {
        let run = await CommandRun.of("decide", Example.house, "--output", "")
        #expect(run.status == 64 && run.remarks.hasPrefix("Error: --output takes the name of a file."))
    }
}
