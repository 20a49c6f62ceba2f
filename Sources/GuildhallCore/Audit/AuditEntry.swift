/// One change, as an operation reports it: who, when, what, because of what, from what to what.
///
/// The log outlives the people in it: before and after name persons by identifiers, never by name or address, so that a
/// person's data can be erased without breaking the chain.
public struct AuditEntry: Hashable, Sendable {
    /// When it happened.
    public let time: Timestamp
    /// Who did it.
    public let actor: Actor
    /// What was done: the operation's name, such as `organisation.archive`.
    public let action: String
    /// What it was done to, such as `organisation:01890a5d-…`.
    public let subject: String
    /// What brought it about, such as the request's identifier.
    public let cause: String
    /// The subject before, as JSON; nil when it did not exist.
    public let before: String?
    /// The subject after, as JSON; nil when it does not exist any more.
    public let after: String?

    /// Creates an entry.
    public init(
        time: Timestamp, actor: Actor, action: String, subject: String, cause: String, before: String? = nil,
        after: String? = nil
    ) {
        self.time = time
        self.actor = actor
        self.action = action
        self.subject = subject
        self.cause = cause
        self.before = before
        self.after = after
    }
}
