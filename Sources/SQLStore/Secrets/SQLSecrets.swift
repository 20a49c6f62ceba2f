internal import GuildhallCore

/// What tokens open, in tables.
struct SQLSecrets<Access: SQLAccess>: SecretReading {
    /// What the statements are sent to.
    let access: Access

    /// Reads by key.
    func link(_ digest: SecretDigest) async throws -> OneTimeLink? {
        try await access.snapshot.first(
            """
            SELECT digest, purpose, account, created_at, expires_at, used_at FROM one_time_links WHERE digest = \(digest)
            """
        ).map(OneTimeLink.init(row:))
    }

    /// Reads through the links, of which there are few.
    func links(of account: Account.ID) async throws -> [OneTimeLink] {
        try await access.snapshot.rows(
            """
            SELECT digest, purpose, account, created_at, expires_at, used_at FROM one_time_links
            WHERE account = \(account) ORDER BY created_at, digest
            """
        ).map(OneTimeLink.init(row:))
    }

    /// Reads along the unique index of digests, across clusters.
    func invitation(_ digest: SecretDigest) async throws -> Invitation? {
        try await access.snapshot.first("SELECT \(Invitation.columns) FROM invitations WHERE digest = \(digest)")
            .map(Invitation.init(row:))
    }

    /// Reads along the unique index of digests, across clusters.
    func token(_ digest: SecretDigest) async throws -> APIToken? {
        try await access.snapshot.first("SELECT \(APIToken.columns) FROM api_tokens WHERE digest = \(digest)")
            .map(APIToken.init(row:))
    }
}

extension SQLSecrets: SecretRepository where Access == SQLTransaction {
    /// Inserts; an account that is not there is told apart from other failures.
    func add(_ link: OneTimeLink) async throws {
        try await access.executeExpectingConflict(
            """
            INSERT INTO one_time_links (digest, purpose, account, created_at, expires_at, used_at)
            VALUES (\(link.digest), \(link.purpose), \(link.account), \(link.createdAt), \(link.expiresAt), \(link.usedAt))
            """)
    }

    /// Looks and changes in one statement, so that of many who try at the same time one finds it unused.
    func use(_ digest: SecretDigest, at time: Timestamp) async throws -> Bool {
        try await access.execute(
            """
            UPDATE one_time_links SET used_at = \(time)
            WHERE digest = \(digest) AND used_at IS NULL AND expires_at > \(time)
            """) == 1
    }

    /// Deletes what nobody has used; used links stay, so that a second use is told from an unknown link.
    func removeUnused(_ purpose: OneTimeLink.Purpose) async throws -> Int {
        try await access.execute("DELETE FROM one_time_links WHERE purpose = \(purpose) AND used_at IS NULL")
    }

    /// Looks through the links, of which there are few.
    func removeLinks(endedBefore time: Timestamp, limit: Int) async throws -> Int {
        try await access.execute(
            """
            DELETE FROM one_time_links WHERE digest IN (
                SELECT digest FROM one_time_links WHERE expires_at < \(time) LIMIT \(limit))
            """)
    }

    /// Deletes used links too.
    func removeLinks(of account: Account.ID) async throws -> Int {
        try await access.execute("DELETE FROM one_time_links WHERE account = \(account)")
    }
}

extension OneTimeLink {
    /// Reads the columns in the order in which they are asked for.
    fileprivate init(row: SQLRow) throws {
        var row = row
        self.init(
            digest: try row.next(), purpose: try row.next(), account: try row.nextIfPresent(),
            createdAt: try row.next(), expiresAt: try row.next(), usedAt: try row.nextIfPresent())
    }
}
