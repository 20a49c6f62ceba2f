import Foundation
import Interchange
import MarketSimulation
import TestSupport
import Testing

@testable import GuildhallCommands

struct SimulateChainTests {
    private static let chain = """
        format: guildhall-market/1
        title: From plastic to shop
        steps: 6
        replicates: 2
        collect: [meanPrice, quantity, unitCost, openShare]
        population: {buyers: 30, factories: 20, clientSeers: 10, traders: 4, largeFactories: 2}
        chain:
          stages:
            - title: Plastic, raw
              set: {parameters.factory.cost.mean: 4}
            - title: Toys
            - title: Shops
              set: {parameters.factory.cost.mean: 14}
        compare: {title: Closed, set: {rules.meetings: false}}

        """

    private static let files = [
        "network-1.graphml", "network-2.graphml", "network-3.graphml", "report.html", "run.json",
        "scenario.market.yaml", "series.csv", "summary.json",
    ]

    /// Runs the chain into a folder and gives the folder's files.
    private func simulate(
        _ folder: TemporaryFolder, _ name: String, _ options: String...
    ) async throws -> (run: CommandRun, files: [String: String]) {
        let file = try folder.write(Self.chain, to: "chain.market.yaml")
        let run = await CommandRun.of(["simulate", file, "--output", folder.path(name)] + options)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(name))) ?? []
        var files: [String: String] = [:]
        for file in names { files[file] = folder.text("\(name)/\(file)") }
        return (run, files)
    }

    @Test func `The folder has every stage by its name`() async throws {
        let folder = try TemporaryFolder()
        let (run, files) = try await simulate(folder, "out", "--jobs", "1")
        #expect(run.status == 0 && run.remarks.isEmpty, "\(run.remarks)")
        #expect(run.output.contains("From plastic to shop") && run.output.contains("Plastic, raw"))
        #expect(files.keys.sorted() == Self.files)
        let rows = try #require(files["series.csv"]).split(separator: "\n")
        #expect(rows.count == 73, "A heading, and six steps of three stages, two markets and two runs.")
        #expect(rows[0] == "market,stage,replicate,seed,step,meanPrice,quantity,unitCost,openShare")
        let begins = [
            "scenario,\"Plastic, raw\",1,1,1,", "scenario,Toys,1,", "scenario,Shops,1,",
            "compare,\"Plastic, raw\",1,",
        ]
        for (place, begin) in begins.enumerated() { #expect(rows[1 + 6 * place].hasPrefix(begin), "\(begin)") }
        let summary = JSONText.object(files["summary.json"] ?? "")
        let stages = try #require(summary["stages"] as? [[String: Any]])
        #expect(stages.map { $0["title"] as? String } == ["Plastic, raw", "Toys", "Shops"])
        #expect(stages.allSatisfy { ($0["markets"] as? [Any])?.count == 2 && $0["differences"] is [String: Any] })
        #expect(Set(stages.compactMap { $0["seed"] as? String }).count == 3)
        #expect(summary["inputShare"] as? Double == 0.4 && summary["replicates"] as? Int == 2)
    }

    @Test func `The folder says how to run the chain again, on any number of threads`() async throws {
        let folder = try TemporaryFolder()
        let (_, files) = try await simulate(folder, "out", "--seed", "9", "--set", "chain.inputShare=0.7", "--quiet")
        let again = await CommandRun.of(
            "simulate", folder.path("out/scenario.market.yaml"), "--output", folder.path("again"), "--quiet", "--jobs",
            "3")
        #expect(again.status == 0 && again.output.isEmpty, "\(again.remarks)")
        for name in Self.files { #expect(folder.text("again/\(name)") == files[name], "\(name)") }
        #expect(files["scenario.market.yaml"]?.contains("inputShare: 0.7") == true)
    }

    @Test func `A chain that was stopped goes on to the same files`() async throws {
        let folder = try TemporaryFolder()
        let whole = try await simulate(folder, "whole", "--quiet")
        let reading = MarketReader.read(Array(Self.chain.utf8), file: "chain.market.yaml", takesChains: true)
        let study = try #require(reading.value)
        let killed = MarketFolder(path: folder.path("killed"))
        for (market, chain, steps) in [("scenario", study.run, 6), ("compare", try #require(study.comparedRun), 3)] {
            var run = try MarketChainRun(chain: chain)
            await run.advance(steps: steps)
            let task = MarketTask(market: market, chain: chain, replicate: 0)
            try OutputFile(path: killed.checkpoint(of: task)).replace(with: run.checkpoint())
        }
        let resumed = try await simulate(folder, "killed", "--resume", "--quiet")
        #expect(resumed.run.status == 0, "\(resumed.run.remarks)")
        #expect(resumed.files == whole.files)
    }

    @Test(arguments: ["propositions", "sweep", "calibrate"])
    func `Who needs one market refuses a chain by file and line`(_ command: String) async throws {
        let folder = try TemporaryFolder()
        let chain = try folder.write(Self.chain, to: "chain.market.yaml")
        let sweep = try folder.write(
            """
            format: guildhall-sweep/1
            title: Fees
            model: chain.market.yaml
            design: {kind: grid}
            vary: {rules.news.reach: [0.1, 0.5]}
            measure: [openShare]
            """, to: "chain.sweep.yaml")
        let calibration = try folder.write(
            """
            format: guildhall-calibration/1
            title: News
            model: chain.market.yaml
            vary: {rules.news.reach: {uniform: [0, 1]}}
            observed: series.csv
            method: {kind: rejection, draws: 100, accept: 20, seed: 1}
            """, to: "chain.calibration.yaml")
        _ = try folder.write("step,openShare\n1,0.5\n", to: "series.csv")
        let files = ["propositions": chain, "sweep": sweep, "calibrate": calibration]
        let run = await CommandRun.of(command, files[command] ?? "", "--output", folder.path("out.csv"))
        #expect(run.status == 1 && folder.text("out.csv") == nil)
        let sentence = "chain.market.yaml:8: error: chain: a chain of markets stands here"
        #expect(run.remarks.contains(sentence), "\(run.remarks)")
    }
}
