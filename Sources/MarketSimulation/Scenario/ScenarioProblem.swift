/// Something that makes a scenario impossible.
public struct ScenarioProblem: Sendable, Hashable, CustomStringConvertible {
    /// The keys of the settings that contradict each other; a file's reader points at the first.
    public let keys: [String]
    /// The inequality or the rule that must hold, as `rules: ω ≥ c_A/c`.
    public let rule: String
    /// What was found instead.
    public let found: String

    /// The problem in a sentence.
    public var description: String { "\(keys.joined(separator: ", ")): \(rule) must hold; found \(found)." }
}

/// The refusal of a scenario, with all its problems at once.
public struct InvalidScenario: Error, Sendable, Hashable, CustomStringConvertible {
    /// The problems, not empty.
    public let problems: [ScenarioProblem]

    /// The problems, one a line.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
