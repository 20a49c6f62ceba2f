import Foundation
import TestSupport
import Testing

@testable import GuildhallCommands

struct GameCommandTests {
    private let toys = packageRoot.appending(path: "Tests/Fixtures/ClusterGame/toys.game.yaml").path

    @Test func `The answer is given as text, JSON, Markdown, HTML and CSV`() async {
        let text = await CommandRun.of("game", toys, "--draws", "500")
        #expect(text.status == 0 && text.remarks.isEmpty && text.output.contains("16.52%"))
        let json = await CommandRun.of("game", toys, "--format", "json", "--draws", "500")
        #expect(json.json["regime"] as? String == "dilemma")
        for format in ["markdown", "html", "csv"] {
            let run = await CommandRun.of("game", toys, "--format", format, "--draws", "500")
            #expect(run.status == 0 && !run.output.isEmpty, "\(format)")
        }
    }

    @Test func `The same seed gives the same bytes on any number of threads`() async {
        let arguments = ["game", toys, "--format", "json", "--draws", "5000", "--seed", "7"]
        let one = await CommandRun.of(arguments + ["--jobs", "1"])
        let three = await CommandRun.of(arguments + ["--jobs", "3"])
        #expect(one.status == 0 && one.output == three.output)
        let other = await CommandRun.of("game", toys, "--format", "json", "--draws", "5000", "--seed", "8")
        #expect(other.output != one.output)
    }

    @Test func `Settings change the answer, and wrong ones are told`() async {
        let run = await CommandRun.of("game", toys, "--format", "json", "--set", "margin=0.3", "--draws", "10")
        #expect(run.json["regime"] as? String == "coordination")
        let wrong = await CommandRun.of("game", toys, "--set", "margn=0.3")
        #expect(wrong.status == 1 && wrong.remarks.contains("--set: error: 'margn'"))
        #expect(wrong.remarks.contains("did you mean 'margin'?"))
        let broken = await CommandRun.of("game", toys, "--format", "json", "--set", "margin=0.1")
        #expect(broken.status == 1 && broken.codes == ["broken-inequality"])
    }

    @Test func `A varied parameter gives a curve, two give the grid in CSV`() async {
        let curve = await CommandRun.of("game", toys, "--vary", "margin=0.1:0.5:5", "--format", "json")
        #expect((curve.json["places"] as? [Any])?.count == 5)
        let grid = await CommandRun.of(
            "game", toys, "--vary", "margin=0.1:0.5:5", "--vary", "categories=2:60:30", "--format", "csv",
            "--quantity", "fee", "--quantity", "payoffs.nn")
        let lines = grid.output.split(separator: "\r\n")
        #expect(lines.count == 151 && lines[0] == "margin,categories,regime,fee,payoffs.nn")
        let wrong = await CommandRun.of("game", toys, "--vary", "margn=0.1:0.5:5")
        #expect(wrong.status == 1 && wrong.remarks.contains("--vary: error:"))
        let large = await CommandRun.of("game", toys, "--vary", "margin=0:1:9999", "--vary", "fixedCost=0:9:9999")
        #expect(large.status == 1 && large.remarks.contains("at most 1000000"))
    }

    @Test func `Gambit's form goes to a file by its ending`() async throws {
        let folder = try TemporaryFolder()
        let run = await CommandRun.of("game", toys, "--output", folder.path("toys.nfg"))
        #expect(run.status == 0)
        #expect(folder.text("toys.nfg")?.hasPrefix("NFG 1 R \"Toy cluster\"") == true)
        let many = await CommandRun.of("game", toys, "--set", "traders=20", "--set", "margin=3", "--format", "nfg")
        #expect(many.status == 1 && many.remarks.contains("at most 12"))
    }

    @Test(arguments: [
        ["game", "x", "--vary", "a", "--vary", "b", "--vary", "c"], ["game", "x", "--vary", "a", "--format", "nfg"],
        ["game", "x", "--draws", "0"], ["game", "x", "--jobs", "0"], ["game", "x", "--output", "a.xlsx"],
        ["game", "x", "--quantity", "happiness"],
    ]) func `Wrong usage ends with 64`(_ arguments: [String]) async {
        let run = await CommandRun.of(arguments)
        #expect(run.status == 64 && run.output.isEmpty)
    }
}
