/// The refusal of parameters that break the model's inequalities, with all of them at once.
public struct InvalidGame: Error, Sendable, Hashable, CustomStringConvertible {
    /// The broken inequalities, those of single parameters before those between parameters.
    public let violations: [Inequality]

    /// The broken inequalities with both sides' values, one a line.
    public var description: String {
        violations.map(\.description).joined(separator: "\n")
    }
}
