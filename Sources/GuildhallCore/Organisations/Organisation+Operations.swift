extension Organisation: Audited {
    /// Every member knows the organisations.
    public var audience: Audience? { .everybody }
    /// The cluster's log.
    public var auditLog: AuditLog { .cluster(cluster) }
    /// `organisation:` and the identifier.
    public var auditSubject: String { "organisation:\(id)" }
    /// Kind, name, archiving and version.
    public var auditFacts: AuditFacts {
        [
            "kind": .text(kind.rawValue), "name": .text(name), "archived": .flag(archivedAt != nil),
            "version": .number(version),
        ]
    }
}

extension TenantTransaction {
    /// The organisation that somebody wants to change, in the version that was seen.
    func organisation(
        _ id: Organisation.ID, version: Int, for principal: Principal
    ) async throws -> Organisation {
        try principal.demand(.changeOrganisations, in: id)
        guard let found = try await organisations.find(id) else { throw OperationRefusal.missing }
        guard found.version == version else { throw OperationRefusal.stale }
        return found
    }
}
