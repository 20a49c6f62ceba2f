/// The choices of the cluster's factories and what the system saves them together.
public struct FactorySummary: Sendable, Hashable {
    /// The choice of a factory that sells the mean quantity of all factories at the mean gain of a piece.
    ///
    /// At the zero-profit fee the break-even quantity is (n/m)·Q(ω) exactly: a bigger cluster binds its factories more.
    public let typical: FactoryChoice
    /// The choice of a factory of each kind, which shares the kind's quantity equally with the others of its kind; one
    /// element where all kinds are alike.
    public let byCategory: [FactoryChoice]
    /// The factories of the cluster, Σfᵢ over the kinds that the traders carry.
    public let factories: Int
    /// What the cluster's fixed marketing costs are lower by with the traders than with a sales department in each
    /// factory, (Σfᵢ − m)F per period, in money; negative with more traders than factories.
    public let clusterSaving: Double

    /// Whether every factory goes through the system.
    public var allUseSystem: Bool { byCategory.allSatisfy(\.usesSystem) }
    /// Whether some factory goes through the system.
    public var someUseSystem: Bool { byCategory.contains(where: \.usesSystem) }
}

extension GameModel {
    /// The choices of the cluster's factories with the traders' costs of selling.
    public var factories: FactorySummary {
        FactorySummary(
            typical: typicalFactory, byCategory: choicesByCategory, factories: factoryCount,
            clusterSaving: clusterSaving)
    }

    /// The choice of a factory with the mean of all quantities and the mean gain of all pieces.
    var typicalFactory: FactoryChoice {
        let quantity = curve.totalQuantity(fee)
        return FactoryChoice(
            quantity: quantity / Double(max(1, factoryCount)), gain: quantity > 0 ? grossAtFee / quantity : 0,
            unitCost: parameters.unitCost, fixedCost: parameters.fixedCost)
    }

    /// (Σfᵢ − m)F, the fixed marketing costs that the cluster saves per period, in money.
    var clusterSaving: Double { Double(factoryCount - traders) * parameters.fixedCost }

    /// The choice of one factory with figures of its own; those left out are the model's.
    ///
    /// - Parameters:
    ///   - quantity: the pieces it sells per period.
    ///   - cost: its cost of a piece, in money.
    ///   - unitCost: what selling a piece itself would cost it.
    ///   - fixedCost: what a sales department would cost it per period.
    public func factoryChoice(
        quantity: Double? = nil, cost: Double? = nil, unitCost: Double? = nil, fixedCost: Double? = nil
    ) -> FactoryChoice {
        let cost = cost ?? costs.mean
        let unitCost = unitCost ?? parameters.unitCost
        return FactoryChoice(
            quantity: quantity ?? curve.quantity(fee, cost: cost), cost: cost, fee: fee, unitCost: unitCost,
            fixedCost: fixedCost ?? parameters.fixedCost)
    }

    /// The factories of the kinds that the traders carry.
    private var factoryCount: Int {
        switch parameters.factories {
        case .same(let count): categories.multipliedReportingOverflow(by: count).partialValue
        case .each: carriedFactories.reduce(0) { $0 + $1.factories }
        }
    }

    /// Cost and number of factories of every kind that the traders carry, in the order given.
    private var carriedFactories: [(cost: Double, factories: Int)] {
        let values = parameters.costs.values
        let isListed = values.count > 1
        let kinds = isListed ? values.count : parameters.categories
        return (0..<kinds).compactMap { kind in
            let cost = isListed ? values[kind] : parameters.costs.mean
            let isCarried = !parameters.options.drop || curve.gain(fee, cost: cost) >= 0
            return isCarried ? (cost, parameters.factories.count(ofCategory: kind) ?? 1) : nil
        }
    }

    private var choicesByCategory: [FactoryChoice] {
        let kinds: [(cost: Double, factories: Int)]
        if costs.isUniform, case .same(let count) = parameters.factories {
            kinds = [(costs.mean, count)]
        } else {
            kinds = carriedFactories
        }
        return kinds.map { cost, count in
            FactoryChoice(
                quantity: curve.quantity(fee, cost: cost) / Double(count), gain: curve.gain(fee, cost: cost),
                unitCost: parameters.unitCost, fixedCost: parameters.fixedCost)
        }
    }
}
