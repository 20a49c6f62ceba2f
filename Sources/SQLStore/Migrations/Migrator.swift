public import GuildhallCore

/// Brings a database to the schema that the program needs.
///
/// Each migration and the note that it was applied are one transaction: an interruption at any moment leaves the database
/// before or behind a migration, never inside, and the next run goes on from there.
public struct Migrator: Sendable {
    /// All migrations in order.
    private let migrations: [Migration]

    /// Creates a migrator; migrations that are not numbered 1, 2, 3 … in order are a programmer's error.
    public init(_ migrations: [Migration] = .base) {
        precondition(
            migrations.map(\.number) == Array(1...max(1, migrations.count)).prefix(migrations.count).map { $0 },
            "Migrations are numbered from 1 without gaps.")
        self.migrations = migrations
    }

    /// Tells how far a database is, and changes nothing.
    ///
    /// Throws an ``SQLFailure`` with ``SQLFailure/Code/unfitSchema`` for a database that ``migrate(_:at:)`` refuses.
    public func progress(of database: any SQLDatabase) async throws -> SchemaProgress {
        let applied = try await database.read { snapshot in try await lastApplied(in: snapshot) }
        return SchemaProgress(applied: applied, latest: migrations.count)
    }

    /// Applies the migrations that are missing and returns how far the database was.
    ///
    /// Throws an ``SQLFailure`` with ``SQLFailure/Code/unfitSchema`` and a sentence for a newer database, for one to which a
    /// migration was applied in another form, and for tables of another program; such a database is left as it is.
    ///
    /// - Parameters:
    ///   - database: the database.
    ///   - time: the present moment, noted beside each migration.
    @discardableResult
    public func migrate(_ database: any SQLDatabase, at time: Timestamp) async throws -> SchemaProgress {
        let before = try await progress(of: database)
        if before.applied == before.latest { return before }
        try await database.write { transaction in
            // Another process may have begun meanwhile; inside the transaction the answer is sure.
            if try await lastApplied(in: transaction.snapshot) == 0 { try await prepare(transaction) }
        }
        for migration in migrations.dropFirst(before.applied) {
            try await database.write { transaction in
                if let lock = transaction.snapshot.dialect.migrationLock { try await transaction.execute(lock) }
                guard try await lastApplied(in: transaction.snapshot) < migration.number else { return }
                try await apply(migration, to: transaction, at: time)
            }
        }
        return before
    }

    /// Makes the table of notes; the names of all other tables come from migrations.
    private func prepare(_ transaction: SQLTransaction) async throws {
        let dialect = transaction.snapshot.dialect
        try await transaction.execute(
            SQLStatement(
                definition: """
                    CREATE TABLE IF NOT EXISTS schema_migrations (
                        number \(dialect.integer) NOT NULL PRIMARY KEY, name TEXT NOT NULL, digest \(dialect.bytes) NOT NULL,
                        applied_at \(dialect.integer) NOT NULL
                    )\(dialect.tableSuffix)
                    """))
    }

    /// Applies one migration and notes it, both in the transaction that is given.
    private func apply(_ migration: Migration, to transaction: SQLTransaction, at time: Timestamp) async throws {
        let dialect = transaction.snapshot.dialect
        for statement in migration.statements(in: dialect) { try await transaction.execute(statement) }
        try await transaction.execute(
            """
            INSERT INTO schema_migrations (number, name, digest, applied_at)
            VALUES (\(migration.number), \(migration.name), \(migration.digest(in: dialect)), \(time))
            """)
    }

    /// The number of the last applied migration, once all of them are found to be the program's own.
    private func lastApplied(in snapshot: SQLSnapshot) async throws -> Int {
        let tables = try await snapshot.rows(snapshot.dialect.tableNames).map { row in
            var row = row
            return try row.next(String.self)
        }
        if tables.isEmpty { return 0 }
        guard tables.contains("schema_migrations") else {
            throw SQLFailure(.unfitSchema, Self.foreign(tables))
        }
        let rows = try await snapshot.rows("SELECT number, name, digest FROM schema_migrations ORDER BY number")
        if rows.count > migrations.count { throw SQLFailure(.unfitSchema, newer(rows.count)) }
        for (row, migration) in zip(rows, migrations) {
            var row = row
            let (number, name, digest) = (try row.next(Int.self), try row.next(String.self), try row.next([UInt8].self))
            guard number == migration.number, digest == migration.digest(in: snapshot.dialect) else {
                throw SQLFailure(.unfitSchema, Self.changed(number, name, migration))
            }
        }
        return rows.count
    }

    /// The sentence for a database that a newer program wrote.
    private func newer(_ applied: Int) -> String {
        """
        The database has schema \(applied), and this program knows schemas up to \(migrations.count). It was written by a newer \
        Guildhall: use that one, or restore a backup that this one made.
        """
    }

    /// The sentence for a migration whose digest is another one.
    private static func changed(_ number: Int, _ name: String, _ migration: Migration) -> String {
        """
        Migration \(number) (“\(name)”) was applied to the database in another form than this program has as number \
        \(migration.number) (“\(migration.name)”). The database was written by another build of Guildhall: use that one.
        """
    }

    /// The sentence for tables of another program.
    private static func foreign(_ tables: [String]) -> String {
        let named = tables.prefix(3).joined(separator: ", ") + (tables.count > 3 ? " …" : "")
        return """
            The database holds tables (\(named)) but no schema of Guildhall. It seems to belong to another program; name a new \
            or empty database.
            """
    }
}
