/// The answer of one combination of method, mode and merit formula.
public struct Variant: Sendable, Hashable {
    /// What came out.
    public enum Outcome: Sendable, Hashable {
        /// A ranking; ambiguous where the method has several answers for some matrix.
        case ranking(Ranking, isAmbiguous: Bool)
        /// The method found no priorities for some matrix.
        case noPriorities(PriorityFailure)
        /// The formula would divide by zero.
        case zeroMerit(ZeroMerit)
        /// Every alternative came out with zero in this hierarchy, so nothing can be normalised.
        case nothingLeft(Merit?)
    }

    /// How priorities were derived from the matrices.
    public let method: PriorityMethod
    /// How the vectors went up the tree.
    public let mode: SynthesisMode
    /// How the merits were combined; none in a model with a single hierarchy.
    public let formula: MeritFormula?
    /// What came out.
    public let outcome: Outcome

    /// The ranking where there is a single one.
    public var ranking: Ranking? {
        if case .ranking(let ranking, isAmbiguous: false) = outcome { ranking } else { nil }
    }
}
