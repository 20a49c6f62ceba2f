import RandomStreams

extension LoyaltyModel {
    /// The preferences in which a buyer comes to rest, from given ones.
    ///
    /// Small steps of the differential equation, until no preference changes by more than 10⁻¹³ of the largest
    /// possible, π/γ, per unit of 1/γ.
    ///
    /// - Parameters:
    ///   - preferences: the buyer's preference for each seller at the start.
    ///   - choice: β, how strongly preferences rule the choice.
    ///   - stepLimit: the most steps; a state so close to a bifurcation that they do not suffice is returned as it then
    ///     is.
    public func settled(from preferences: [Double], choice: Double, stepLimit: Int = 1_000_000) -> [Double] {
        precondition(preferences.count == sellers, "There is a preference for each seller.")
        // A fifth of the shortest time scale: preferences decay at γ and part at βπ/2 at most.
        let step = 0.2 / (forgetting + choice * profit / 2)
        var current = preferences
        for _ in 0..<stepLimit {
            let shares = shares(preferences: current, choice: choice)
            var change = 0.0
            for seller in current.indices {
                let slope = profit * shares[seller] - forgetting * current[seller]
                current[seller] += step * slope
                change = max(change, abs(slope))
            }
            if change <= 1e-13 * profit { break }
        }
        return current
    }

    /// Takes a buyer through strengths of choice one after another, each time from where it came to rest before.
    ///
    /// Before each, the preferences are disturbed by up to a millionth of π/γ, so that a state that is no longer stable
    /// is left. Upward from no preferences the buyer stays even until ``criticalChoice``; downward from there it stays
    /// loyal until ``coexistenceChoice``: hysteresis.
    ///
    /// - Parameters:
    ///   - choices: the strengths of choice in their order.
    ///   - start: the first preferences; nil for none, J = 0.
    ///   - seed: of the disturbances.
    /// - Returns: the preferences at rest for each strength of choice.
    public func sweep(choices: [Double], from start: [Double]? = nil, seed: UInt64 = 0) -> [[Double]] {
        var current = start ?? [Double](repeating: 0, count: sellers)
        return choices.enumerated().map { place, choice in
            for seller in current.indices {
                var stream = RandomStream(seed: seed, step: place, agent: seller, purpose: .loyalty)
                current[seller] += 1e-6 * profit / forgetting * stream.uniform()
            }
            current = settled(from: current, choice: choice)
            return current
        }
    }

    /// Σ P², the buyer's concentration on its sellers: 1/n where it buys evenly, towards 1 where it is loyal.
    public func loyalty(preferences: [Double], choice: Double) -> Double {
        shares(preferences: preferences, choice: choice).reduce(0) { $0 + $1 * $1 }
    }
}
