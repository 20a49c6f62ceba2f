/// A side of the question that has a hierarchy of its own.
///
/// Source: T. L. Saaty, *Theory and Applications of the Analytic Network Process*, RWS Publications 2005 (BOCR).
public enum Merit: String, Sendable, Hashable, CaseIterable, Comparable {
    /// What is gained for certain.
    case benefits
    /// What may be gained.
    case opportunities
    /// What is lost for certain.
    case costs
    /// What may be lost.
    case risks

    /// Whether more of it speaks for an alternative.
    public var isFavourable: Bool { self == .benefits || self == .opportunities }

    /// The order benefits, opportunities, costs, risks.
    public static func < (one: Merit, other: Merit) -> Bool { one.rank < other.rank }

    private var rank: Int {
        switch self {
        case .benefits: 0
        case .opportunities: 1
        case .costs: 2
        case .risks: 3
        }
    }
}
