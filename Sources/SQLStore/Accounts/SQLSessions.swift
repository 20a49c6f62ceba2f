internal import GuildhallCore

/// The sessions in tables.
struct SQLSessions<Access: SQLAccess>: SessionReading {
    /// What the statements are sent to.
    let access: Access

    /// Reads by key; the caller decides whether the session has ended.
    func find(_ digest: SecretDigest) async throws -> Session? {
        try await access.snapshot.first(
            "SELECT digest, account, created_at, seen_at, expires_at FROM sessions WHERE digest = \(digest)"
        ).map(Session.init(row:))
    }

    /// Reads along the index of accounts; equal moments are told apart by digest, so that the order is one.
    func list(of account: Account.ID) async throws -> [Session] {
        try await access.snapshot.rows(
            """
            SELECT digest, account, created_at, seen_at, expires_at FROM sessions
            WHERE account = \(account) ORDER BY created_at DESC, digest
            """
        ).map(Session.init(row:))
    }
}

extension SQLSessions: SessionRepository where Access == SQLTransaction {
    /// Inserts; an account that is not there is told apart from other failures.
    func add(_ session: Session) async throws {
        try await access.executeExpectingConflict(
            """
            INSERT INTO sessions (digest, account, created_at, seen_at, expires_at)
            VALUES (\(session.digest), \(session.account), \(session.createdAt), \(session.seenAt), \(session.expiresAt))
            """)
    }

    /// Moves the moment forward only: requests may finish in another order than they began.
    func touch(_ digest: SecretDigest, at time: Timestamp) async throws {
        try await access.execute("UPDATE sessions SET seen_at = \(time) WHERE digest = \(digest) AND seen_at < \(time)")
    }

    /// Deletes by key.
    func remove(_ digest: SecretDigest) async throws -> Bool {
        try await access.execute("DELETE FROM sessions WHERE digest = \(digest)") > 0
    }

    /// Deletes along the index of accounts.
    func removeAll(of account: Account.ID, except kept: SecretDigest?) async throws -> Int {
        guard let kept else { return try await access.execute("DELETE FROM sessions WHERE account = \(account)") }
        return try await access.execute("DELETE FROM sessions WHERE account = \(account) AND digest <> \(kept)")
    }

    /// Deletes at the absolute end, the end itself included, and what was idle before the given moment.
    func removeExpired(at now: Timestamp, idleSince: Timestamp, limit: Int) async throws -> Int {
        try await access.execute(
            """
            DELETE FROM sessions WHERE digest IN (
                SELECT digest FROM sessions WHERE expires_at <= \(now) OR seen_at < \(idleSince) LIMIT \(limit))
            """)
    }
}

extension Session {
    /// Reads the columns in the order in which they are asked for.
    fileprivate init(row: SQLRow) throws {
        var row = row
        self.init(
            digest: try row.next(), account: try row.next(), createdAt: try row.next(), seenAt: try row.next(),
            expiresAt: try row.next())
    }
}
