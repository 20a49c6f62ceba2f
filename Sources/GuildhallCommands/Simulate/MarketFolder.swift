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
    static let (series, summary, network, report) = ("series.csv", "summary.json", "network.graphml", "report.html")
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
    func resumed(_ task: MarketTask, threads: Int) throws -> MarketRun? {
        let path = checkpoint(of: task)
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw UselessCheckpoint(path: path, reason: "the file cannot be read")
        }
        let run: MarketRun
        do throws(CheckpointProblem) {
            run = try MarketRun(checkpoint: Array(data), threads: threads)
        } catch {
            throw UselessCheckpoint(path: path, reason: error.description)
        }
        var scenario = run.scenario
        // Runs do not depend on how many there are.
        scenario.replicates = task.scenario.replicates
        guard scenario == task.scenario, run.replicate == task.replicate else {
            throw UselessCheckpoint(path: path, reason: "it belongs to another scenario")
        }
        return run
    }
}

/// One run among those of a simulation.
struct MarketTask: Sendable {
    /// `scenario`, or `compare` for the market beside it.
    let market: String
    /// What is run.
    let scenario: MarketScenario
    /// Which of the scenario's runs, from zero.
    let replicate: Int
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
