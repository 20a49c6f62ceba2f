/// A factory's choice between its own sales department and the client-meeting system (the source's Proposition 4).
///
/// With a sales department of its own it would earn the agency fee and bear the costs: Q(ωc − c_A) − F. Through the
/// system it earns zero profit and bears none of them.
public struct FactoryChoice: Sendable, Hashable {
    /// The pieces that the factory sells per period.
    public let quantity: Double
    /// The pieces from which its own sales department pays.
    public let breakEven: BreakEvenQuantity
    /// What its own sales department would earn per period, in money; negative below the break-even quantity.
    public let ownDepartmentProfit: Double
    /// What it need not spend on marketing per period because it uses the system, c_AQ + F (Proposition 5).
    public let investmentSaving: Double

    /// Whether the factory goes through the system: it sells less than the break-even quantity.
    ///
    /// At that quantity, up to rounding, it could as well have a department of its own: so with n = m at zero profit.
    public var usesSystem: Bool {
        switch breakEven {
        case .pieces(let pieces): quantity < pieces * (1 - relativeTolerance)
        case .unreachable: true
        }
    }

    /// How many times its sales the factory must sell before it leaves the system; nil where it never does, or sells
    /// nothing.
    public var growthToLeave: Double? {
        guard case .pieces(let pieces) = breakEven, quantity > 0 else { return nil }
        return pieces / quantity
    }

    /// The choice of a factory with these figures.
    ///
    /// - Parameters:
    ///   - quantity: the pieces it sells per period.
    ///   - cost: its cost of a piece, in money.
    ///   - fee: the open agency fee, a mark-up on that cost.
    ///   - unitCost: what selling a piece itself would cost it, in money; the traders' c_A or its own.
    ///   - fixedCost: what a sales department would cost it per period, in money; the traders' F or its own.
    public init(quantity: Double, cost: Double, fee: Double, unitCost: Double, fixedCost: Double) {
        let gain = fee * cost - unitCost
        self.init(quantity: quantity, gain: gain, unitCost: unitCost, fixedCost: fixedCost)
    }

    init(quantity: Double, gain: Double, unitCost: Double, fixedCost: Double) {
        self.quantity = quantity
        breakEven = BreakEvenQuantity(fixedCost: fixedCost, gain: gain)
        ownDepartmentProfit = quantity * gain - fixedCost
        investmentSaving = unitCost * quantity + fixedCost
    }
}
