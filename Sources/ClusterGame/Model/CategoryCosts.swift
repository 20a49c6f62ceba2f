/// What a piece of each kind costs its factories: one cost for all kinds, or a list.
///
/// The traders' gross profit summed over unlike kinds depends, while every kind sells, only on their number, mean and
/// mean square; the partial sums of the cheapest kinds are kept, so that the sum is a quadratic in closed form also
/// where dear kinds have dropped out.
public struct CategoryCosts: Sendable, Hashable {
    enum Storage: Sendable, Hashable {
        case uniform(Double)
        case mixed(CostLadder)
    }

    let storage: Storage
    /// The number of kinds, n, a whole number except where a formula differentiates by it.
    let count: Double

    init(storage: Storage, count: Double) {
        self.storage = storage
        self.count = count
    }

    /// The same cost for every kind, in money per piece.
    public static func uniform(_ cost: Double, count: Int) -> CategoryCosts {
        CategoryCosts(storage: .uniform(cost), count: Double(count))
    }

    /// One cost per kind, in money per piece.
    public static func each(_ costs: [Double]) -> CategoryCosts {
        if let first = costs.first, costs.allSatisfy({ $0 == first }) {
            return CategoryCosts(storage: .uniform(first), count: Double(costs.count))
        }
        return CategoryCosts(storage: .mixed(CostLadder(costs: costs)), count: Double(costs.count))
    }

    /// The costs of the kinds in the order given; one element where all kinds cost the same.
    public var values: [Double] {
        switch storage {
        case .uniform(let cost): [cost]
        case .mixed(let ladder): ladder.given
        }
    }

    /// Whether all kinds cost the same.
    public var isUniform: Bool {
        if case .uniform = storage { true } else { false }
    }

    /// The mean cost over the kinds, in money per piece.
    public var mean: Double {
        switch storage {
        case .uniform(let cost): cost
        case .mixed(let ladder): ladder.mean
        }
    }

    /// The standard deviation of the costs over the kinds as a population, in money per piece.
    public var deviation: Double {
        switch storage {
        case .uniform: 0
        case .mixed(let ladder): ladder.deviation
        }
    }

    /// The lowest cost of a kind.
    public var lowest: Double {
        switch storage {
        case .uniform(let cost): cost
        case .mixed(let ladder): ladder.sorted.first ?? 0
        }
    }

    /// The highest cost of a kind.
    public var highest: Double {
        switch storage {
        case .uniform(let cost): cost
        case .mixed(let ladder): ladder.sorted.last ?? 0
        }
    }

    /// What one listed kind counts for: more than one where the mix was scaled to another number of kinds.
    var weight: Double {
        switch storage {
        case .uniform: count
        case .mixed(let ladder): count / Double(ladder.sorted.count)
        }
    }

    /// The same mix of kinds in another number.
    func scaled(toCount count: Double) -> CategoryCosts {
        CategoryCosts(storage: storage, count: count)
    }

    /// The same kinds with every cost shifted by one amount, so that their mean is `mean`.
    func shifted(toMean mean: Double) -> CategoryCosts {
        switch storage {
        case .uniform: return CategoryCosts(storage: .uniform(mean), count: count)
        case .mixed(let ladder):
            let shift = mean - ladder.mean
            return CategoryCosts(storage: .mixed(CostLadder(costs: ladder.given.map { $0 + shift })), count: count)
        }
    }

    /// The kinds whose cost satisfies a condition, nil when none does.
    func keeping(where isKept: (_ cost: Double) -> Bool) -> CategoryCosts? {
        switch storage {
        case .uniform(let cost): return isKept(cost) ? self : nil
        case .mixed(let ladder):
            let kept = ladder.given.filter(isKept)
            guard kept.count < ladder.given.count else { return self }
            guard !kept.isEmpty else { return nil }
            let weight = self.weight
            return CategoryCosts.each(kept).scaled(toCount: weight * Double(kept.count))
        }
    }
}
