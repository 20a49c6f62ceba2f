import Testing

@testable import GuildhallCommands

struct ReportOutputTests {
    static let endings = ["txt": "text", "json": "json", "md": "markdown", "html": "html", "csv": "csv"]

    @Test(arguments: endings) func `An ending gives the bytes of the named form`(
        _ ending: String, _ format: String
    ) async throws {
        let folder = try TemporaryFolder()
        let byEnding = await CommandRun.of("weigh", Example.drinks, "--output", folder.path("report.\(ending)"))
        let byName = await CommandRun.of("weigh", Example.drinks, "--format", format)
        #expect(byEnding.status == 0 && byName.status == 0 && byName.remarks.isEmpty)
        #expect(folder.text("report.\(ending)") == byName.output)
        #expect(folder.names == ["report.\(ending)"])
    }

    @Test func `The summary on standard output ends with the file's name`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("report.html")
        let run = await CommandRun.of("decide", Example.cluster, "--output", path)
        #expect(run.status == 0 && run.remarks.isEmpty && run.output.hasSuffix("\n\n\(path)\n"))
        let terminal = await CommandRun.of("decide", Example.cluster)
        let (lines, all) = (run.output.split(separator: "\n"), terminal.output.split(separator: "\n"))
        let tables = all.filter { $0.contains("────  ────") }
        #expect(lines.dropLast().allSatisfy(all.contains) && lines.prefix(5) == all.prefix(5))
        #expect(lines.filter { $0.contains("────  ────") } == Array(tables.prefix(1)) && tables.count > 1)
        let quiet = await CommandRun.of("decide", Example.cluster, "--output", path, "--quiet")
        #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.remarks.isEmpty)
    }

    @Test func `A file does not depend on the terminal`() async throws {
        let folder = try TemporaryFolder()
        _ = await CommandRun.of(
            "decide", Example.house, "--output", folder.path("narrow.txt"), width: 60, showsColours: true)
        _ = await CommandRun.of("decide", Example.house, "--output", folder.path("wide.txt"), width: 120)
        #expect(folder.text("narrow.txt") == folder.text("wide.txt"))
        #expect(folder.text("narrow.txt")?.isEmpty == false)
    }

    @Test(arguments: [60, 80, 100]) func `Reports keep within the reader's columns`(_ width: Int) async {
        for arguments in [
            ["decide", Example.cluster], ["decide", Example.cluster, "--language", "ru"], ["weigh", Example.drinks],
        ] {
            let run = await CommandRun.of(arguments, width: width)
            #expect(run.status == 0)
            let tooLong = run.output.split(separator: "\n").filter { $0.count > width }
            #expect(tooLong.isEmpty)
        }
    }

    @Test func `A report that cannot be written is an error about the file`() async throws {
        let folder = try TemporaryFolder()
        let run = await CommandRun.of("decide", Example.house, "--output", folder.path, "--format", "json")
        #expect(run.status == 1 && run.codes == ["file-unwritable"] && Array(run.json.keys) == ["diagnostics"])
        #expect(run.remarks == "\(folder.path): error: the file cannot be written: Is a directory\n")
        let full = await CommandRun.of("decide", Example.house, "--output", "/dev/full")
        #expect(full.status == 1 && full.output.isEmpty)
        #expect(full.remarks == "/dev/full: error: the file cannot be written: No space left on device\n")
    }

    @Test func `A report whose scripts are missing leaves the old file`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "report.html")
        let run = await CommandRun.of("decide", Example.house, "--output", path) { throw CommandFailure("None.") }
        #expect(run.status == 70 && folder.text("report.html") == "old" && folder.names == ["report.html"])
    }

    @Test func `A page holds the scripts it is given`() async {
        let run = await CommandRun.of("decide", Example.house, "--format", "html")
        #expect(run.status == 0 && run.output.contains("/* charts */"))
    }
}
