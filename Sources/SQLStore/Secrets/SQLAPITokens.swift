internal import GuildhallCore

/// The tokens of one cluster in tables.
struct SQLAPITokens<Access: SQLAccess>: APITokenReading {
    /// What the statements are sent to.
    let access: Access
    /// The cluster that every statement names.
    let cluster: Cluster.ID

    /// Reads by the whole key, so that another cluster’s row is not there.
    func find(_ id: APIToken.ID) async throws -> APIToken? {
        try await access.snapshot.first(
            "SELECT \(APIToken.columns) FROM api_tokens WHERE cluster = \(cluster) AND id = \(id)"
        ).map(APIToken.init(row:))
    }

    /// Reads along the index of members.
    func list(of member: Member.ID) async throws -> [APIToken] {
        try await access.snapshot.rows(
            """
            SELECT \(APIToken.columns) FROM api_tokens WHERE cluster = \(cluster) AND member = \(member) ORDER BY id
            """
        ).map(APIToken.init(row:))
    }
}

extension SQLAPITokens: APITokenRepository where Access == SQLTransaction {
    /// Inserts; the reference to the member takes the cluster along, so that the database refuses another’s.
    func add(_ token: APIToken) async throws {
        guard token.cluster == cluster else { throw StoreConflict.foreign }
        try await access.executeExpectingConflict(
            """
            INSERT INTO api_tokens (cluster, id, member, name, digest, scopes, created_at, expires_at, used_at, revoked_at)
            VALUES (\(cluster), \(token.id), \(token.member), \(token.name), \(token.digest), \(WordList(token.scopes)),
                \(token.createdAt), \(token.expiresAt), \(token.usedAt), \(token.revokedAt))
            """)
    }

    /// Notes the use; a token that has gone is no failure.
    func touch(_ id: APIToken.ID, at time: Timestamp) async throws {
        try await access.execute("UPDATE api_tokens SET used_at = \(time) WHERE cluster = \(cluster) AND id = \(id)")
    }

    /// Changes a valid token only, in one statement: of two who revoke, one is told that it did.
    func revoke(_ id: APIToken.ID, at time: Timestamp) async throws -> Bool {
        try await access.execute(
            """
            UPDATE api_tokens SET revoked_at = \(time)
            WHERE cluster = \(cluster) AND id = \(id) AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > \(time))
            """) == 1
    }

    /// Deletes along the index of members.
    func removeAll(of member: Member.ID) async throws -> Int {
        try await access.execute("DELETE FROM api_tokens WHERE cluster = \(cluster) AND member = \(member)")
    }
}

extension APIToken {
    /// The columns in the order in which a row is read.
    static var columns: SQLFragment {
        SQLFragment("cluster, id, member, name, digest, scopes, created_at, expires_at, used_at, revoked_at")
    }

    /// Reads the columns in the order in which they are asked for.
    init(row: SQLRow) throws {
        var row = row
        let (cluster, id) = (try row.next(Cluster.ID.self), try row.next(APIToken.ID.self))
        self.init(
            id: id, cluster: cluster, member: try row.next(), name: try row.next(), digest: try row.next(),
            scopes: try Set(row.next(WordList.self).words), createdAt: try row.next(),
            expiresAt: try row.nextIfPresent(), usedAt: try row.nextIfPresent(), revokedAt: try row.nextIfPresent())
    }
}
