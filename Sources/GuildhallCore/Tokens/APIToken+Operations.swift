extension APIToken: Audited {
    /// Those who may read the cluster's log.
    public var audience: Audience? { .running(.readAudit) }
    /// The cluster's log.
    public var auditLog: AuditLog { .cluster(cluster) }
    /// `token:` and the identifier.
    public var auditSubject: String { "token:\(id)" }
    /// Member, scopes and revocation; its name may tell of a person.
    public var auditFacts: AuditFacts {
        ["member": .text("\(member)"), "scopes": .words(Array(scopes)), "revoked": .flag(revokedAt != nil)]
    }

    /// Whether it still opens something.
    public func isValid(at now: Timestamp) -> Bool {
        revokedAt == nil && expiresAt.map { now < $0 } ?? true
    }

    /// How many days a token may last.
    public static let days = 1...366
    /// How many valid tokens a member may have.
    public static let mostOfMember = 20
}
