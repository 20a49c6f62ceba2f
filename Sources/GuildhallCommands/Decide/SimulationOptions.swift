import AnalyticHierarchy
import ArgumentParser
import Presentation

/// How a model is answered again and again with other judgments.
struct SimulationOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How often to answer the model with varied judgments, 0 to 10000000; 0 does not.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 0...10_000_000) })
    var runs: Int = 10_000

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The seed of the runs, 0 to \(UInt64.max).", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 0...UInt64.max) })
    var seed: UInt64 = 1

    @OptionGroup var threads: JobsOption

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            """
            How far judgments vary that are no intervals: the standard deviation of their logarithms, 0 to 2. Without it, \
            0.2, or as far as a matrix contradicts itself.
            """, valueName: "sigma"),
        transform: { text in
            guard let sigma = Double(text), (0...2).contains(sigma) else {
                throw ValidationError("it takes a number from 0 to 2")
            }
            return sigma
        })
    var noise: Double?

    /// How the judgments of a model vary: those given as intervals within them.
    func spread(of model: DecisionModel) -> JudgmentSpread { model.usualSpread(sigma: noise) }

    /// The number of tasks at work at the same time.
    var workers: Int { threads.workers }
}
