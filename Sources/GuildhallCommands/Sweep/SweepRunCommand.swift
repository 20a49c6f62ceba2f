import ArgumentParser
import Experiments
import Foundation
import Interchange
import Reports

/// `guildhall sweep PLAN`: the runs of a plan, or a shard of them.
struct SweepRunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a model at every point of a design; the default.",
        usage: "guildhall sweep <plan> [<options>]")

    @Argument(
        help: ArgumentHelp("A plan in YAML; - reads standard input.", valueName: "plan"), completion: .file(),
        transform: InputFile.init(argument:))
    var plan: InputFile
    @Option(
        help: ArgumentHelp(
            "The file that takes the rows; {shard} in it is the shard's index. Without it, standard output.",
            valueName: "path"),
        completion: .file())
    var output: String?
    @OptionGroup var shard: ShardOptions
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many runs are at work at once, 1 to 1024; every core without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 1...1024) })
    var jobs: Int?
    @OptionGroup var existing: ExistingResults
    @OptionGroup var deadlines: DeadlineOptions
    @Flag(help: "Print no notes, no warnings and no progress.")
    var quiet = false

    func validate() throws {
        guard output != "" else { throw ValidationError("--output takes the name of a file.") }
    }

    func run() async throws {
        let environment = CommandEnvironment.current
        let problems = DiagnosticOutput(console: environment.console, isQuiet: quiet, isJSON: false)
        let (bytes, found) = plan.read()
        let reading = bytes.map { SweepPlanReader.read($0, file: plan.name) }
        try problems.report(found + (reading?.diagnostics ?? []))
        guard let plan = reading?.value else {
            throw CommandFailure("The reader gave neither a plan nor an error for \(plan.name).")
        }
        let choice = try problems.orReport { try shard.choice(variables: environment.variables, output: output) }
        let numbers = choice.shard.numbers(of: plan.runs.runCount)
        let rows = SweepRows(of: plan)
        guard let path = choice.output else {
            try environment.console.writeOutput(rows.heading)
            let execution = RunExecution(of: plan.runs, numbers: numbers, jobs: workers)
            return try await write(execution, of: plan, to: console(environment.console, rows), problems: problems)
        }
        let file = try problems.orReport {
            try ResultFile(
                path: path, heading: rows.heading, plan: JournalName.text(of: plan, choice.shard), numbers: numbers,
                isRestart: existing.isRestart)
        }
        if file.finishedRuns > 0, !quiet {
            environment.console.writeRemark(
                "\(path): \(file.finishedRuns) of \(numbers.count) runs are there already; the others follow.\n")
        }
        let execution = RunExecution(of: plan.runs, numbers: file.remaining, jobs: workers)
        try await write(execution, of: plan, to: { try file.append(rows.row(of: $0), of: $0) }, problems: problems)
        try problems.orReport { try file.finish() }
    }

    private var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    private func console(
        _ console: Console, _ rows: SweepRows
    ) -> (RunOutcome<SweptOutput>) throws -> Void { { try console.writeOutput(rows.row(of: $0)) } }

    /// Makes the runs and hands over their rows, until all are made, time is up or the process is asked to stop.
    private func write(
        _ execution: RunExecution, of plan: SweepPlan, to take: (RunOutcome<SweptOutput>) throws -> Void,
        problems: DiagnosticOutput
    ) async throws {
        let work = SweepWork(execution: execution, plan: plan, deadlines: deadlines, isQuiet: quiet)
        let ending = try await problems.orReportAsync { try await work.run(take) }
        guard let reason = ending.reason else { return }
        problems.console.writeRemark(
            "guildhall: \(reason) after \(ending.done) of \(execution.numbers.count) runs; the rows so far are whole, and "
                + "the same command goes on.\n")
        throw ExitCode(ending.status)
    }
}
