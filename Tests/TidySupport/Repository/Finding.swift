/// A place that breaks a rule.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
    /// The file's path from the repository's root.
    public let path: String
    /// The line, counted from one; one where the whole file is meant.
    public let line: Int
    /// What is wrong, and what was expected.
    public let sentence: String

    /// Creates a finding.
    public init(path: String, line: Int = 1, _ sentence: String) {
        self.path = path
        self.line = line
        self.sentence = sentence
    }

    /// The place as compilers write it, and the sentence.
    public var description: String { "\(path):\(line): \(sentence)" }
}
