/// A division into a core whose members are all tied and a periphery whose members are not.
///
/// Source: S. P. Borgatti and M. G. Everett, "Models of core/periphery structures", *Social Networks* 21 (1999) 375–395.
public struct CorePeriphery: Sendable, Hashable {
    /// Whether each node belongs to the core.
    public let isCore: [Bool]
    /// The pairs that the ideal pattern has otherwise: missing ties in the core and ties inside the periphery.
    public let errors: Int
    /// The correlation of the ties with the ideal pattern over the pairs inside the core and inside the periphery;
    /// nil where the ties or the pattern do not vary over these.
    public let correlation: Double?
    /// How far each node is part of the core when membership comes in degrees: c that fits cᵢ·cⱼ best to the ties.
    public let coreness: [Double]

    /// The nodes of the core.
    public var core: [Int] { isCore.indices.filter { isCore[$0] } }
}
