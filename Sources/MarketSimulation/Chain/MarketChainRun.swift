/// One run of a chain of markets, all of which move on step by step together.
///
/// Runs of the same chain and replicate have the same bytes on any number of threads, as those of one market do.
public struct MarketChainRun: Sendable {
    /// What a stage tells its neighbours after a step.
    struct News: Sendable, Hashable {
        /// The mean price of a piece.
        var price: Double
        /// The pieces sold.
        var quantity: Double
    }

    /// The chain.
    public let chain: MarketChain
    /// The runs of the stages, suppliers first.
    public private(set) var stages: [MarketRun]
    /// The mean price and the pieces of each stage at its first step with deals; nil before it.
    private(set) var first: [News?]
    /// Those of the last step; the price of the last deals where there were none.
    private(set) var last: [News?]

    /// Founds the markets of a chain.
    ///
    /// - Parameters:
    ///   - chain: stages whose scenarios have no problems.
    ///   - replicate: which of the independent runs, zero or more.
    ///   - threads: one or more.
    /// - Throws: ``InvalidScenario`` for the first stage with problems.
    public init(chain: MarketChain, replicate: Int = 0, threads: Int = 1) throws(InvalidScenario) {
        self.chain = chain
        stages = []
        for scenario in chain.stages {
            stages.append(try MarketRun(scenario: scenario, replicate: replicate, threads: threads))
        }
        first = chain.stages.map { _ in nil }
        last = first
    }

    /// Takes up the runs of a chain's stages, one at least, with what they have told each other.
    init(inputShare: Double, stages: [MarketRun], first: [News?], last: [News?]) {
        chain = MarketChain(stages: stages.map(\.scenario), inputShare: inputShare)
        self.stages = stages
        self.first = first
        self.last = last
    }

    /// Which of the chain's independent runs this is.
    public var replicate: Int { stages[0].replicate }

    /// The number of steps done.
    public var step: Int { stages[0].step }

    /// Moves all stages on by some steps; stops between two steps when the task is cancelled.
    public mutating func advance(steps: Int = 1) async {
        for _ in 0..<steps where !Task.isCancelled {
            tell()
            for stage in stages.indices {
                let tally = await stages[stage].advanceOnce()
                guard tally.quantity > 0 else {
                    last[stage]?.quantity = 0
                    continue
                }
                last[stage] = News(price: tally.sales / tally.quantity, quantity: tally.quantity)
                if first[stage] == nil { first[stage] = last[stage] }
            }
        }
    }

    /// Passes prices on to the next stage and quantities to the one before.
    private mutating func tell() {
        for stage in stages.indices {
            guard let start = first[stage], let now = last[stage] else { continue }
            if stage + 1 < stages.count {
                stages[stage + 1].market.costFactor = 1 + chain.inputShare * (now.price / start.price - 1)
            }
            if stage > 0 { stages[stage - 1].market.demandFactor = now.quantity / start.quantity }
        }
    }
}
