import Glibc

extension CompiledDecision {
    /// What a spread does to each judgment: its σ, none without noise; and the bounds of those drawn between bounds.
    func draws(
        of spread: JudgmentSpread
    ) -> (sigmas: [Double], intervals: [(judgment: Int, low: Double, width: Double)]) {
        switch spread {
        case .noise(let sigma):
            precondition(sigma >= 0 && sigma.isFinite, "A standard deviation is not negative.")
            return (judgments.map { _ in sigma }, [])
        case .contradictions(let least):
            precondition(least >= 0 && least.isFinite, "A standard deviation is not negative.")
            return (contradictions(least: least), [])
        case .intervals(let intervals):
            return ([], logarithms(of: intervals))
        case .mixed(let intervals, let others):
            let rest = draws(of: others)
            let own = logarithms(of: intervals)
            let taken = Set(own.map(\.judgment))
            return (rest.sigmas, rest.intervals.filter { !taken.contains($0.judgment) } + own)
        }
    }

    /// For each judgment the root of its matrix's geometric consistency index, within bounds.
    private func contradictions(least: Double) -> [Double] {
        var sigmas = judgments.map { _ in least }
        let most = max(least, options.scale.randomDeviation)
        for node in nodes {
            guard let range = node.judgments, node.order > 2, !judgments[range].contains(where: \.isNaN) else {
                continue
            }
            let sigma = min(most, max(least, geometricConsistencyIndex(range, order: node.order).squareRoot()))
            for judgment in range { sigmas[judgment] = sigma }
        }
        return sigmas
    }

    /// GCI = 2/((n−1)(n−2)) Σ (ln aᵢⱼ − ln gᵢ + ln gⱼ)², g the row geometric means.
    private func geometricConsistencyIndex(_ range: Range<Int>, order: Int) -> Double {
        var means = [Double](repeating: 0, count: order)
        let pairs = range.map { Self.pair(number: $0 - range.lowerBound, order: order) }
        for (judgment, pair) in zip(range, pairs) {
            means[pair.first] += judgments[judgment] / Double(order)
            means[pair.second] -= judgments[judgment] / Double(order)
        }
        let squares = zip(range, pairs).reduce(0.0) { sum, entry in
            let residual = judgments[entry.0] - means[entry.1.first] + means[entry.1.second]
            return sum + residual * residual
        }
        return 2 * squares / Double((order - 1) * (order - 2))
    }
}

extension JudgmentScale {
    /// The standard deviation of the logarithm of a judgment drawn at random from the scale's values.
    ///
    /// Their mean is zero, since each value stands beside its reciprocal. The free scale has that of the 1–9 scale, 1.62.
    public var randomDeviation: Double {
        let squares = randomRatios.map { log($0.value) * log($0.value) }
        return (squares.reduce(0, +) / Double(squares.count)).squareRoot()
    }
}
