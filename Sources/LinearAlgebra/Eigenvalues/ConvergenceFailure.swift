/// An iteration that did not reach its tolerance.
public struct ConvergenceFailure: Error, Sendable, Hashable {
    /// The steps taken before giving up.
    public let iterations: Int

    /// Creates the error.
    public init(iterations: Int) { self.iterations = iterations }
}
