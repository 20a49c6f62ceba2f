/// A rule of a model that settings break.
public struct SweptProblem: Sendable, Hashable {
    /// What is wrong, with the inequality that fails and both sides' values.
    public let sentence: String
    /// The keys that the rule is about.
    public let keys: [String]

    /// Creates a problem.
    public init(_ sentence: String, keys: [String]) {
        self.sentence = sentence
        self.keys = keys
    }
}
