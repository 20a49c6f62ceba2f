import ArgumentParser
import Experiments
import Foundation
import Interchange
import Reports

/// `guildhall sweep merge`: the rows of all shards in the order in which one machine would have written them.
struct SweepMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Join the shards of a sweep into the bytes of an unsharded one.",
        usage: "guildhall sweep merge <results> ... --output <path> [<options>]",
        discussion: """
            The files may stand in any order; one for each shard. How many runs there must be is read from the journals \
            beside them, or from the plan.
            """)

    @Argument(help: ArgumentHelp("The results of all shards.", valueName: "results"), completion: .file())
    var results: [String]
    @Option(
        help: ArgumentHelp("The file that takes the rows; without it, standard output.", valueName: "path"),
        completion: .file())
    var output: String?
    @Option(
        help: ArgumentHelp("The plan, where the journals are not beside the results.", valueName: "plan"),
        completion: .file(), transform: InputFile.init(argument:))
    var plan: InputFile?
    @Flag(help: "Print no notes and no warnings.")
    var quiet = false

    func validate() throws {
        guard output != "" else { throw ValidationError("--output takes the name of a file.") }
        if let output, results.contains(output) { throw ValidationError("--output must not be one of the results.") }
    }

    func run() throws {
        let console = CommandEnvironment.current.console
        let problems = DiagnosticOutput(console: console, isQuiet: quiet, isJSON: false)
        var known: (hash: String, runCount: Int)?
        if let plan {
            let (bytes, found) = plan.read()
            let reading = bytes.map { SweepPlanReader.read($0, file: plan.name) }
            try problems.report(found + (reading?.diagnostics ?? []))
            known = reading?.value.map { ($0.hash, $0.runs.runCount) }
        }
        try problems.orReport {
            var merger = try ShardFiles(results, plan: known)
            guard let path = output, path != "-" else {
                return try merger.merge { try console.writeOutput(String(decoding: $0, as: UTF8.self)) }
            }
            try write(&merger, to: path)
        }
    }

    /// Writes beside the file first, so that nobody ever sees half of it.
    private func write(_ merger: inout ShardFiles, to path: String) throws {
        let draft = "\(path).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw SweepProblem.system(path: draft, .last, rows: nil) }
        do {
            try merger.merge { bytes in
                do throws(SystemError) { try writeBytes(bytes, to: descriptor) } catch {
                    throw SweepProblem.system(path: path, error, rows: nil)
                }
            }
            guard close(descriptor) == 0, rename(draft, path) == 0 else {
                throw SweepProblem.system(path: path, .last, rows: nil)
            }
        } catch {
            unlink(draft)
            throw error
        }
    }
}
