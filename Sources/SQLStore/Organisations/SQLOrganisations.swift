internal import GuildhallCore

/// The organisations of one cluster in tables.
struct SQLOrganisations<Access: SQLAccess>: OrganisationReading {
    let access: Access
    let cluster: Cluster.ID

    private var columns: SQLFragment { SQLFragment("cluster, id, kind, name, created_at, archived_at, version") }

    func find(_ id: Organisation.ID) async throws -> Organisation? {
        try await access.snapshot.first(
            "SELECT \(columns) FROM organisations WHERE cluster = \(cluster) AND id = \(id)"
        ).map(Organisation.init(row:))
    }

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
    func add(_ organisation: Organisation) async throws {
        guard organisation.cluster == cluster else { throw StoreConflict.foreign }
        try await access.executeExpectingConflict(
            """
            INSERT INTO organisations (cluster, id, kind, name, created_at, archived_at, version)
            VALUES (\(cluster), \(organisation.id), \(organisation.kind), \(organisation.name), \(organisation.createdAt),
                \(organisation.archivedAt), \(organisation.version))
            """)
    }

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
    fileprivate init(row: SQLRow) throws {
        var row = row
        let (cluster, id) = (try row.next(Cluster.ID.self), try row.next(Organisation.ID.self))
        self.init(
            id: id, cluster: cluster, kind: try row.next(), name: try row.next(), createdAt: try row.next(),
            archivedAt: try row.nextIfPresent(), version: try row.next())
    }
}
