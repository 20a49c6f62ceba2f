import Glibc

/// Buyers who remember what sellers earned them, and choose among sellers by it.
///
/// A buyer goes to seller j with probability Pⱼ = exp(βJⱼ)/Σ exp(βJ) and its preferences follow dJ/dt = −γJ + πP, with
/// β the strength of choice, γ the rate of forgetting and π the profit of a deal. Below a critical β buyers spread evenly,
/// above it they become loyal: lock-in without a contract. Preferences in the mean, for slow forgetting.
///
/// ```swift
/// LoyaltyModel(sellers: 3, forgetting: 1, profit: 1).criticalChoice     // 3
/// LoyaltyModel(sellers: 3, forgetting: 1, profit: 1).coexistenceChoice  // 2.7456
/// ```
///
/// Source: G. Weisbuch, A. Kirman and D. Herreiner, "Market organisation and trading relationships", *Economic Journal*
/// 110 (2000) 411–436.
public struct LoyaltyModel: Sendable, Hashable {
    /// The number of sellers n.
    public let sellers: Int
    /// γ, per unit of time.
    public let forgetting: Double
    /// π, the profit of a deal.
    public let profit: Double

    /// Creates a model of two sellers or more, with positive forgetting and profit.
    public init(sellers: Int, forgetting: Double, profit: Double) {
        precondition(sellers >= 2, "There is a choice between sellers.")
        precondition(forgetting > 0 && forgetting < .infinity, "The rate of forgetting is positive.")
        precondition(profit > 0 && profit < .infinity, "The profit is positive.")
        self.sellers = sellers
        self.forgetting = forgetting
        self.profit = profit
    }

    /// The strength of choice β_c = nγ/π above which even buying is no longer stable.
    ///
    /// There every Pⱼ is 1/n, and a small difference of two preferences grows at the rate πβ/n − γ.
    public var criticalChoice: Double { Double(sellers) * forgetting / profit }

    /// The strength of choice from which on a loyal state exists beside the even one.
    ///
    /// A buyer with share x at one seller and (1 − x)/(n − 1) at each other is at rest where βπ/γ = ln(x(n − 1)/(1 − x)) ·
    /// (n − 1)/(nx − 1); this is the least β of any x above 1/n. For two sellers it is ``criticalChoice``, for more it is less.
    public var coexistenceChoice: Double { relativeChoice(share: foldShare) * forgetting / profit }

    /// The share of the preferred seller in the stable loyal state; nil below ``coexistenceChoice``.
    public func loyalShare(choice: Double) -> Double? {
        let target = choice * profit / forgetting
        var (low, high) = (foldShare, 1.0)
        guard target >= relativeChoice(share: low) else { return nil }
        // Right of the fold the strength of choice grows with the share.
        for _ in 0..<200 {
            let middle = (low + high) / 2
            if relativeChoice(share: middle) < target { low = middle } else { high = middle }
        }
        return low
    }

    /// The share at which the loyal state's strength of choice is least.
    private var foldShare: Double {
        var (low, high) = (1 / Double(sellers), 1.0)
        // Ternary search; the function falls to its only minimum and rises after it.
        for _ in 0..<200 {
            let (one, other) = (low + (high - low) / 3, high - (high - low) / 3)
            if relativeChoice(share: one) < relativeChoice(share: other) { high = other } else { low = one }
        }
        return (low + high) / 2
    }

    /// βπ/γ at which a share is at rest; at x = 1/n its limit, n.
    private func relativeChoice(share: Double) -> Double {
        let others = Double(sellers - 1)
        let excess = Double(sellers) * share - 1
        guard excess > 1e-6 else { return Double(sellers) }
        guard share < 1 else { return .infinity }
        return log(share * others / (1 - share)) * others / excess
    }

    /// The probabilities of going to each seller.
    public func shares(preferences: [Double], choice: Double) -> [Double] {
        precondition(preferences.count == sellers, "There is a preference for each seller.")
        let largest = preferences.max() ?? 0
        let weights = preferences.map { exp(choice * ($0 - largest)) }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }
}
