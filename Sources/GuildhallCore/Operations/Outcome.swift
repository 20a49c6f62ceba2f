/// What an operation did: the answer to the one who asked, and the changes for the audit log.
public struct Outcome<Output: Sendable>: Sendable {
    /// What the one who asked is told.
    public let output: Output
    /// What changed, in order; an operation without changes leaves no trace.
    public let changes: [Change]
    /// Who did it, when the operation itself found that out, as signing in does; nil for the principal.
    public let actor: Actor?

    /// Creates an outcome.
    public init(_ output: Output, _ changes: Change..., by actor: Actor? = nil) {
        self.init(output, changes: changes, by: actor)
    }

    /// Creates an outcome with a list of changes.
    public init(_ output: Output, changes: [Change], by actor: Actor? = nil) {
        self.output = output
        self.changes = changes
        self.actor = actor
    }
}
