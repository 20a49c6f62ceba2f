internal import GuildhallCore

/// The state of the database at one moment.
///
/// It is valid inside the body that it was given to.
public struct SQLSnapshot {
    /// Where the statements go.
    private let connection: any SQLConnection
    /// The database's spelling.
    public let dialect: SQLDialect

    /// Creates a snapshot over an engine's connection.
    public init(_ connection: any SQLConnection, dialect: SQLDialect) {
        self.connection = connection
        self.dialect = dialect
    }

    /// All rows of an answer.
    public func rows(_ statement: SQLStatement) async throws -> [SQLRow] {
        try await connection.rows(statement)
    }

    /// The first row of an answer; nil when there is none.
    public func first(_ statement: SQLStatement) async throws -> SQLRow? {
        try await connection.rows(statement).first
    }
}

/// The state of the database while it is being changed.
///
/// It is valid inside the body that it was given to.
public struct SQLTransaction {
    private let connection: any SQLConnection
    /// The state with the changes made so far.
    public let snapshot: SQLSnapshot

    /// Creates a transaction over an engine's connection.
    public init(_ connection: any SQLConnection, dialect: SQLDialect) {
        self.connection = connection
        snapshot = SQLSnapshot(connection, dialect: dialect)
    }

    /// Executes a statement and returns the number of rows inserted, updated or deleted.
    @discardableResult
    public func execute(_ statement: SQLStatement) async throws -> Int {
        try await connection.execute(statement)
    }
}

/// What repositories stand on: a snapshot to read, a transaction to write as well.
protocol SQLAccess {
    var snapshot: SQLSnapshot { get }
}

extension SQLTransaction: SQLAccess {}

/// A snapshot to read from only.
struct SQLReading: SQLAccess {
    let snapshot: SQLSnapshot
}

extension SQLTransaction {
    /// Executes a statement whose failure may be an outcome to expect: a key that is taken, a row that is not there.
    func executeExpectingConflict(_ statement: SQLStatement) async throws {
        do {
            try await execute(statement)
        } catch let failure as SQLFailure where failure.code == .duplicate {
            throw StoreConflict.duplicate
        } catch let failure as SQLFailure where failure.code == .missingReference {
            throw StoreConflict.missing
        }
    }

    /// Executes an update that names a version; throws whether the row is gone or changed when there was nothing to update.
    ///
    /// - Parameters:
    ///   - statement: the update.
    ///   - existing: asks for the row without its version.
    func update(_ statement: SQLStatement, existing: SQLStatement) async throws {
        do {
            guard try await execute(statement) == 0 else { return }
        } catch let failure as SQLFailure where failure.code == .duplicate {
            throw StoreConflict.duplicate
        }
        throw try await snapshot.first(existing) == nil ? StoreConflict.missing : StoreConflict.stale
    }
}
