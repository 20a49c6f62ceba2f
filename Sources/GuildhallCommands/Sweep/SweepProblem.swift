import Experiments
import Foundation
import Interchange
import Reports

/// Why results cannot be begun, continued or merged.
enum SweepProblem: Error {
    /// A launcher's variables do not say which shard this is.
    case launcher(LauncherProblem)
    /// A number of shards without an index.
    case noLauncher(shards: Int)
    /// Several processes would write one file.
    case sharedOutput(Launcher, path: String)
    /// The file cannot be opened or written.
    case system(path: String, SystemError, rows: Int?)
    /// Another process writes the file.
    case busy(path: String)
    /// The file holds something that is not this sweep's.
    case foreign(path: String)
    /// The journal belongs to another plan, or cannot be continued.
    case journal(path: String, JournalProblem)
    /// A file of results cannot be read.
    case unreadable(path: String, LineFile.Failure)
    /// A file of results is none, or another plan's.
    case otherResults(path: String)
    /// How many runs there are cannot be told.
    case unknownCount(path: String)
    /// A shard's rows are not whole.
    case merge(path: String, MergeProblem)

    /// The problem as the diagnostics of files tell theirs.
    var diagnostic: Diagnostic {
        let (code, file, message) = parts
        return Diagnostic(.error, code: code, file: file, message: message)
    }

    private var parts: (code: String, file: String, message: String) {
        switch self {
        case .launcher(let problem): return ("shard-unclear", "environment", Self.sentence(problem))
        case .noLauncher(let shards):
            return (
                "shard-unclear", "--shards",
                "there are \(shards) shards, but no launcher says which this is; --shard i/\(shards) was expected"
            )
        case .sharedOutput(let launcher, let path):
            return (
                "shard-unclear", path,
                "\(launcher.rawValue) starts several processes, which would all write here; --output with {shard} in the "
                    + "name was expected"
            )
        case .system(let path, let reason, let rows):
            let kept = rows.map { "; \($0) rows stand in it, all of them whole" } ?? ""
            return ("file-unwritable", path, "the file cannot be written: \(reason)\(kept)")
        case .busy(let path): return ("file-busy", path, "another process writes this file")
        case .foreign(let path):
            return (
                "results-exist", path,
                "the file holds something else than a sweep that could be continued; --restart replaces it"
            )
        case .journal(let path, .otherPlan):
            return (
                "results-exist", path,
                "the file holds the results of another plan or shard, or of the same plan before it was changed; --restart "
                    + "replaces them"
            )
        case .journal(let path, let problem):
            return (
                "results-exist", path,
                "the journal beside the file cannot be continued (\(problem)); --restart begins anew"
            )
        default: return mergeParts
        }
    }

    private var mergeParts: (code: String, file: String, message: String) {
        switch self {
        case .unreadable(let path, let failure):
            return ("file-unreadable", path, "the file cannot be read: \(failure.reason)")
        case .otherResults(let path):
            return ("not-results", path, "the file does not hold results of the same plan as the first")
        case .unknownCount(let path):
            return (
                "run-out-of-place", path,
                "whether the last runs are there cannot be told without the journal beside the file; --plan was expected"
            )
        case .merge(let path, .missing(let run, _)):
            return ("run-out-of-place", path, "run \(run) is missing; the sweep of this shard is not finished")
        case .merge(let path, .doubled(let run, _)):
            return ("run-out-of-place", path, "run \(run) stands twice")
        case .merge(let path, .foreign(let run, _)):
            return (
                "run-out-of-place", path, "run \(run) belongs to another shard; one file for each shard was expected"
            )
        default: return ("not-results", "", "there is nothing to merge")
        }
    }

    private static func sentence(_ problem: LauncherProblem) -> String {
        switch problem {
        case .notANumber(let variable, let value): "\(variable) is '\(value)'; a whole number was expected"
        case .missing(let variable, let beside):
            "\(beside) is set, but \(variable) is not; set it, or say the number of shards with --shards"
        case .outOfRange(let variable, let index, let count):
            "\(variable) is \(index), but there are \(count) shards, counted from 0"
        case .irregularArray(let count, let first, let last, let step):
            "the Slurm array's \(count) numbers from \(first) to \(last) in steps of \(step) have gaps; --array=0-\(count - 1) "
                + "was expected"
        case .contradiction(let one, let other):
            "\(one.launcher.rawValue) says shard \(one.index) of \(one.count), \(other.launcher.rawValue) shard "
                + "\(other.index) of \(other.count)"
        }
    }
}

extension DiagnosticOutput {
    /// Does something, and ends the command with status 1 after a problem was told.
    func orReport<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let problem as SweepProblem { throw try told(problem) }
    }

    /// Does something that waits, and ends the command with status 1 after a problem was told.
    func orReportAsync<Value>(_ body: () async throws -> Value) async throws -> Value {
        do { return try await body() } catch let problem as SweepProblem { throw try told(problem) }
    }

    private func told(_ problem: SweepProblem) throws -> any Error {
        try report([problem.diagnostic])
        return problem
    }
}
