import Foundation
import Testing

@testable import GuildhallCommands

struct PrintedReportTests {
    static let commands = [
        ["decide", Example.house, "--runs", "20"], ["weigh", Example.drinks],
        ["panel", Example.cluster, "--judgments", Example.answers], ["game", Example.toys],
    ]

    @Test(arguments: commands) func `Without a browser, the failure says what to install, and no file is made`(
        _ command: [String]
    ) async throws {
        let folder = try TemporaryFolder()
        let run = await CommandRun.of(command + ["--output", folder.path("report.pdf")], searchPath: folder.path)
        #expect(run.status == 70 && run.output.isEmpty && folder.names.isEmpty)
        #expect(
            run.remarks == "guildhall: A PDF is printed by Chromium or Chrome, and none of chromium, chromium-browser, "
                + "google-chrome is found on PATH. Install one (Debian: apt install chromium), or write HTML and print "
                + "it in any browser.\n")
    }

    @Test(arguments: [[], ["--output", "-"]]) func `A PDF needs a file`(_ output: [String]) async {
        for command in Self.commands {
            let run = await CommandRun.of(command + ["--format", "pdf"] + output)
            #expect(run.status == 64 && run.output.isEmpty)
            #expect(run.remarks.hasPrefix("Error: A PDF goes to a file: add --output with a name ending in .pdf."))
        }
    }

    @Test func `The browser gets the report's page, and its failure leaves the old file`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "report.pdf")
        try folder.writeProgram(
            "for a; do :; done; cp \"${a#file://}\" '\(folder.path)/page.html'; exit 1", to: "chromium")
        let command = ["decide", Example.house]
        let run = await CommandRun.of(command + ["--output", path], searchPath: folder.path)
        #expect(run.status == 70 && run.output.isEmpty && folder.text("report.pdf") == "old")
        let page = await CommandRun.of(command + ["--format", "html"])
        #expect(folder.text("page.html") == page.output)
    }

    /// With a browser the PDF is there, without one the failure is: both are right, each on its own machine.
    @Test func `The browser of this machine prints a PDF with the report's title`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("report.pdf")
        let run = await CommandRun.of("decide", Example.house, "--output", path)
        guard (try? PagePrinter(searchPath: CommandEnvironment.current.searchPath)) != nil else {
            #expect(run.status == 70 && run.remarks.contains("Install one") && folder.names.isEmpty)
            return
        }
        #expect(run.status == 0 && run.remarks.isEmpty && run.output.hasSuffix("\n\n\(path)\n"))
        let bytes = try Array(Data(contentsOf: URL(filePath: path)))
        #expect(PagePrinter.isWhole(bytes) && folder.names == ["report.pdf"])
        let text = try Program.shell("command -v pdftotext > /dev/null || exit 0; pdftotext \"$1\" -", path)
        #expect(text.status == 0 && (text.output.isEmpty || text.output.contains("The best house")))
    }
}
