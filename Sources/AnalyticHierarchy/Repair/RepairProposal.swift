/// A way to find judgments that should be thought over again, and what they could be.
public enum RepairMethod: String, Sendable, Hashable, CaseIterable {
    /// As few judgments changed as possible, to other values of the scale.
    case fewestChanges = "fewest-changes"
    /// The least sum of |ln(new/old)|, to any ratios.
    case leastChange = "least-change"
    /// Saaty's rule: the judgment furthest above the weights' ratio, replaced by what the others imply; again and again.
    case saaty
}

/// One judgment and what it could be instead.
public struct JudgmentChange: Sendable, Hashable {
    /// The elements; both ratios are of the first to the second.
    public let pair: ElementPair
    /// The judgment as it was given.
    public let old: Double
    /// The judgment as it is proposed.
    public let new: Double

    /// Creates a change.
    public init(pair: ElementPair, old: Double, new: Double) {
        self.pair = pair
        self.old = old
        self.new = new
    }
}

/// Judgments that could be changed to make a matrix consistent enough.
///
/// It changes nobody's answers.
public struct RepairProposal: Sendable, Hashable {
    /// How the judgments were found.
    public let method: RepairMethod
    /// The changes, the largest |ln(new/old)| first; none where the matrix is consistent enough as it is.
    public let changes: [JudgmentChange]
    /// The matrix as it would be.
    public let matrix: PairwiseComparisonMatrix
    /// The consistency of the judgments as they are.
    public let before: Consistency
    /// The consistency as it would be.
    public let after: Consistency
    /// The eigenvector weights as they are.
    public let weightsBefore: [Double]
    /// The eigenvector weights as they would be.
    public let weightsAfter: [Double]
    /// Whether nothing of the kind saves more.
    ///
    /// That is, fewer changes on the scale, or less change in sum to a relative 10⁻⁶; of as many changes on the scale,
    /// others may add up to less where the search was long. Saaty's rule saves nothing and is never proven.
    public let isProvenLeast: Bool

    /// Σ|ln(new/old)|.
    public var totalChange: Double { logarithmicChange(changes) }
}

/// A matrix for which no repair was proposed.
public enum RepairFailure: Error, Sendable, Hashable {
    /// The table of random indices ends before this order or does not cover the scale, so that nobody can say what is
    /// consistent enough.
    case randomIndexMissing(RandomIndexTable, order: Int)
    /// An iteration did not settle.
    case noConvergence(iterations: Int)
}
