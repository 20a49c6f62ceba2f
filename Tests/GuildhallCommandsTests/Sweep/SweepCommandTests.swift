import Foundation
import Interchange
import TestSupport
import Testing

@testable import GuildhallCommands

struct SweepCommandTests {
    private let plan = packageRoot.appending(path: "Examples/chenghai-toys/chenghai-toys.sweep.yaml").path

    @Test func `A sweep goes to standard output or to a file, with the same bytes on any number of threads`()
        async throws
    {
        let folder = try TemporaryFolder()
        let run = await CommandRun.of("sweep", plan, "--jobs", "3")
        #expect(run.status == 0 && run.remarks.isEmpty)
        #expect(
            run.output.hasPrefix("plan,run,point,repetition,seed,step,categories,costs,unitCost,fixedCost,margin,fee,"))
        #expect(run.output.split(separator: "\n").count == 449)
        let path = folder.path("toys.csv")
        let file = await CommandRun.of("sweep", plan, "--jobs", "1", "--output", path)
        #expect(file.status == 0 && file.output.isEmpty && folder.text("toys.csv") == run.output)
        let again = await CommandRun.of("sweep", plan, "--resume", "--output", path)
        #expect(again.status == 0 && again.remarks.contains("448 of 448 runs are there already"))
        #expect(folder.text("toys.csv") == run.output)
    }

    @Test func `A sweep that was cut anywhere goes on to the same bytes`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("toys.csv")
        let whole = await CommandRun.of("sweep", plan, "--output", path)
        let (rows, journal) = (try #require(folder.text("toys.csv")), try #require(folder.text("toys.csv.journal")))
        #expect(whole.status == 0)
        for cut in [0, 5, 150, 5_000, rows.utf8.count - 3] {
            for entries in [0, 20, 70, 1_000, journal.utf8.count - 2] {
                _ = try folder.write(String(rows.prefix(cut)), to: "toys.csv")
                _ = try folder.write(String(journal.prefix(entries)), to: "toys.csv.journal")
                let run = await CommandRun.of("sweep", plan, "--quiet", "--output", path)
                let isBeginning = cut >= 130 || entries < 80
                #expect(run.status == (isBeginning ? 0 : 1), "\(cut) \(entries): \(run.remarks)")
                if run.status == 0 { #expect(folder.text("toys.csv") == rows, "\(cut) \(entries)") }
            }
        }
    }

    @Test func `Shards merge into the whole, in any order`() async throws {
        let folder = try TemporaryFolder()
        let whole = await CommandRun.of("sweep", plan).output
        var parts: [String] = []
        for index in [2, 0, 1] {
            parts.append(folder.path("part-\(index).csv"))
            let run = await CommandRun.of("sweep", plan, "--shard", "\(index)/3", "--output", parts[parts.count - 1])
            #expect(run.status == 0)
        }
        let merged = await CommandRun.of(["sweep", "merge"] + parts)
        #expect(merged.status == 0 && merged.output == whole)
        let missing = await CommandRun.of(["sweep", "merge"] + parts.dropLast())
        #expect(missing.status == 1 && missing.output.isEmpty && missing.remarks.contains("run-out-of-place") == false)
        let twice = await CommandRun.of(["sweep", "merge", parts[0], parts[0], parts[1]])
        #expect(twice.status == 1)
    }

    @Test func `Problems of a plan are told, and nothing is written`() async throws {
        let folder = try TemporaryFolder()
        let bad = try folder.write("format: guildhall-sweep/1\n", to: "bad.sweep.yaml")
        let run = await CommandRun.of("sweep", bad, "--output", folder.path("out.csv"))
        #expect(
            run.status == 1 && run.remarks.contains("the key 'model' is missing") && folder.names == ["bad.sweep.yaml"])
    }

    @Test(arguments: [
        ["sweep", "x", "--shard", "3/3"], ["sweep", "x", "--shard", "1"], ["sweep", "x", "--jobs", "0"],
        ["sweep", "x", "--resume", "--restart"], ["sweep", "x", "--deadline", "0"], ["sweep", "x", "--output", ""],
        ["sweep", "merge"], ["sweep", "merge", "a", "--output", "a"],
    ]) func `Wrong usage ends with 64`(_ arguments: [String]) async {
        let run = await CommandRun.of(arguments)
        #expect(run.status == 64 && run.output.isEmpty)
    }
}
