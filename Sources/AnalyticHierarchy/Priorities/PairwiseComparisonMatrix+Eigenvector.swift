public import LinearAlgebra

extension PairwiseComparisonMatrix {
    /// The principal eigenvalue λmax, on which consistency rests whatever method gives the weights.
    ///
    /// - Throws: `PriorityFailure` with the number of doublings.
    public func principalEigenvalue() throws(PriorityFailure) -> Double {
        try principalEigenpair().value
    }

    /// The principal eigenvalue together with the eigenvector, for callers that need both at the price of one.
    ///
    /// - Parameter epsilon: the tolerance; above 1e-8 the eigenvalue belongs to the stopped vector, eᵀAw, and is not
    ///   the one that measures consistency.
    /// - Throws: `PriorityFailure` with the number of doublings.
    public func principalEigenpair(
        epsilon: Double = PriorityMethod.defaultEpsilon
    ) throws(PriorityFailure) -> PrincipalEigenpair {
        do {
            return try LinearAlgebra.principalEigenpair(of: values, tolerance: epsilon)
        } catch {
            throw PriorityFailure(method: .eigenvector, iterations: error.iterations)
        }
    }

    /// The limit of Aᵏe / eᵀAᵏe for k = 1, 2, 4, … (Saaty 1980, theorem 7-13).
    func eigenvectorPriorities(epsilon: Double) throws(PriorityFailure) -> Priorities {
        let pair = try principalEigenpair(epsilon: epsilon)
        return Priorities(method: .eigenvector, weights: pair.vector, iterations: pair.iterations)
    }
}
