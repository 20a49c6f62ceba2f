import LinearAlgebra

/// A question worth asking next.
public struct InformativePair: Sendable, Hashable {
    /// The two elements, never compared so far.
    public let pair: ElementPair
    /// The ratio of their weights as far as they are known: an answer that would change nothing.
    public let expectedRatio: Double
    /// The largest change of any weight for each unit that the logarithm of the answer deviates from that expectation.
    public let influence: Double
}

extension IncompleteComparisonMatrix {
    /// The missing pairs, the one first whose answer would move the weights most.
    ///
    /// Harker's criterion: every missing question is taken as answered by wᵢ/wⱼ with his weights w, and the weights are
    /// differentiated by each of these answers; a pair counts by the largest change of any weight, the Chebyshev norm.
    /// The derivative is taken by the logarithm of the answer, so that a pair counts the same whichever way it is asked.
    /// Pairs that count the same, to a relative 10⁻⁹, stay in row-wise order.
    ///
    /// Source: P. T. Harker, "Alternative modes of questioning in the analytic hierarchy process", *Mathematical Modelling*
    /// 9 (1987) 353–360.
    ///
    /// - Parameter weights: Harker's weights of this matrix, ``IncompletePriorities/harker``.
    /// - Returns: nothing where every pair was judged.
    /// - Throws: `PriorityFailure` where the derivatives are not found.
    /// - Complexity: O(n³ + n · missing pairs).
    public func informativePairs(weights: [Double]) throws(PriorityFailure) -> [InformativePair] {
        precondition(weights.count == order, "Every element has one weight.")
        guard !missingPairs.isEmpty else { return [] }
        // Measured against the weights, all missing entries are one and the eigenvector is even.
        var scaled = Matrix(rowCount: order, columnCount: order, repeating: 1)
        for pair in judgedPairs {
            let (first, second) = (pair.first, pair.second)
            scaled[first, second] = values[first, second] * weights[second] / weights[first]
            scaled[second, first] = 1 / scaled[first, second]
        }
        let perron: PerronPoint
        do {
            perron = try PerronPoint(of: scaled)
        } catch {
            throw PriorityFailure(method: .eigenvector, iterations: error.iterations)
        }
        let found = missingPairs.map { pair in
            InformativePair(
                pair: pair, expectedRatio: weights[pair.first] / weights[pair.second],
                influence: Self.influence(of: pair, at: perron, weights: weights))
        }
        return found.enumerated().sorted { one, other in
            let (first, second) = (one.element.influence, other.element.influence)
            if (first - second).magnitude <= 1e-9 * max(first, second) { return one.offset < other.offset }
            return first > second
        }.map(\.element)
    }

    /// The largest |dwₖ| for a unit change of ln aᵢⱼ.
    private static func influence(of pair: ElementPair, at perron: PerronPoint, weights: [Double]) -> Double {
        // A′w has two entries: aᵢⱼwⱼ in row i and −aⱼᵢwᵢ in row j, where the scaled aᵢⱼ are one.
        let changes = weights.indices.map { row in
            let relative =
                perron.resolvent[row, pair.first] * perron.right[pair.second]
                - perron.resolvent[row, pair.second] * perron.right[pair.first]
            return weights[row] * relative / perron.right[row]
        }
        // The derivative of weights that keep their sum of one.
        let sum = changes.reduce(0, +)
        return zip(changes, weights).reduce(0) { max($0, ($1.0 - $1.1 * sum).magnitude) }
    }
}
