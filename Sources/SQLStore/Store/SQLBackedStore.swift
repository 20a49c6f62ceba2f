public import GuildhallCore

/// The application's store over any engine: the repositories, written once.
public struct SQLBackedStore: Store {
    private let database: any SQLDatabase

    /// Creates a store over a database that ``Migrator`` has brought to the present schema.
    public init(_ database: any SQLDatabase) { self.database = database }

    /// Runs a reading on one snapshot; an operating failure is a `StoreFailure`.
    public func read<Result: Sendable>(
        _ body: @Sendable (any StoreSnapshot) async throws -> Result
    ) async throws -> Result {
        do {
            return try await database.read { snapshot in
                try await body(SQLStoreSnapshot(access: SQLReading(snapshot: snapshot)))
            }
        } catch let failure as SQLFailure {
            throw StoreFailure(failure)
        }
    }

    /// Runs a writing as one durable transaction; an operating failure is a `StoreFailure`.
    @discardableResult
    public func write<Result: Sendable>(
        _ body: @Sendable (any StoreTransaction) async throws -> Result
    ) async throws -> Result {
        do {
            return try await database.write { transaction in
                try await body(SQLStoreTransaction(access: transaction))
            }
        } catch let failure as SQLFailure {
            throw StoreFailure(failure)
        }
    }

    /// Confirms where the database is, reads, and writes a row of the schema's own table to what it was.
    ///
    /// The row is changed and changed back: SQLite writes nothing where a row is set to what it holds.
    public func probe() async throws {
        do {
            try database.confirm()
            _ = try await database.read { try await $0.rows("SELECT number FROM schema_migrations WHERE number = 1") }
            try await database.write { transaction in
                for _ in 0..<2 {
                    try await transaction.execute(
                        "UPDATE schema_migrations SET applied_at = -applied_at WHERE number = 1")
                }
            }
        } catch let failure as SQLFailure {
            throw StoreFailure(failure)
        }
    }

    /// Writes a consistent copy to a new file while the store is used.
    public func backUp(to path: String) async throws {
        do {
            try await database.backUp(to: path)
        } catch let failure as SQLFailure {
            throw StoreFailure(failure)
        }
    }

    /// Ends all work and closes the database's connections.
    public func close() async throws {
        do {
            try await database.close()
        } catch let failure as SQLFailure {
            throw StoreFailure(failure)
        }
    }
}

extension StoreFailure {
    /// Tells a failure of a database in the words of the application, sentence and all.
    public init(_ failure: SQLFailure) {
        let code: Code =
            switch failure.code {
            case .busy: .busy
            case .full: .full
            case .corrupt, .inputOutput, .misread: .damaged
            case .notADatabase, .unreachable, .readOnly, .closed: .unavailable
            case .unfitSchema: .unfit
            default: .internal
            }
        self.init(code, failure.description)
    }
}

extension SQLBackedStore {
    /// One audit log inside a transaction of the database: what lets a test forge records and undo that again.
    package static func audit(in transaction: SQLTransaction, log: AuditLog) -> any AuditReading {
        SQLAudit(access: transaction, log: log)
    }
}
