/// Priorities derived from one matrix of pairwise comparisons.
public struct Priorities: Sendable, Hashable {
    /// How they were derived.
    public let method: PriorityMethod
    /// One positive number for each element, with sum one.
    public let weights: [Double]
    /// The steps the method took; zero for closed formulas.
    public let iterations: Int
    /// Every minimum within 1e-9 of the best one, the best first, for methods that may have several; else only
    /// `weights`. More than one means that the answer is ambiguous.
    public let minima: [[Double]]

    /// Whether the method has more than one answer for this matrix.
    public var isAmbiguous: Bool { minima.count > 1 }

    /// Creates priorities; without `minima`, the weights are the only answer.
    public init(method: PriorityMethod, weights: [Double], iterations: Int = 0, minima: [[Double]]? = nil) {
        self.method = method
        self.weights = weights
        self.iterations = iterations
        self.minima = minima ?? [weights]
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
