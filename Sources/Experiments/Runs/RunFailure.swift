/// Why a run has no output.
public struct RunFailure: Error, Sendable, Hashable {
    /// The text of the model's error.
    public let text: String

    /// Creates a failure.
    public init(text: String) { self.text = text }
}
