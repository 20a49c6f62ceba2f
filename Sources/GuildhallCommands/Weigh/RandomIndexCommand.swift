import AnalyticHierarchy
import ArgumentParser
import Foundation
import Presentation

/// `guildhall random-index`: the mean consistency index of random matrices.
struct RandomIndexCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "random-index", abstract: "Estimate the random index from random comparison matrices.",
        discussion: "The same seed gives the same figures on any number of threads.")

    @Option(help: ArgumentHelp("The order of the matrices, 1 to 200.", valueName: "n"))
    var order: Int

    @Option(help: ArgumentHelp("How many matrices to draw, 2 or more.", valueName: "n"))
    var count: Int

    @Option(help: ArgumentHelp("The seed of the random numbers.", valueName: "seed"))
    var seed: UInt64

    @Option(help: ArgumentHelp("How many threads to use; every core without it.", valueName: "k"))
    var jobs: Int?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...200).contains(order) else { throw ValidationError("--order takes a number from 1 to 200.") }
        guard (2...1_000_000_000).contains(count) else {
            throw ValidationError("--count takes a number from 2 to 1000000000.")
        }
        guard (jobs ?? 1) >= 1 else { throw ValidationError("--jobs takes a number of threads, 1 or more.") }
    }

    func run() async throws {
        let out = ReportOutput(options: output)
        let progress = ProgressLine(
            console: CommandEnvironment.current.console, total: count, unit: "matrices", isQuiet: output.quiet)
        let estimate = try await estimateRandomIndex(
            order: order, count: count, seed: seed, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
            progress: { progress?.show(done: $0) })
        progress?.finish()
        try out.write(RandomIndexPresentation(estimate, seed: seed, language: output.language).report())
    }
}
