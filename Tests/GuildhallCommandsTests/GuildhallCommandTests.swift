import TestSupport
import Testing

@testable import GuildhallCommands

struct GuildhallCommandTests {
    static let commands = [
        "decide", "panel", "game", "simulate", "propositions", "sweep", "sensitivity", "calibrate", "network", "weigh",
        "new", "check", "questionnaire", "convert", "random-index",
    ]

    @Test func `The help of the program is the recorded one`() async {
        let run = await CommandRun.of("--help", width: 80)
        #expect(run.status == 0 && run.remarks.isEmpty)
        expectSnapshot(run.output, named: "help.txt")
    }

    @Test(arguments: commands) func `The help of a command is the recorded one`(_ command: String) async {
        let run = await CommandRun.of(command, "--help", width: 80)
        #expect(run.status == 0 && run.remarks.isEmpty)
        expectSnapshot(run.output, named: "help-\(command).txt")
        let other = await CommandRun.of("help", command, width: 80)
        #expect(other.output == run.output)
    }

    @Test(arguments: commands, [60, 80, 100]) func `Help keeps within the reader's columns`(
        _ command: String, _ width: Int
    ) async {
        let run = await CommandRun.of(command, "--help", width: width)
        let tooLong = run.output.split(separator: "\n").filter { $0.count > width }
        #expect(tooLong.isEmpty)
    }

    @Test func `The version is a result`() async {
        let run = await CommandRun.of("--version")
        #expect(run.status == 0 && run.output == "0.1.0\n" && run.remarks.isEmpty)
    }

    @Test func `Without arguments the program shows its help`() async {
        let run = await CommandRun.of()
        #expect(run.status == 0 && run.output.contains("SUBCOMMANDS:") && run.remarks.isEmpty)
    }

    @Test(arguments: [
        ["nonsense"], ["decide"], ["decide", ""], ["weigh"], ["weigh", "a", "b"], ["check"], ["new", "f"],
        ["decide", "m", "--weights", "guess"], ["decide", "m", "--colour"], ["decide", "m", "--language", "de"],
        ["decide", "m", "--format", "pdf"], ["check", "m", "--format", "html"], ["random-index", "--order", "3"],
    ]) func `Wrong usage ends with 64 and a word on standard error`(_ arguments: [String]) async {
        let run = await CommandRun.of(arguments)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.remarks.hasPrefix("Error: ") && run.remarks.contains("--help' for more information."))
    }

    @Test func `Wrong usage that a command finds at work is told with the usage of that command`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(",a,b,c\na,1,2,\nb,,1,3\nc,,,1\n", to: "gaps.csv")
        let run = await CommandRun.of("weigh", file, "--repair")
        #expect(run.status == 64 && run.output.isEmpty)
        let lines = run.remarks.split(separator: "\n").drop { !$0.hasPrefix("Error: ") }
        #expect(lines.first == "Error: --repair needs every comparison; some are missing.")
        #expect(lines.contains { $0.hasPrefix("Usage: guildhall weigh ") }, "\(run.remarks)")
        #expect(lines.last == "  See 'guildhall weigh --help' for more information.")
    }

    @Test(arguments: [["decid", "m.yaml"], ["help", "decid"]])
    func `A command that does not exist is answered with those that do`(_ arguments: [String]) async {
        let run = await CommandRun.of(arguments)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(
            run.remarks.hasPrefix(
                "Error: There is no command 'decid'; there are \(Self.commands.joined(separator: ", ")).\n"))
    }

    @Test func `A failure of ours ends with 70 and a sentence`() async {
        let run = await CommandRun.of("decide", Example.house, "--format", "html") {
            throw CommandFailure("The scripts are missing.")
        }
        #expect(run.status == 70 && run.output.isEmpty)
        #expect(run.remarks == "guildhall: The scripts are missing.\n")
    }

    @Test func `The environment of a program that wires nothing has no scripts`() {
        #expect(throws: CommandFailure.self) { _ = try CommandEnvironment.current.htmlAssets() }
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `Completions are written for shells`(_ shell: String) async {
        let run = await CommandRun.of("--generate-completion-script", shell)
        #expect(run.status == 0 && run.remarks.isEmpty)
        for command in Self.commands { #expect(run.output.contains(command)) }
    }
}
