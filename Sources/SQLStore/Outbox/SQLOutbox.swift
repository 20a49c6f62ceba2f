internal import GuildhallCore

/// The messages of one cluster in tables.
struct SQLClusterOutbox<Access: SQLAccess>: ClusterOutboxReading {
    /// What the statements are sent to.
    let access: Access
    /// The cluster that every statement names.
    let cluster: Cluster.ID

    /// Reads along the index of the cluster’s positions.
    func messages(after: Int, limit: Int) async throws -> [OutboxMessage] {
        try await access.snapshot.rows(
            """
            SELECT position, cluster, topic, payload, created_at FROM outbox
            WHERE cluster = \(cluster) AND position > \(after) ORDER BY position LIMIT \(limit)
            """
        ).map(OutboxMessage.init(row:))
    }
}

extension SQLClusterOutbox: ClusterOutbox where Access == SQLTransaction {
    /// Inserts and reads the position that the database gave in the same statement.
    func append(topic: String, payload: String, at time: Timestamp) async throws -> Int {
        let added: SQLRow?
        do {
            added = try await access.snapshot.first(
                """
                INSERT INTO outbox (cluster, topic, payload, created_at)
                VALUES (\(cluster), \(topic), \(payload), \(time)) RETURNING position
                """)
        } catch let failure as SQLFailure where failure.code == .missingReference {
            throw StoreConflict.missing
        }
        guard var row = added else { throw SQLFailure(.misread, "The database gave a message no position.") }
        return try row.next()
    }
}

/// The messages of all clusters in tables, and how far their consumers are.
struct SQLOutbox<Access: SQLAccess>: OutboxReading {
    /// What the statements are sent to.
    let access: Access

    /// Reads along the key.
    func messages(after: Int, limit: Int) async throws -> [OutboxMessage] {
        try await access.snapshot.rows(
            """
            SELECT position, cluster, topic, payload, created_at FROM outbox
            WHERE position > \(after) ORDER BY position LIMIT \(limit)
            """
        ).map(OutboxMessage.init(row:))
    }

    /// Reads the end of the key.
    func lastPosition() async throws -> Int {
        guard var row = try await access.snapshot.first("SELECT COALESCE(MAX(position), 0) FROM outbox") else {
            return 0
        }
        return try row.next()
    }

    /// Reads by key; a consumer that is not noted has dealt with nothing.
    func position(of consumer: String) async throws -> Int {
        let found = try await access.snapshot.first(
            "SELECT position FROM outbox_consumers WHERE consumer = \(consumer)")
        guard var row = found else { return 0 }
        return try row.next()
    }
}

extension SQLOutbox: OutboxRepository where Access == SQLTransaction {
    /// Inserts, or moves forward and never back.
    func advance(_ consumer: String, to position: Int) async throws {
        try await access.execute(
            """
            INSERT INTO outbox_consumers (consumer, position) VALUES (\(consumer), \(position))
            ON CONFLICT (consumer) DO UPDATE SET position = excluded.position
            WHERE excluded.position > outbox_consumers.position
            """)
    }

    /// Deletes up to the consumer that is furthest behind; without consumers nothing goes.
    ///
    /// Only as many of the oldest are looked at as may go, so that the time it takes does not grow with what stays.
    func removeMessages(before time: Timestamp, limit: Int) async throws -> Int {
        try await access.execute(
            """
            DELETE FROM outbox WHERE created_at < \(time)
            AND position IN (SELECT position FROM outbox ORDER BY position LIMIT \(limit))
            AND position <= (SELECT COALESCE(MIN(position), 0) FROM outbox_consumers)
            """)
    }
}

extension OutboxMessage {
    /// Reads the columns in the order in which they are asked for.
    fileprivate init(row: SQLRow) throws {
        var row = row
        self.init(
            position: try row.next(), cluster: try row.next(), topic: try row.next(), payload: try row.next(),
            createdAt: try row.next())
    }
}
