/// How judgments vary from one simulated run to the next.
public enum JudgmentSpread: Sendable, Hashable {
    /// Each judgment a becomes a·e^(σz) with a standard normal z of its own; its reciprocal stays one.
    case noise(sigma: Double)
    /// The ratio of each named pair's first element to its second is drawn log-uniformly between two bounds; all other
    /// judgments stay. For the model's own uncertain answers see ``DecisionModel/judgmentIntervals``.
    ///
    /// Pairs are named by the places of the node's elements; at a rated node, by the places of the grades. Each was judged.
    case intervals([NodePlace: [ElementPair: ClosedRange<Double>]])
    /// Noise whose σ is, in each matrix, as large as its judgments contradict each other, but at least a number given, and
    /// at most that of judgments drawn at random from the scale.
    ///
    /// The geometric consistency index is an unbiased estimate of σ² (G. Crawford, C. Williams, "A note on the analysis of
    /// subjective judgment matrices", *Journal of Mathematical Psychology* 29 (1985) 387–405; J. Aguarón, J. M.
    /// Moreno-Jiménez, *European Journal of Operational Research* 147 (2003) 137–145). Where judgments are missing, or two
    /// elements cannot contradict each other, the given number stands.
    case contradictions(least: Double)
    /// Intervals for the named pairs, another spread for all others.
    indirect case mixed([NodePlace: [ElementPair: ClosedRange<Double>]], others: JudgmentSpread)
}

extension DecisionModel {
    /// The bounds of the model's uncertain answers: what ``JudgmentSpread/intervals(_:)`` takes.
    public var judgmentIntervals: [NodePlace: [ElementPair: ClosedRange<Double>]] {
        var result: [NodePlace: [ElementPair: ClosedRange<Double>]] = [:]
        for (number, hierarchy) in hierarchies.enumerated() {
            for (place, node) in hierarchy.nodes.enumerated() {
                let bounds = node.criterion.weighing.intervals
                if !bounds.isEmpty { result[NodePlace(hierarchy: number, node: place)] = bounds }
            }
        }
        return result
    }

    /// How the model's judgments vary where nobody says otherwise: uncertain answers within their bounds, all others as far as
    /// a matrix contradicts itself, and at least by ``JudgmentSpread/defaultSigma``.
    ///
    /// - Parameter sigma: the standard deviation of the logarithms of judgments without bounds, instead of the usual one.
    public func usualSpread(sigma: Double? = nil) -> JudgmentSpread {
        let others: JudgmentSpread =
            sigma.map { .noise(sigma: $0) } ?? .contradictions(least: JudgmentSpread.defaultSigma)
        let intervals = judgmentIntervals
        return intervals.isEmpty ? others : .mixed(intervals, others: others)
    }
}

extension Criterion.Weighing {
    fileprivate var intervals: [ElementPair: ClosedRange<Double>] {
        let intervals: [ElementPair: JudgmentInterval]
        if case .incomplete(let matrix) = base {
            intervals = matrix.intervals
        } else {
            intervals = methodMatrix?.intervals ?? [:]
        }
        // Places ascend, so that the first of two stays the first.
        let places = comparedPlaces
        return Dictionary(
            uniqueKeysWithValues: intervals.map { pair, interval in
                (ElementPair(places[pair.first], places[pair.second]), interval.low.value...interval.high.value)
            })
    }
}

extension JudgmentSpread {
    /// The standard deviation of the logarithms of judgments where nothing is known about it: 0.2.
    ///
    /// 95 of 100 judgments then stay within a factor of e^0.392 = 1.48 of what was said: a 3 between 2.0 and 4.4, a 5 between
    /// 3.4 and 7.4. That is a little over one step of the 1–9 scale at its lower end and two at 5, which is a
    /// convention of this module and no finding about anybody's experts.
    public static let defaultSigma = 0.2
}
