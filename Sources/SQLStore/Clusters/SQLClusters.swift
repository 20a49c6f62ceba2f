internal import GuildhallCore

/// The clusters in tables.
struct SQLClusters<Access: SQLAccess>: ClusterReading {
    /// What the statements are sent to.
    let access: Access

    /// Reads by key.
    func find(_ id: Cluster.ID) async throws -> Cluster? {
        try await access.snapshot.first(
            "SELECT id, name, language, created_at, version FROM clusters WHERE id = \(id)"
        ).map(Cluster.init(row:))
    }

    /// Reads a page: the key's order is the page's order, so that the next page begins where this one ended
    /// whatever was added meanwhile.
    func list(after: Cluster.ID?, limit: Int) async throws -> [Cluster] {
        let start = after?.bytes ?? []
        return try await access.snapshot.rows(
            """
            SELECT id, name, language, created_at, version FROM clusters WHERE id > \(start) ORDER BY id LIMIT \(limit)
            """
        ).map(Cluster.init(row:))
    }
}

extension SQLClusters: ClusterRepository where Access == SQLTransaction {
    /// Inserts; a taken identifier is told apart from other failures.
    func add(_ cluster: Cluster) async throws {
        try await access.executeExpectingConflict(
            """
            INSERT INTO clusters (id, name, language, created_at, version)
            VALUES (\(cluster.id), \(cluster.name), \(cluster.language), \(cluster.createdAt), \(cluster.version))
            """)
    }

    /// Changes the row only in the version that was read; the database counts the version up.
    func update(_ cluster: Cluster) async throws -> Cluster {
        try await access.update(
            """
            UPDATE clusters SET name = \(cluster.name), language = \(cluster.language), version = version + 1
            WHERE id = \(cluster.id) AND version = \(cluster.version)
            """, existing: "SELECT 1 FROM clusters WHERE id = \(cluster.id)")
        var next = cluster
        next.version += 1
        return next
    }
}

extension Cluster {
    /// Reads the columns in the order in which they are asked for.
    fileprivate init(row: SQLRow) throws {
        var row = row
        self.init(
            id: try row.next(), name: try row.next(), language: try row.next(), createdAt: try row.next(),
            version: try row.next())
    }
}
