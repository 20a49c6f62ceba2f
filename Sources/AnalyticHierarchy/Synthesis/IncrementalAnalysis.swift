/// Benefits and costs compared step by step: a dearer alternative must earn what it costs more.
///
/// Alternatives are sorted by cost; one is accepted when ΔB/ΔC > 1 against the last accepted. The winner is the last
/// accepted, which is the one with the largest B − C.
///
/// Source: T. L. Saaty, *Fundamentals of Decision Making and Priority Theory*, RWS Publications 2000, chapter 6.
public struct IncrementalAnalysis: Sendable, Hashable {
    /// One comparison.
    public struct Step: Sendable, Hashable {
        /// The alternative's place in the model's list.
        public let alternative: Int
        /// ΔB/ΔC against the last accepted; none for the first one and where the costs are equal.
        public let ratio: Double?
        /// Whether the alternative is accepted.
        public let isAccepted: Bool
    }

    /// The comparisons in the order of rising costs; of equally dear alternatives the one with more benefits first.
    public let steps: [Step]

    /// The last accepted alternative's place in the model's list.
    public var winner: Int { steps.last { $0.isAccepted }?.alternative ?? 0 }

    /// Analyses vectors of benefits and costs, both with sum one, one number for each of one or more alternatives.
    ///
    /// Costs that differ by no more than rounding are equal, and what is gained by no more than rounding is not gained.
    ///
    /// - Complexity: O(n log n).
    public init(benefits: [Double], costs: [Double]) {
        precondition(benefits.count == costs.count && !costs.isEmpty, "Each alternative has benefits and costs.")
        let order = Ranking(scores: costs.map { -$0 }).groups.flatMap { equallyDear in
            equallyDear.sorted { (-benefits[$0], $0) < (-benefits[$1], $1) }
        }
        let rounding = Ranking.tieTolerance * (costs.max() ?? 0)
        var steps: [Step] = []
        var last = order[0]
        for alternative in order {
            guard alternative != order[0] else {
                steps.append(Step(alternative: alternative, ratio: nil, isAccepted: true))
                continue
            }
            let gain = benefits[alternative] - benefits[last]
            let price = costs[alternative] - costs[last]
            let isAccepted = gain - price > rounding
            steps.append(
                Step(alternative: alternative, ratio: price > rounding ? gain / price : nil, isAccepted: isAccepted))
            if isAccepted { last = alternative }
        }
        self.steps = steps
    }
}
