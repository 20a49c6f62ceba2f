import RandomStreams

/// Markets one behind another: what the factories of a market work up is bought on the market before it.
///
/// Suppliers behind factories are a market whose buyers are those factories; wholesalers and retailers behind buyers are
/// markets whose factories are the sellers to the next. Every stage follows the same rules, with a scenario of its own.
///
/// ```swift
/// let chain = MarketChain(stages: [materials, toys, retail], inputShare: 0.4)
/// var run = try MarketChainRun(chain: chain)
/// await run.advance(steps: 100)
/// run.stages[1].series.last(.meanPrice)
/// ```
///
/// Between steps the stages tell each other two numbers. A stage's cost follows the mean price of the stage before it,
/// `1 + inputShare · (price / first price − 1)` times its own, and a stage's demand follows the pieces that the next
/// stage sold, in proportion to its first. Both are of the step before, so that the order of stages does not matter.
public struct MarketChain: Sendable, Hashable {
    /// The scenarios, suppliers first and the market of final buyers last.
    public var stages: [MarketScenario]
    /// The share of a stage's cost at first that is spent on the stage before it, 0…1.
    public var inputShare: Double

    /// Creates a chain of one stage or more.
    ///
    /// - Parameters:
    ///   - stages: the scenarios, suppliers first.
    ///   - inputShare: the share of a stage's cost that is spent on the stage before it, 0…1.
    public init(stages: [MarketScenario], inputShare: Double = 0.4) {
        precondition(!stages.isEmpty, "A chain has one stage at least.")
        precondition((0...1).contains(inputShare), "A share of cost lies in 0...1.")
        self.stages = stages
        self.inputShare = inputShare
    }

    /// The seed of a stage in a chain that has one seed.
    ///
    /// The first stage has the chain's own, so that a chain of one stage is the market itself. The others have seeds that
    /// are drawn from it: stages with the same seed would draw the same numbers for agents of the same number.
    ///
    /// - Parameters:
    ///   - stage: the stage's place in the chain, from zero.
    ///   - seed: the chain's seed.
    public static func seed(ofStage stage: Int, from seed: UInt64) -> UInt64 {
        guard stage > 0 else { return seed }
        var stream = RandomStream(seed: seed, run: stage, purpose: .chainStage)
        return stream.next()
    }
}
