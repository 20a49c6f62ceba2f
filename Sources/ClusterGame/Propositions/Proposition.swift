/// One of the source's five propositions, checked for the numbers of a cluster.
public struct Proposition: Sendable, Hashable {
    /// Whether a proposition is true of a cluster.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// It is true of this cluster.
        case holds
        /// It is not.
        case fails
        /// It is true under a condition that the reason names.
        case conditional
    }

    /// The source's number, 1 to 5.
    public let number: Int
    /// Whether the proposition is true of this cluster.
    public let verdict: Verdict
    /// Why, as a case that stands for one sentence.
    public let reason: PropositionReason
    /// The numbers that the sentence needs, in the order of the sentence.
    public let figures: [PropositionFigure]

    /// The value of a figure, nil where the sentence does not need it or it does not exist.
    public func value(of name: PropositionFigure.Name) -> Double? {
        figures.first { $0.name == name }?.value
    }
}
