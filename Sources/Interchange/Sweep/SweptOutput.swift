/// What one run of a model gives a row of results.
public struct SweptOutput: Sendable, Hashable {
    /// The last step; zero for a model that does not move in steps.
    public let step: Int
    /// A value for each measure, nil where it does not exist.
    public let values: [Double?]

    /// Creates an output.
    public init(step: Int, values: [Double?]) {
        self.step = step
        self.values = values
    }
}

/// Why a run of a model has no output; the text stands in the row's column `error`.
public struct SweptFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The reason, a sentence.
    public let description: String

    /// Creates a failure.
    public init(_ description: String) { self.description = description }
}
