import LinearAlgebra

/// Priorities from qualitative judgments by iterated strength.
///
/// An element's strength is the sum of its row; its iterated strength counts a preference over a strong element for more
/// than one over a weak element: p⁰ = e, pᵏ⁺¹ = A pᵏ, normalised each time.
///
/// Sources: T. H. Wei, *The Algebraic Foundations of Ranking Theory*, Cambridge 1952; M. G. Kendall, "Further
/// contributions to the theory of paired comparisons", *Biometrics* 11 (1955) 43–62.
public struct IteratedStrength: Sendable, Hashable {
    /// What becomes of the strengths when the iteration goes on.
    public enum Limit: Sendable, Hashable {
        /// They settle at these, with sum one.
        case reached([Double], iterations: Int)
        /// They are not iterated, because a preference counts 2 and what is not preferred nothing. The matrix then has
        /// zeros: where the answers put the elements in one order, iteration moves towards (1, 0, 0, …) by steps that grow
        /// ever smaller, and needs millions of them.
        case notSoughtForZeros
    }

    /// The normalised sums of the rows.
    public let firstIteration: [Double]
    /// What becomes of them.
    public let limit: Limit

    /// The strengths to go on with: the limit, or the first iteration where no limit is sought.
    public var weights: [Double] {
        switch limit {
        case .reached(let strengths, iterations: _): strengths
        case .notSoughtForZeros: firstIteration
        }
    }
}

extension IteratedStrength {
    /// The strengths that belong to a matrix with aᵢⱼ + aⱼᵢ = 2: an expert's, or a group's of means.
    init(of values: Matrix, preferenceValue: Double, epsilon: Double) throws(PriorityFailure) {
        firstIteration = normalised((0..<values.rowCount).map { values.row($0).reduce(0, +) })
        guard preferenceValue < 2 else {
            limit = .notSoughtForZeros
            return
        }
        do {
            let pair = try principalEigenpair(of: values, tolerance: epsilon)
            limit = .reached(pair.vector, iterations: pair.iterations)
        } catch {
            throw PriorityFailure(method: .eigenvector, iterations: error.iterations)
        }
    }
}

extension PreferenceMatrix {
    /// The strengths of the elements after one iteration, and in the limit.
    ///
    /// The limit is the matrix's principal eigenvector; it is found by squaring the matrix, so that `iterations` counts
    /// doublings of k, not steps.
    ///
    /// - Parameter epsilon: the largest total change between two vectors that counts as none.
    /// - Throws: `PriorityFailure` of the eigenvector, with the number of doublings.
    public func iteratedStrength(
        epsilon: Double = PriorityMethod.defaultEpsilon
    ) throws(PriorityFailure) -> IteratedStrength {
        try IteratedStrength(of: values, preferenceValue: preferenceValue, epsilon: epsilon)
    }
}
