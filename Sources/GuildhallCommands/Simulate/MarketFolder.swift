import Foundation
import Interchange
import MarketSimulation
import Presentation
import Reports

/// The folder that a simulation writes, with the checkpoints of an unfinished one.
struct MarketFolder: Sendable {
    /// The folder's path as the user gave it.
    let path: String

    /// The names of the files.
    static let (series, summary, report) = ("series.csv", "summary.json", "report.html")
    /// The name of the ties' file; each stage of a chain has one of its own.
    static func network(stage: Int, of count: Int) -> String {
        count == 1 ? "network.graphml" : "network-\(stage + 1).graphml"
    }
    /// The report on paper, where it was asked for.
    static let pdf = "report.pdf"
    /// The scenario as it was run, and how to run it again.
    static let (scenario, run) = ("scenario.market.yaml", "run.json")
    private static let checkpoints = "checkpoints"

    /// The path of one of the folder's files.
    func file(_ name: String) -> String { (path as NSString).appendingPathComponent(name) }

    /// Writes a file, whole or not at all.
    func write(_ text: String, to name: String) throws(SystemError) {
        try OutputFile(path: file(name)).replace(with: text)
    }

    /// Where checkpoints and drafts lie until everything is done.
    var checkpointFolder: String { file(Self.checkpoints) }

    /// Where a run's checkpoint lies.
    func checkpoint(of run: MarketTask) -> String {
        (checkpointFolder as NSString).appendingPathComponent("\(run.market)-\(run.replicate + 1).checkpoint")
    }

    /// Whether a run was begun here and not finished.
    var isUnfinished: Bool { FileManager.default.fileExists(atPath: checkpointFolder) }

    /// Takes the checkpoints away.
    func removeCheckpoints() { try? FileManager.default.removeItem(atPath: checkpointFolder) }

    /// Takes up a run where its checkpoint was made.
    ///
    /// - Returns: nil where there is none.
    /// - Throws: what makes the checkpoint useless, as a sentence.
    func resumed(_ task: MarketTask, threads: Int) throws -> MarketChainRun? {
        let path = checkpoint(of: task)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw UselessCheckpoint(path: path, reason: "the file cannot be read")
        }
        let run: MarketChainRun
        do throws(CheckpointProblem) {
            run = try MarketChainRun(checkpoint: Array(data), threads: threads)
        } catch {
            throw UselessCheckpoint(path: path, reason: error.description)
        }
        var chain = run.chain
        // Runs do not depend on how many there are.
        for stage in chain.stages.indices { chain.stages[stage].replicates = task.replicates }
        guard chain == task.chain, run.replicate == task.replicate else {
            throw UselessCheckpoint(path: path, reason: "it belongs to another scenario")
        }
        return run
    }
}

/// One run among those of a simulation.
struct MarketTask: Sendable {
    /// `scenario`, or `compare` for the market beside it.
    let market: String
    /// What is run; one market is a chain of one stage.
    let chain: MarketChain
    /// Which of the scenario's runs, from zero.
    let replicate: Int

    /// The number of steps of the run.
    var steps: Int { chain.stages[0].steps }
    /// How many runs there are.
    var replicates: Int { chain.stages[0].replicates }
}

/// A checkpoint from which a run cannot go on.
struct UselessCheckpoint: Error {
    let path: String
    let reason: String

    var diagnostic: Diagnostic {
        Diagnostic(
            .error, code: "useless-checkpoint", file: path,
            message: "the run cannot go on from here: \(reason); remove the file to begin this run anew")
    }
}
