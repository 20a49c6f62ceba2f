/// Priorities from incomplete comparisons, in three ways.
///
/// All three agree where the judgments do not contradict each other, as n − 1 judgments never do. Where nothing is missing
/// the first and the third are the eigenvector, the second the geometric mean.
public struct IncompletePriorities: Sendable, Hashable {
    /// Harker's eigenvector, with sum one: what is used where one answer is wanted.
    public let harker: [Double]
    /// The principal eigenvalue of Harker's matrix, from which consistency is judged.
    public let lambdaMax: Double
    /// The logarithmic least squares, with sum one.
    public let logarithmicLeastSquares: [Double]
    /// The answers to the missing questions that would contradict the given ones least, and the weights they lead to.
    public let completion: MatrixCompletion

    /// The weights to go on with: Harker's.
    public var weights: [Double] { harker }
}

/// Missing comparisons filled in so that λmax is as small as it can be.
public struct MatrixCompletion: Sendable, Hashable {
    /// The matrix with every comparison.
    public let matrix: PairwiseComparisonMatrix
    /// The pairs that were filled in.
    public let pairs: [ElementPair]
    /// The principal eigenvalue of the completed matrix.
    public let lambdaMax: Double
    /// The principal eigenvector of the completed matrix, with sum one.
    public let weights: [Double]
    /// The steps of Newton's method.
    public let iterations: Int
}
