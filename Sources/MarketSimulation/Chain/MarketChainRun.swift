/// One run of a chain of markets, all of which move on step by step together.
public struct MarketChainRun: Sendable {
    /// The chain.
    public let chain: MarketChain
    /// The runs of the stages, suppliers first.
    public private(set) var stages: [MarketRun]
    /// The mean price and the pieces of each stage at its first step with deals; nil before it.
    private var first: [(price: Double, quantity: Double)?]
    private var last: [(price: Double, quantity: Double)?]

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

    /// Moves all stages on by some steps; stops between two steps when the task is cancelled.
    public mutating func advance(steps: Int = 1) async {
        for _ in 0..<steps where !Task.isCancelled {
            tell()
            for stage in stages.indices {
                let tally = await stages[stage].advanceOnce()
                guard tally.quantity > 0 else {
                    last[stage] = first[stage].map { ($0.price, 0) }
                    continue
                }
                last[stage] = (tally.sales / tally.quantity, tally.quantity)
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
