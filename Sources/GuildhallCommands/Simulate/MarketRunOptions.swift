import ArgumentParser

/// How long a market runs and from which seed, where not as its file says.
struct MarketRunOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many steps, 1 to 1000000; the file's without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 1...1_000_000) })
    var steps: Int?

    @Option(
        parsing: .unconditional, help: ArgumentHelp("The seed; the file's without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 0...UInt64.max) })
    var seed: UInt64?

    /// The same as settings of the file.
    var settings: [String] { (steps.map { ["steps=\($0)"] } ?? []) + (seed.map { ["seed=\($0)"] } ?? []) }
}
