import Foundation
import Testing

@testable import GuildhallCommands

/// What only a process of its own can show: exit statuses, real streams, signals, names as bytes.
struct ProgramTests {
    @Test func `Results and remarks go to different streams, and the status tells how it went`() throws {
        let folder = try TemporaryFolder()
        let done = try Program.run("decide", try folder.write(ModelText.withWarning, to: "a model.yaml"))
        #expect(done.status == 0 && done.output.hasPrefix("A choice\n") && done.remarks.contains(": warning: "))
        let errors = try Program.run("decide", try folder.write(ModelText.withErrors, to: "bad.yaml"))
        #expect(errors.status == 1 && errors.output.isEmpty && errors.remarks.contains(": error: "))
        let usage = try Program.run("decide", "--weights", "guess")
        #expect(usage.status == 64 && usage.output.isEmpty && usage.remarks.hasPrefix("Error: "))
        let help = try Program.run("--help")
        #expect(help.status == 0 && help.output.hasPrefix("OVERVIEW: ") && help.remarks.isEmpty)
    }

    @Test func `The program says the same as its commands do here`() async throws {
        let there = try Program.run("decide", Example.cluster, "--format", "json")
        let here = await CommandRun.of("decide", Example.cluster, "--format", "json")
        #expect(there.status == 0 && there.output == here.output && there.remarks == here.remarks)
    }

    @Test func `A hyphen reads standard input`() throws {
        let done = try Program.run("decide", "-", input: ModelText.plain)
        #expect(done.status == 0 && done.output.hasPrefix("A choice\n") && done.remarks.isEmpty)
        let bad = try Program.run("check", "-", input: ModelText.withErrors)
        #expect(bad.status == 1 && bad.remarks.hasPrefix("/dev/stdin:6: error: "))
    }

    @Test(arguments: ["decide \"$1\"", "--help", "--version"])
    func `A full disk behind standard output is a sentence and status 70`(_ arguments: String) throws {
        let run = try Program.shell("\"$0\" \(arguments) > /dev/full", Example.house)
        #expect(run.status == 70 && !run.isKilled)
        #expect(run.remarks == "guildhall: Standard output cannot be written: No space left on device\n")
    }

    @Test func `A file that stops growing half-way leaves the old one and nothing else`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("old", to: "report.txt")
        let line = #"trap '' XFSZ; ulimit -f 8; "$0" decide "$1" --output "$2""#
        let run = try Program.shell(line, Example.cluster, path)
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.remarks == "\(path): error: the file cannot be written: File too large\n")
        #expect(folder.text("report.txt") == "old" && folder.names == ["report.txt"])
    }

    @Test func `Closed streams are no crash`() throws {
        let output = try Program.shell("\"$0\" decide \"$1\" >&-", Example.house)
        #expect(output.status == 70 && !output.isKilled)
        #expect(output.remarks.hasPrefix("guildhall: Standard output cannot be written: "))
        let remarks = try Program.shell("\"$0\" decide none 2>&-")
        #expect(remarks.status == 1 && !remarks.isKilled && remarks.output.isEmpty)
        let input = try Program.shell("\"$0\" check - <&-")
        #expect(input.status == 1 && !input.isKilled && input.remarks.hasPrefix("/dev/stdin: error: "))
    }

    @Test(arguments: ["", "trap '' PIPE; "])
    func `A reader that goes away ends the program without a word`(_ preparation: String) throws {
        let folder = try TemporaryFolder()
        // The reader closes its end before it opens the queue, and the writer waits for the queue.
        let line = """
            \(preparation)mkfifo "$2"
            { cat "$2" > /dev/null; "$0" decide "$1"; echo "$?" >&2; } | { exec <&-; : > "$2"; }
            """
        let run = try Program.shell(line, Example.house, folder.path("queue"))
        #expect(run.status == 0 && run.output.isEmpty && run.remarks == "141\n")
    }

    @Test func `A name that is not UTF-8 is told from a missing file`() throws {
        let folder = try TemporaryFolder()
        let line = #"name="$2/$(printf 'caf\351.yaml')"; cp "$1" "$name" && "$0" decide "$name""#
        let run = try Program.shell(line, try folder.write(ModelText.plain, to: "model.yaml"), folder.path)
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.remarks.hasSuffix(": error: the file's name is not UTF-8 and cannot be opened; rename the file\n"))
    }

    @Test func `A program away from its browser scripts says how to get them`() throws {
        let folder = try TemporaryFolder()
        let program = folder.path("guildhall")
        try FileManager.default.copyItem(at: Program.executable, to: URL(filePath: program))
        let line = "cd \"$2\" && ./guildhall decide \"$1\" --output report.html"
        let run = try Program.shell(line, Example.house, folder.path)
        #expect(run.status == 70 && run.output.isEmpty && run.remarks.contains("`make bootstrap`"))
        #expect(folder.names == ["guildhall"])
    }
}
