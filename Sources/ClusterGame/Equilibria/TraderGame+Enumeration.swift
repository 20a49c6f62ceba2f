extension TraderGame {
    /// The equilibria of a game given as a table, by the numbers of traders that allow, mix and refuse.
    ///
    /// A trader that mixes is indifferent. With j that allow and k that mix with probability q that is the polynomial
    /// Σᵢ C(k−1, i)qⁱ(1−q)^(k−1−i)·d₍ⱼ₊ᵢ₎ = 0, whose roots are isolated in the Bernstein basis.
    ///
    /// When the incentives dₖ change sign once, these are all. For two traders that mix with different probabilities
    /// would make both E d(K) and E d(K + 1) zero, K the allowers among the rest; the number of allowers has a
    /// log-concave distribution, so that one more of them raises (or lowers) the mean of a sequence that crosses zero
    /// once. By the same argument nobody plays purely beside traders that mix if the incentives cross upwards.
    var enumeratedEquilibria: [Equilibrium] {
        let incentives = (0..<traders).map { incentive(others: $0) }
        let scale = (0..<traders).map { abs(payoff(allowing: true, others: $0) + fixedCost) }.max() ?? 0
        let signs = incentives.map { sign(of: $0, scale: scale) }
        if signs.allSatisfy({ $0 == 0 }) { return [.everyProfile(allowingAtLeast: 0)] }
        return pureEquilibria(signs) + mixedEquilibria(incentives, scale: scale)
    }

    private func pureEquilibria(_ signs: [Int]) -> [Equilibrium] {
        var equilibria: [Equilibrium] = []
        if signs[traders - 1] >= 0 { equilibria.append(.allAllow) }
        if signs[0] <= 0 { equilibria.append(.noneAllows) }
        for count in stride(from: 1, to: traders, by: 1) where signs[count - 1] >= 0 && signs[count] <= 0 {
            equilibria.append(.some(allowing: count))
        }
        return equilibria
    }

    private func mixedEquilibria(_ incentives: [Double], scale: Double) -> [Equilibrium] {
        var equilibria = BernsteinPolynomial(incentives).roots.map { Equilibrium.mixed(allowProbability: $0) }
        if signChanges == 0 || signChanges == 1 && incentives[0] <= 0 { return equilibria }
        for mixing in stride(from: traders - 1, through: 2, by: -1) {
            for allowing in 0...(traders - mixing) {
                let part = Array(incentives[allowing..<(allowing + mixing)])
                for root in BernsteinPolynomial(part).roots
                where isStable(incentives, allowing: allowing, mixing: mixing, probability: root, scale: scale) {
                    equilibria.append(.partlyMixed(allowing: allowing, mixing: mixing, allowProbability: root))
                }
            }
        }
        return equilibria
    }

    /// Whether those that play purely beside the mixing traders would stay.
    private func isStable(
        _ incentives: [Double], allowing: Int, mixing: Int, probability: Double, scale: Double
    ) -> Bool {
        if allowing > 0 {
            let seen = Array(incentives[(allowing - 1)..<(allowing + mixing)])
            if sign(of: BernsteinPolynomial(seen).value(at: probability), scale: scale) < 0 { return false }
        }
        if allowing + mixing < traders {
            let seen = Array(incentives[allowing...(allowing + mixing)])
            if sign(of: BernsteinPolynomial(seen).value(at: probability), scale: scale) > 0 { return false }
        }
        return true
    }

    /// How often the incentives to allow change sign with the number of others that allow.
    private var signChanges: Int {
        let signs = (0..<traders).map { incentive(others: $0) }.filter { $0 != 0 }.map { $0 > 0 }
        return zip(signs, signs.dropFirst()).count { $0 != $1 }
    }

    /// Whether ``equilibria`` are all there are.
    ///
    /// They are for equal shares, for up to three traders, and wherever the incentives to allow change sign at most once
    /// with the number of others that allow, as they do with logit shares, one cost and a fixed fee. Otherwise there may
    /// be further equilibria in which four or more traders mix with two different probabilities.
    public var hasAllEquilibria: Bool {
        guard case .table = rule, traders > 3 else { return true }
        return signChanges <= 1
    }
}
