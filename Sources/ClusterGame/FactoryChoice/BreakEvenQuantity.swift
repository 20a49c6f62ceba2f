/// The pieces per period from which a factory's own sales department pays.
public enum BreakEvenQuantity: Sendable, Hashable {
    /// Q* = F/(ωc − c_A): with fewer pieces the factory goes through the system.
    case pieces(Double)
    /// A piece sold at the fee does not cover its selling cost, so that no quantity pays.
    case unreachable

    /// The pieces, nil where no quantity pays.
    public var value: Double? {
        if case .pieces(let pieces) = self { pieces } else { nil }
    }

    init(fixedCost: Double, gain: Double) {
        self = gain > 0 ? .pieces(fixedCost / gain) : .unreachable
    }
}
