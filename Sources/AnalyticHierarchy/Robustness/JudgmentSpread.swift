/// How judgments vary from one simulated run to the next.
public enum JudgmentSpread: Sendable, Hashable {
    /// Each judgment a becomes a·e^(σz) with a standard normal z of its own; its reciprocal stays one.
    case noise(sigma: Double)
    /// The ratio of each named pair's first element to its second is drawn log-uniformly between two bounds; all other
    /// judgments stay. For the model's own uncertain answers see ``DecisionModel/judgmentIntervals``.
    ///
    /// Pairs are named by the places of the node's elements; at a rated node, by the places of the grades. Each was judged.
    case intervals([NodePlace: [ElementPair: ClosedRange<Double>]])
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
