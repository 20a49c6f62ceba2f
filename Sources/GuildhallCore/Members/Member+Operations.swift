extension Member: Audited {
    /// Those who may see the members of the organisation.
    public var audience: Audience? { .reaching(organisation, by: .readMembers) }
    /// The cluster's log.
    public var auditLog: AuditLog { .cluster(cluster) }
    /// `member:` and the identifier.
    public var auditSubject: String { "member:\(id)" }
    /// Organisation, account, roles, ending and version.
    public var auditFacts: AuditFacts {
        [
            "organisation": .text("\(organisation)"), "account": .text("\(account)"),
            "roles": .words(roles.map(\.rawValue)), "ended": .flag(endedAt != nil), "version": .number(version),
        ]
    }
}

extension TenantTransaction {
    /// Throws unless somebody can run the cluster: to be called behind a change that may have taken the last one away.
    func demandAdministrator() async throws {
        guard try await members.hasAdministrator() else { throw OperationRefusal.conflict(.lastAdministrator) }
    }
}
