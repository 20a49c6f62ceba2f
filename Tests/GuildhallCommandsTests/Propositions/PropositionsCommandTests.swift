import Foundation
import TestSupport
import Testing

@testable import GuildhallCommands

struct PropositionsCommandTests {
    private let market = packageRoot.appending(path: "Tests/Fixtures/Presentation/claims.market.yaml").path

    @Test func `Claims are tried and told as text, JSON, Markdown, HTML and CSV`() async throws {
        let arguments = ["propositions", market, "--only", "p2,A1d", "--replicates", "2", "--steps", "5"]
        let text = await CommandRun.of(arguments)
        #expect(text.status == 0 && text.remarks.isEmpty && text.output.contains("P2"))
        let json = await CommandRun.of(arguments + ["--format", "json", "--jobs", "1"])
        let claims = try #require(json.json["claims"] as? [[String: Any]])
        #expect(claims.map { $0["id"] as? String } == ["P2", "A1d"])
        for claim in claims {
            #expect(Set(["id", "effect", "low", "high", "verdict", "because"]).isSubset(of: Set(claim.keys)))
        }
        let other = await CommandRun.of(arguments + ["--format", "json", "--jobs", "3"])
        #expect(other.output == json.output)
        for format in ["markdown", "html", "csv"] {
            let run = await CommandRun.of(arguments + ["--format", format])
            #expect(run.status == 0 && !run.output.isEmpty, "\(format)")
        }
    }

    @Test func `Settings and seeds change the markets, and wrong settings are told`() async {
        let arguments = [
            "propositions", market, "--only", "P2", "--replicates", "2", "--steps", "3", "--format", "json",
        ]
        let one = await CommandRun.of(arguments)
        #expect(await CommandRun.of(arguments + ["--seed", "9"]).output != one.output)
        #expect(await CommandRun.of(arguments + ["--set", "rules.outside=false"]).output != one.output)
        let wrong = await CommandRun.of(arguments + ["--set", "rules.outsde=false"])
        #expect(wrong.status == 1 && wrong.remarks.contains("--set: error:") && wrong.codes.count == 1)
        let missing = await CommandRun.of("propositions", "no-such.market.yaml")
        #expect(missing.status == 1 && missing.output.isEmpty)
    }

    @Test(arguments: [
        ["propositions"], ["propositions", "x", "--only", "P9"], ["propositions", "x", "--only", ""],
        ["propositions", "x", "--replicates", "1"], ["propositions", "x", "--steps", "0"],
        ["propositions", "x", "--jobs", "0"], ["propositions", "x", "--output", "a.xlsx"],
    ]) func `Wrong usage ends with 64`(_ arguments: [String]) async {
        let run = await CommandRun.of(arguments)
        #expect(run.status == 64 && run.output.isEmpty)
    }
}
