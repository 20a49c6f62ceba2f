internal import GuildhallCore

/// The invitations of one cluster in tables.
struct SQLInvitations<Access: SQLAccess>: InvitationReading {
    /// What the statements are sent to.
    let access: Access
    /// The cluster that every statement names.
    let cluster: Cluster.ID

    /// Reads by the whole key, so that another cluster’s row is not there.
    func find(_ id: Invitation.ID) async throws -> Invitation? {
        try await access.snapshot.first(
            "SELECT \(Invitation.columns) FROM invitations WHERE cluster = \(cluster) AND id = \(id)"
        ).map(Invitation.init(row:))
    }

    /// Reads a page: the key's order is the page's order, so that the next page begins where this one ended
    /// whatever was added meanwhile.
    func list(after: Invitation.ID?, limit: Int) async throws -> [Invitation] {
        let start = after?.bytes ?? []
        return try await access.snapshot.rows(
            """
            SELECT \(Invitation.columns) FROM invitations
            WHERE cluster = \(cluster) AND id > \(start) ORDER BY id LIMIT \(limit)
            """
        ).map(Invitation.init(row:))
    }

    /// Reads the cluster’s invitations in the order of the key and keeps those to the organisation.
    func list(to organisation: Organisation.ID, after: Invitation.ID?, limit: Int) async throws -> [Invitation] {
        let start = after?.bytes ?? []
        return try await access.snapshot.rows(
            """
            SELECT \(Invitation.columns) FROM invitations
            WHERE cluster = \(cluster) AND organisation = \(organisation) AND id > \(start) ORDER BY id LIMIT \(limit)
            """
        ).map(Invitation.init(row:))
    }
}

extension SQLInvitations: InvitationRepository where Access == SQLTransaction {
    /// Inserts; the reference to the organisation takes the cluster along, so that the database refuses another’s.
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

    /// Looks and changes in one statement, so that of many who try at the same time one finds it unused.
    func use(_ id: Invitation.ID, at time: Timestamp) async throws -> Bool {
        try await access.execute(
            """
            UPDATE invitations SET used_at = \(time)
            WHERE cluster = \(cluster) AND id = \(id) AND used_at IS NULL AND revoked_at IS NULL AND expires_at > \(time)
            """) == 1
    }

    /// Changes an invitation that could still be used, in one statement.
    func revoke(_ id: Invitation.ID, at time: Timestamp) async throws -> Bool {
        try await access.execute(
            """
            UPDATE invitations SET revoked_at = \(time)
            WHERE cluster = \(cluster) AND id = \(id) AND used_at IS NULL AND revoked_at IS NULL AND expires_at > \(time)
            """) == 1
    }

    /// Looks through the cluster's invitations, the oldest first.
    func remove(endedBefore time: Timestamp, limit: Int) async throws -> Int {
        try await access.execute(
            """
            DELETE FROM invitations WHERE cluster = \(cluster) AND id IN (
                SELECT id FROM invitations WHERE cluster = \(cluster) AND expires_at < \(time)
                ORDER BY id LIMIT \(limit))
            """)
    }
}

extension Invitation {
    /// The columns in the order in which a row is read.
    static var columns: SQLFragment {
        SQLFragment("cluster, id, organisation, roles, digest, created_at, expires_at, used_at, revoked_at")
    }

    /// Reads the columns in the order in which they are asked for.
    init(row: SQLRow) throws {
        var row = row
        let (cluster, id) = (try row.next(Cluster.ID.self), try row.next(Invitation.ID.self))
        self.init(
            id: id, cluster: cluster, organisation: try row.next(), roles: try Set(stored: row.next()),
            digest: try row.next(), createdAt: try row.next(), expiresAt: try row.next(),
            usedAt: try row.nextIfPresent(), revokedAt: try row.nextIfPresent())
    }
}
