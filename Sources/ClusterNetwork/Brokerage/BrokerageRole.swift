/// The part that a broker plays between a sender and a receiver, by the groups of the three.
///
/// Source: R. V. Gould and R. M. Fernandez, "Structures of mediation: a formal approach to brokerage in transaction
/// networks", *Sociological Methodology* 19 (1989) 89–126.
public enum BrokerageRole: Int, Sendable, Hashable, CaseIterable {
    /// All three belong to one group: A → A → A.
    case coordinator
    /// Sender and receiver belong to one group, the broker to another: B → A → B.
    case itinerant
    /// The broker speaks for its group: A → A → B.
    case representative
    /// The broker lets others into its group: B → A → A.
    case gatekeeper
    /// All three belong to different groups: B → A → C.
    case liaison
}
