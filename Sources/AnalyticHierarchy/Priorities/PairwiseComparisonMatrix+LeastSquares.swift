import Glibc

extension PairwiseComparisonMatrix {
    /// Weights that minimise Σ(aᵢⱼ − wᵢ/wⱼ)² over all pairs in both orders.
    ///
    /// The function may have several local minima, and even several best ones (S. Bozóki, "Solution of the least squares
    /// method problem of pairwise comparison matrices", Cent. Eur. J. Oper. Res. 16, 2008). Newton's method descends
    /// from the geometric mean, from every column up to order fifteen, and from fixed points spread evenly over the
    /// logarithms, 32 of them up to order fifteen and eight beyond, where a descent costs more; of the minima reached,
    /// those within 1e-9 of the best are listed. No finite set of starts proves that the best one was reached.
    /// `iterations` counts the steps from all starts.
    func leastSquaresPriorities() throws(PriorityFailure) -> Priorities {
        var descent = RatioDescent(self)
        var found: [(value: Double, weights: [Double])] = []
        for start in leastSquaresStarts {
            guard let minimum = descent.minimum(from: start) else { continue }
            let weights = weights(fromLogarithms: minimum.logarithms)
            let isKnown = found.contains { known in
                zip(known.weights, weights).allSatisfy { ($0 - $1).magnitude <= sameMinimum * max($0, $1) }
            }
            if !isKnown { found.append((minimum.value, weights)) }
        }
        guard let least = found.map(\.value).min() else {
            throw PriorityFailure(method: .leastSquares, iterations: descent.stepCount)
        }
        // Values that differ by rounding alone are in the order of the weights, which rounding does not change.
        let best = found.filter { $0.value <= least * (1 + 1e-9) }.sorted { one, other in
            let isTied = (one.value - other.value).magnitude <= least * 1e-12
            return isTied ? other.weights.lexicographicallyPrecedes(one.weights) : one.value < other.value
        }
        return Priorities(
            method: .leastSquares, weights: best[0].weights, iterations: descent.stepCount,
            minima: best.map(\.weights))
    }

    /// The points the descents begin at.
    ///
    /// The points spread evenly follow the additive recurrence {1/2 + kα}, αᵢ = φ⁻ⁱ with φⁿ⁺¹ = φ + 1 (M. Roberts, "The
    /// unreasonable effectiveness of quasirandom sequences", 2018), over differences of logarithms up to the
    /// largest judgment. Their number is a constant, so that the same matrix always has the same answer.
    private var leastSquaresStarts: [[Double]] {
        let logarithms = self.logarithms
        var starts = [meanLogarithms(of: logarithms)]
        if order <= 2 { return starts }
        if order <= 15 {
            starts += (0..<order).map { column in (0..<order).map { logarithms[$0 * order + column] } }
        }
        let largest = logarithms.max() ?? 0
        let ratio = additiveRecurrenceRatio(dimension: order)
        for index in 1...(order <= 15 ? 32 : 8) {
            starts.append(
                (1...order).map { dimension in
                    let place = 0.5 + Double(index) * pow(ratio, -Double(dimension))
                    return largest * (place - place.rounded(.down) - 0.5)
                })
        }
        return starts
    }

    /// The positive root φ of φⁿ⁺¹ = φ + 1, by the iteration φ ← (1 + φ)^(1/(n+1)), which contracts by 1/(n+1) at least.
    private func additiveRecurrenceRatio(dimension: Int) -> Double {
        (0..<60).reduce(1.5) { ratio, _ in pow(1 + ratio, 1 / Double(dimension + 1)) }
    }
}

/// Weights that agree to this relative difference belong to one minimum.
private let sameMinimum = 1e-6
