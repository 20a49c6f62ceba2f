import AnalyticHierarchy
import ArgumentParser
import Presentation

/// `guildhall random-index`: the mean consistency index of random matrices.
struct RandomIndexCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "random-index", abstract: "Estimate the random index from random comparison matrices.",
        usage: """
            guildhall random-index --order <n> --count <n>
                --seed <n> [<options>]
            """,
        discussion: """
            The upper entries are drawn uniformly from the 17 values 1/9 to 9. The same seed gives the same figures on any number of \
            threads.

            Example:
              guildhall random-index --order 9 --count 100000 --seed 1
            """)

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The order of the matrices, 1 to 200.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 1...200) })
    var order: Int

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many matrices to draw, 2 to 1000000000.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 2...1_000_000_000) })
    var count: Int

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The seed of the random numbers, 0 to \(UInt64.max).", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 0...UInt64.max) })
    var seed: UInt64

    @OptionGroup var threads: JobsOption

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let out = try ReportOutput(options: output)
        let progress = ProgressLine(
            console: CommandEnvironment.current.console, total: count, unit: "matrices", isQuiet: output.quiet)
        let estimate = try await estimateRandomIndex(
            order: order, count: count, seed: seed, jobs: threads.workers,
            progress: { progress?.show(done: $0) })
        progress?.finish()
        try out.write(RandomIndexPresentation(estimate, seed: seed, language: output.language).report())
    }
}
