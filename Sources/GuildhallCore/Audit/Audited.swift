/// Something whose changes are kept in an audit log.
public protocol Audited: Sendable {
    /// Whether every member of the cluster may know that something of this kind changed, and what.
    static var isAnnounced: Bool { get }
    /// The log that its changes go to.
    var auditLog: AuditLog { get }
    /// What names it there, such as `organisation:01890a5d-…`.
    var auditSubject: String { get }
    /// Its state as it is kept there: persons by identifiers alone, and no secret.
    var auditFacts: AuditFacts { get }
}

extension Audited {
    /// Nothing is announced unless a kind says so.
    public static var isAnnounced: Bool { false }
}
