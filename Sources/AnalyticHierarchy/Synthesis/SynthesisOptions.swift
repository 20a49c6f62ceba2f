/// How judgments become priorities, and priorities a ranking.
public struct SynthesisOptions: Sendable, Hashable {
    /// How priorities of one matrix are derived.
    public var weights: PriorityMethod = .eigenvector
    /// The tolerance of the iteration for the eigenvector.
    public var epsilon: Double = PriorityMethod.defaultEpsilon
    /// How the alternatives' priorities go up the tree.
    public var mode: SynthesisMode = .distributive
    /// How merits are combined.
    public var merits: MeritFormula = .ratio
    /// The merits' weights, normalised when used; equal where none are given.
    public var meritWeights: [Merit: Double] = [:]
    /// Whether leaves count for more where more alternatives stand under them.
    public var structure: StructureAdjustment = .none
    /// The table of random indices the consistency ratio is held against.
    public var randomIndex: RandomIndexTable = .own
    /// The scale of the judgments.
    public var scale: JudgmentScale = .saaty
    /// Whether matrices of order 3 and 4 are held to the stricter thresholds 0.05 and 0.08.
    public var usesStrictThresholds = false

    /// Creates the default options.
    public init() {}
}

extension PriorityMethod {
    /// The default tolerance of the iteration for the eigenvector.
    public static let defaultEpsilon = 1e-12
}

/// How the alternatives' priorities go up the tree.
public enum SynthesisMode: String, Sendable, Hashable, CaseIterable {
    /// Weighted sums of vectors with sum one.
    case distributive
    /// Weighted sums of vectors with largest entry one; the result is normalised.
    case ideal
    /// Weighted products; leaves without the alternative are skipped and the exponents renormalised.
    case multiplicative
}

/// How the merits' vectors are combined.
public enum MeritFormula: String, Sendable, Hashable, CaseIterable {
    /// B·O / (C·R); absent merits are left out.
    case ratio
    /// Bᵇ·Oᵒ / (Cᶜ·Rʳ).
    case ratioPowers = "ratio-powers"
    /// bB + oO − cC − rR.
    case subtractive
    /// bB + oO + cC′ + rR′ with C′ and R′ the reciprocals, normalised.
    case additiveReciprocal = "additive-reciprocal"
    /// bB + oO + c(1 − C) + r(1 − R).
    case additiveComplement = "additive-complement"
}

/// Whether leaves count for more where more alternatives stand under them.
public enum StructureAdjustment: String, Sendable, Hashable, CaseIterable {
    /// Leaf weights stay as they are.
    case none
    /// A leaf's weight is multiplied by the share of the alternatives under it; the sum is kept.
    case proportional
}
