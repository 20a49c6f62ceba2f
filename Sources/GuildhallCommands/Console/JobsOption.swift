import ArgumentParser
import Foundation

/// How many threads a command uses; the number changes no result.
struct JobsOption: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many threads to use, 1 to 1024; every core without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 1...1024) })
    var jobs: Int?

    /// As many as were asked for, else one for each core.
    var workers: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}
