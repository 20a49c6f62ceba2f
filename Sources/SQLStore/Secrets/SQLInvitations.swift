internal import GuildhallCore

/// The invitations of one cluster in tables.
struct SQLInvitations<Access: SQLAccess>: InvitationReading {
    let access: Access
    let cluster: Cluster.ID

    func find(_ id: Invitation.ID) async throws -> Invitation? {
        try await access.snapshot.first(
            "SELECT \(Invitation.columns) FROM invitations WHERE cluster = \(cluster) AND id = \(id)"
        ).map(Invitation.init(row:))
    }

    func list(after: Invitation.ID?, limit: Int) async throws -> [Invitation] {
        let start = after?.bytes ?? []
        return try await access.snapshot.rows(
            """
            SELECT \(Invitation.columns) FROM invitations
            WHERE cluster = \(cluster) AND id > \(start) ORDER BY id LIMIT \(limit)
            """
        ).map(Invitation.init(row:))
    }
}

extension SQLInvitations: InvitationRepository where Access == SQLTransaction {
    func add(_ invitation: Invitation) async throws {
        guard invitation.cluster == cluster else { throw StoreConflict.foreign }
        try await access.executeExpectingConflict(
            """
            INSERT INTO invitations (cluster, id, organisation, roles, digest, created_at, expires_at, used_at, revoked_at)
            VALUES (\(cluster), \(invitation.id), \(invitation.organisation),
                \(WordList(invitation.roles.map(\.rawValue))), \(invitation.digest), \(invitation.createdAt),
                \(invitation.expiresAt), \(invitation.usedAt), \(invitation.revokedAt))
            """)
    }

    func use(_ id: Invitation.ID, at time: Timestamp) async throws -> Bool {
        try await access.execute(
            """
            UPDATE invitations SET used_at = \(time)
            WHERE cluster = \(cluster) AND id = \(id) AND used_at IS NULL AND revoked_at IS NULL AND expires_at > \(time)
            """) == 1
    }

    func revoke(_ id: Invitation.ID, at time: Timestamp) async throws -> Bool {
        try await access.execute(
            """
            UPDATE invitations SET revoked_at = \(time)
            WHERE cluster = \(cluster) AND id = \(id) AND used_at IS NULL AND revoked_at IS NULL AND expires_at > \(time)
            """) == 1
    }
}

extension Invitation {
    static var columns: SQLFragment {
        SQLFragment("cluster, id, organisation, roles, digest, created_at, expires_at, used_at, revoked_at")
    }

    init(row: SQLRow) throws {
        var row = row
        let (cluster, id) = (try row.next(Cluster.ID.self), try row.next(Invitation.ID.self))
        self.init(
            id: id, cluster: cluster, organisation: try row.next(), roles: try Set(stored: row.next()),
            digest: try row.next(), createdAt: try row.next(), expiresAt: try row.next(),
            usedAt: try row.nextIfPresent(), revokedAt: try row.nextIfPresent())
    }
}
