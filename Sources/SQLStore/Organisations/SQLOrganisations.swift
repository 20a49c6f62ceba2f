internal import GuildhallCore

/// The organisations of one cluster in tables.
struct SQLOrganisations<Access: SQLAccess>: OrganisationReading {
    /// What the statements are sent to.
    let access: Access
    /// The cluster that every statement names.
    let cluster: Cluster.ID

    /// The columns in the order in which a row is read.
    private var columns: SQLFragment { SQLFragment("cluster, id, kind, name, created_at, archived_at, version") }

    /// Reads by the whole key, so that another cluster’s row is not there.
    func find(_ id: Organisation.ID) async throws -> Organisation? {
        try await access.snapshot.first(
            "SELECT \(columns) FROM organisations WHERE cluster = \(cluster) AND id = \(id)"
        ).map(Organisation.init(row:))
    }

    /// Reads a page: the key's order is the page's order, so that the next page begins where this one ended
    /// whatever was added meanwhile.
    func list(after: Organisation.ID?, limit: Int) async throws -> [Organisation] {
        let start = after?.bytes ?? []
        return try await access.snapshot.rows(
            """
            SELECT \(columns) FROM organisations WHERE cluster = \(cluster) AND id > \(start) ORDER BY id LIMIT \(limit)
            """
        ).map(Organisation.init(row:))
    }
}

extension SQLOrganisations: OrganisationRepository where Access == SQLTransaction {
    /// Inserts; a row of another cluster is refused before the database sees it.
    func add(_ organisation: Organisation) async throws {
        guard organisation.cluster == cluster else { throw StoreConflict.foreign }
        try await access.executeExpectingConflict(
            """
            INSERT INTO organisations (cluster, id, kind, name, created_at, archived_at, version)
            VALUES (\(cluster), \(organisation.id), \(organisation.kind), \(organisation.name), \(organisation.createdAt),
                \(organisation.archivedAt), \(organisation.version))
            """)
    }

    /// Changes the row only in the version that was read; the database counts the version up.
    func update(_ organisation: Organisation) async throws -> Organisation {
        guard organisation.cluster == cluster else { throw StoreConflict.foreign }
        try await access.update(
            """
            UPDATE organisations
            SET name = \(organisation.name), archived_at = \(organisation.archivedAt), version = version + 1
            WHERE cluster = \(cluster) AND id = \(organisation.id) AND version = \(organisation.version)
            """,
            existing: "SELECT 1 FROM organisations WHERE cluster = \(cluster) AND id = \(organisation.id)")
        var next = organisation
        next.version += 1
        return next
    }
}

extension Organisation {
    /// Reads the columns in the order in which they are asked for.
    fileprivate init(row: SQLRow) throws {
        var row = row
        let (cluster, id) = (try row.next(Cluster.ID.self), try row.next(Organisation.ID.self))
        self.init(
            id: id, cluster: cluster, kind: try row.next(), name: try row.next(), createdAt: try row.next(),
            archivedAt: try row.nextIfPresent(), version: try row.next())
    }
}
