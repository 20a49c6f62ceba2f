extension PairwiseComparisonMatrix {
    /// Weights that minimise Σ_{i<j} |ln aᵢⱼ − ln wᵢ + ln wⱼ|, and among those minimisers Σ of the squares.
    ///
    /// The first problem is a linear programme whose dual is a flow of least cost; the flow's integers tell the whole
    /// set of minimisers, in which the second problem has exactly one answer. Both are solved exactly but for rounding.
    /// `iterations` counts the paths of the flow and the steps of the second problem.
    ///
    /// Sources: W. D. Cook and M. Kress, "Deriving weights from pairwise comparison ratio matrices: an axiomatic
    /// approach", Eur. J. Oper. Res. 37, 1988 (the criterion); R. K. Ahuja, T. L. Magnanti and J. B. Orlin, *Network
    /// Flows*, Prentice Hall 1993, section 9.7 (successive shortest paths).
    func logarithmicLeastAbsolutePriorities() throws(PriorityFailure) -> Priorities {
        let logarithms = self.logarithms
        let means = meanLogarithms(of: logarithms)
        var flow = DeviationFlow(differences: logarithms, potentials: means)
        flow.balance()
        var projection = DifferenceProjection(target: means, differences: logarithms, flow: flow)
        let nearest = projection.solve()
        let iterations = flow.pathCount + projection.stepCount
        guard let nearest else { throw PriorityFailure(method: .logarithmicLeastAbsolute, iterations: iterations) }
        return Priorities(
            method: .logarithmicLeastAbsolute, weights: weights(fromLogarithms: nearest), iterations: iterations)
    }
}
