internal import Foundation
internal import GRDB
internal import SQLStore

/// The statements of one transaction, from its beginning to its end.
///
/// Statements are prepared once for each connection and text. The first failure spoils the transaction: SQLite would go on
/// where PostgreSQL does not, and may have undone the whole transaction, after which every further statement would be a
/// transaction of its own.
final class StatementRunner: SQLConnection {
    /// The connection, with its queue.
    private let queue: DatabaseQueue
    /// What sentences name.
    private let place: DatabasePlace
    /// Whether the transaction still runs.
    private var isOpen = true
    /// The failure that spoiled the transaction.
    private(set) var spoiling: SQLFailure?

    /// Creates a runner for a transaction that has begun.
    init(_ queue: DatabaseQueue, at place: DatabasePlace) {
        self.queue = queue
        self.place = place
    }

    /// Ends the transaction's use: a body that kept the runner finds it closed.
    func end() { isOpen = false }

    /// Asks; also for statements that change and return rows.
    func rows(_ statement: SQLStatement) async throws -> [SQLRow] {
        try use { database in
            let prepared = try database.cachedStatement(sql: statement.text)
            let cursor = try Row.fetchCursor(prepared, arguments: Self.arguments(of: statement))
            var rows: [SQLRow] = []
            while let row = try cursor.next() {
                rows.append(SQLRow(row.databaseValues.map(SQLValue.init)))
            }
            return rows
        }
    }

    /// Changes, and returns the number of rows that were changed.
    func execute(_ statement: SQLStatement) async throws -> Int {
        try use { database in
            let prepared = try database.cachedStatement(sql: statement.text)
            try prepared.execute(arguments: Self.arguments(of: statement))
            return database.changesCount
        }
    }

    /// Works on the connection, on its queue, while the transaction is sound.
    ///
    /// On the queue already, GRDB calls straight through; from elsewhere it waits for the queue.
    private func use<Result>(_ work: (Database) throws -> Result) throws -> Result {
        guard isOpen else { throw SQLFailure(.misuse, "A statement came after its transaction's end.") }
        if let spoiling { throw spoiling }
        do {
            return try queue.unsafeReentrantWrite { database in
                guard database.isInsideTransaction else {
                    throw SQLFailure(.rolledBack, "The transaction was undone before this statement.")
                }
                return try work(database)
            }
        } catch {
            let failure = SQLFailure(error, at: place)
            spoiling = failure
            throw failure
        }
    }

    /// The values in GRDB’s form, in the order of their marks.
    private static func arguments(of statement: SQLStatement) -> StatementArguments {
        StatementArguments(statement.values.map(\.databaseValue))
    }
}

extension SQLValue {
    /// The value in GRDB’s form.
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }

    /// Reads GRDB’s form.
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): self = .real(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .bytes([UInt8](data))
        }
    }
}
