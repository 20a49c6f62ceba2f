extension TraderGame {
    /// All equilibria of a game given as a table, by the numbers of traders that allow, mix and refuse.
    ///
    /// A trader that mixes is indifferent; its incentive is linear in each other's probability, so that all that mix do
    /// so alike unless the incentive does not depend on another's choice at all. With j that allow and k that mix with
    /// probability q, indifference is the polynomial Σᵢ C(k−1, i)qⁱ(1−q)^(k−1−i)·d₍ⱼ₊ᵢ₎ = 0, whose roots are isolated in
    /// the Bernstein basis. Where the incentive rises with the number of allowers, a trader that plays purely beside
    /// mixing ones would not stay, so that all mix.
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
        let rises = zip(incentives, incentives.dropFirst()).allSatisfy { $0 < $1 }
        var equilibria = BernsteinPolynomial(incentives).roots.map { Equilibrium.mixed(allowProbability: $0) }
        guard !rises else { return equilibria }
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
}
