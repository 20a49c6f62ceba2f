/// Priorities derived from one matrix of pairwise comparisons.
public struct Priorities: Sendable, Hashable {
    /// How they were derived.
    public let method: PriorityMethod
    /// One positive number for each element, with sum one.
    public let weights: [Double]
    /// The steps the method took; zero for closed formulas.
    public let iterations: Int
    /// The minima besides `weights`, kept apart so that methods with one answer store it once.
    private let otherMinima: [[Double]]

    /// Every minimum within 1e-9 of the best one, the best first; `weights` alone for methods with one answer.
    ///
    /// More than one means that the answer is ambiguous.
    public var minima: [[Double]] { [weights] + otherMinima }

    /// Whether the method has more than one answer for this matrix.
    public var isAmbiguous: Bool { !otherMinima.isEmpty }

    /// Creates priorities; without `minima`, the weights are the only answer.
    ///
    /// - Parameters:
    ///   - method: how they were derived.
    ///   - weights: one positive number for each element, with sum one.
    ///   - iterations: the steps taken.
    ///   - minima: every answer, the first of them `weights`.
    public init(method: PriorityMethod, weights: [Double], iterations: Int = 0, minima: [[Double]]? = nil) {
        precondition(minima == nil || minima?.first == weights, "The weights are the first minimum.")
        self.method = method
        self.weights = weights
        self.iterations = iterations
        otherMinima = minima.map { Array($0.dropFirst()) } ?? []
    }
}

/// A method that found no priorities.
public struct PriorityFailure: Error, Sendable, Hashable {
    /// The method.
    public let method: PriorityMethod
    /// The steps taken before giving up.
    public let iterations: Int

    /// Creates the error.
    public init(method: PriorityMethod, iterations: Int) {
        self.method = method
        self.iterations = iterations
    }
}
