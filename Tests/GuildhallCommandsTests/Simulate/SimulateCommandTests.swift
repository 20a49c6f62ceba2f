import Foundation
import MarketSimulation
import TestSupport
import Testing

@testable import GuildhallCommands

struct SimulateCommandTests {
    private static let market = """
        format: guildhall-market/1
        title: Toys
        steps: 6
        replicates: 2
        population: {buyers: 30, factories: 20, clientSeers: 10, traders: 4, largeFactories: 2}
        compare: {title: Closed, set: {rules.meetings: false}}

        """

    private static let files = [
        "network.graphml", "report.html", "run.json", "scenario.market.yaml", "series.csv", "summary.json",
    ]

    /// Runs the market into a folder and gives the folder's files.
    private func simulate(
        _ folder: TemporaryFolder, _ name: String, _ options: String...
    ) async throws -> (run: CommandRun, files: [String: String]) {
        let file = try folder.write(Self.market, to: "toys.market.yaml")
        let run = await CommandRun.of(["simulate", file, "--output", folder.path(name)] + options)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(name))) ?? []
        var files: [String: String] = [:]
        for file in names { files[file] = folder.text("\(name)/\(file)") }
        return (run, files)
    }

    @Test func `The folder holds all results, and the summary is printed`() async throws {
        let folder = try TemporaryFolder()
        let (run, files) = try await simulate(folder, "out")
        #expect(run.status == 0 && run.remarks.isEmpty)
        #expect(run.output.contains("trading companies") && run.output.hasSuffix("\(folder.path("out"))\n"))
        #expect(files.keys.sorted() == Self.files)
        let rows = try #require(files["series.csv"]).split(separator: "\n")
        #expect(rows.count == 1 + 2 * 2 * 6)
        #expect(rows[0].hasPrefix("market,replicate,seed,step,meanPrice,"))
        #expect(rows[1].hasPrefix("scenario,1,1,1,") && rows[7].hasPrefix("compare,1,1,1,"))
        #expect(rows.allSatisfy { $0.count { $0 == "," } == 3 + MarketMeasure.allCases.count })
        let summary = JSONText.object(files["summary.json"] ?? "")
        #expect(summary["replicates"] as? Int == 2 && (summary["markets"] as? [Any])?.count == 2)
        #expect(files["network.graphml"]?.contains("<node id=\"T1\">") == true)
        #expect(files["report.html"]?.contains("Toys") == true)
    }

    @Test func `The folder says how to run it again to the same bytes`() async throws {
        let folder = try TemporaryFolder()
        let (_, files) = try await simulate(folder, "out", "--seed", "9", "--set", "rules.news=false", "--quiet")
        let command = try #require(JSONText.object(files["run.json"] ?? "")["command"] as? [String])
        #expect(command == ["guildhall", "simulate", "scenario.market.yaml", "--output", "."])
        let again = await CommandRun.of(
            "simulate", folder.path("out/scenario.market.yaml"), "--output", folder.path("again"), "--quiet")
        #expect(again.status == 0 && again.output.isEmpty)
        for name in Self.files { #expect(folder.text("again/\(name)") == files[name], "\(name)") }
    }

    @Test func `Any number of threads gives the same files`() async throws {
        let folder = try TemporaryFolder()
        let one = try await simulate(folder, "one", "--jobs", "1")
        for jobs in ["3"] {
            let other = try await simulate(folder, jobs, "--jobs", jobs)
            #expect(other.files == one.files)
        }
    }

    @Test func `A run that was stopped goes on to the same files`() async throws {
        let folder = try TemporaryFolder()
        let whole = try await simulate(folder, "whole", "--quiet")
        // What a killed run leaves: one run finished, one half done, a torn draft, and no results.
        let reading = try #require(try scenarios(folder))
        let tasks = [
            MarketTask(market: "scenario", chain: MarketChain(stages: [reading.own]), replicate: 0),
            MarketTask(market: "compare", chain: MarketChain(stages: [reading.other]), replicate: 1),
        ]
        let killed = MarketFolder(path: folder.path("killed"))
        for (task, steps) in zip(tasks, [6, 3]) {
            var run = try MarketChainRun(chain: task.chain, replicate: task.replicate)
            await run.advance(steps: steps)
            try OutputFile(path: killed.checkpoint(of: task)).replace(with: run.checkpoint())
        }
        _ = try folder.write("torn", to: "killed/checkpoints/.guildhall-draft")
        let refused = try await simulate(folder, "killed")
        #expect(refused.run.status == 1 && refused.run.remarks.contains("add --resume"))
        let resumed = try await simulate(folder, "killed", "--resume", "--quiet")
        #expect(resumed.run.status == 0, "\(resumed.run.remarks)")
        #expect(resumed.files == whole.files)
    }

    @Test func `A checkpoint that does not fit is told and nothing is lost`() async throws {
        let folder = try TemporaryFolder()
        let reading = try #require(try scenarios(folder))
        var other = reading.own
        other.seed = 77
        let place = MarketFolder(path: folder.path("out"))
        let chain = MarketChain(stages: [other])
        let task = MarketTask(market: "scenario", chain: chain, replicate: 0)
        let checkpoint = try MarketChainRun(chain: chain).checkpoint()
        for (bytes, reason) in [(checkpoint, "another scenario"), (Array(checkpoint.dropLast(9)), "damaged")] {
            try OutputFile(path: place.checkpoint(of: task)).replace(with: bytes)
            let run = try await simulate(folder, "out", "--resume").run
            #expect(run.status == 1 && run.remarks.contains(reason), "\(run.remarks)")
            #expect(folder.text("out/summary.json") == nil)
            #expect(FileManager.default.fileExists(atPath: place.checkpoint(of: task)))
        }
    }

    /// The two scenarios of the market.
    private func scenarios(_ folder: TemporaryFolder) throws -> (own: MarketScenario, other: MarketScenario)? {
        var own = MarketScenario()
        own.title = "Toys"
        own.steps = 6
        own.replicates = 2
        own.population.buyers = 30
        own.population.factories = 20
        own.population.clientSeers = 10
        own.population.traders = 4
        own.population.largeFactories = 2
        return (own, try own.setting("rules.meetings", to: .flag(false)))
    }

    @Test(arguments: ["json", "markdown", "html", "csv"])
    func `Without a folder the report alone is printed`(_ format: String) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.market, to: "toys.market.yaml")
        let run = await CommandRun.of("simulate", file, "--steps", "3", "--replicates", "1", "--format", format)
        #expect(run.status == 0 && run.output.contains(format == "csv" ? "meetings" : "Toys") || format == "csv")
        #expect(!run.output.isEmpty && folder.names == ["toys.market.yaml"])
        if format == "json" { #expect(run.json["steps"] as? Int == 3) }
    }

    @Test func `Wrong files and settings are told with status 1`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.market.replacing("steps: 6", with: "stepz: 6"), to: "toys.market.yaml")
        let run = await CommandRun.of("simulate", file, "--set", "rules.new=1", "--format", "json")
        #expect(run.status == 1 && Set(run.codes) == ["unknown-key"] && run.codes.count == 2)
        let blocked = await CommandRun.of(
            "simulate", try folder.write(Self.market, to: "b.market.yaml"), "--output", file + "/out")
        #expect(blocked.status == 1 && blocked.remarks.contains("cannot be written"))
    }

    @Test func `A terminal shows how far the runs have come`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.market, to: "toys.market.yaml")
        let run = await CommandRun.of("simulate", file, "--replicates", "4", showsProgress: true)
        #expect(run.status == 0)
        #expect(run.remarks.isEmpty || run.remarks.contains("of 48 steps"))
    }

    @Test func `The bench market's check values are printed`() async throws {
        let run = await CommandRun.of(
            "simulate", "--bench-market", "10000", "--steps", "20", "--seed", "42", "--format", "json")
        #expect(run.status == 0)
        // Compared as texts: the shortest digits that give the number back tell it to the bit.
        let lines = [
            "\"meanPrice\": \(9.0251874251217252)", "\"sumFee\": \(57.160644248028625)",
            "\"sumCost\": \(59114.662546789405)", "\"sumReputation\": \(11248.337054155349)",
            "\"dealsFold\": \"db9018e3cccfaa2b\"",
        ]
        for line in lines { #expect(run.output.contains(line), "\(line)") }
        #expect((run.json["agentStepsPerSecond"] as? Double ?? 0) > 0)
        let text = await CommandRun.of("simulate", "--bench-market", "100", "--steps", "1", "--jobs", "2")
        #expect(text.status == 0 && text.output.hasPrefix("meanPrice: "))
    }

    @Test(arguments: [
        ["simulate"], ["simulate", "x", "--steps", "0"], ["simulate", "x", "--resume"],
        ["simulate", "x", "--output", ""],
        ["simulate", "x", "--format", "pdf"], ["simulate", "x", "--bench-market", "100"],
        ["simulate", "--bench-market", "24"], ["simulate", "--bench-market", "100", "--format", "html"],
        ["simulate", "--bench-market", "100", "--set", "steps=1"], ["simulate", "x", "--seed", "-1"],
        ["simulate", "x", "--jobs", "0"], ["simulate", "x", "--checkpoint-steps", "0"],
    ]) func `Wrong usage ends with 64`(_ arguments: [String]) async {
        let run = await CommandRun.of(arguments)
        #expect(run.status == 64 && run.output.isEmpty)
    }

    @Test func `A PDF is looked for before the work, and lies in the folder beside the rest`() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.market, to: "toys.market.yaml")
        let command = ["simulate", file, "--format", "pdf", "--output", folder.path("out")]
        let refused = await CommandRun.of(command, searchPath: folder.path)
        #expect(refused.status == 70 && refused.remarks.contains("Install one"))
        #expect(folder.names == ["toys.market.yaml"])
        // A browser that prints the same bytes whatever the page.
        try folder.writeProgram(
            "for a; do case $a in --print-to-pdf=*) printf '%%PDF-1.4\n%%%%EOF\n' > \"${a#*=}\";; esac; done",
            to: "chromium")
        let run = await CommandRun.of(command + ["--quiet"], searchPath: folder.path)
        #expect(run.status == 0 && run.output.isEmpty, "\(run.remarks)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
        #expect(names.sorted() == (Self.files + ["report.pdf"]).sorted())
        #expect(folder.text("out/report.pdf")?.hasPrefix("%PDF-") == true)
    }
}
