/// Something whose changes are kept in an audit log.
public protocol Audited: Sendable {
    /// Who in the cluster is told that it changed; nil for nobody.
    var audience: Audience? { get }
    /// The log that its changes go to.
    var auditLog: AuditLog { get }
    /// What names it there, such as `organisation:01890a5d-…`.
    var auditSubject: String { get }
    /// Its state as it is kept there: persons by identifiers alone, and no secret.
    var auditFacts: AuditFacts { get }
}

extension Audited {
    /// Nobody is told unless a kind says so.
    public var audience: Audience? { nil }
}
