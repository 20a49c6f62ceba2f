internal import GRDB
internal import GRDBSQLite
internal import SQLStore

/// One statement that GRDB has prepared, bound and stepped through SQLite's own functions.
///
/// GRDB's own execution validates names of arguments, boxes every value and tells observers. The store has neither names nor
/// observers, and a request has some fifteen statements: without all that it costs half as much.
struct PreparedStatement {
    /// The connection, for what it says of failures.
    private let database: Database
    /// The statement, which GRDB keeps and finalizes with its connection.
    private let statement: Statement

    /// Prepares a text, once for each connection.
    init(_ text: String, in database: Database) throws {
        self.database = database
        statement = try database.cachedStatement(sql: text)
    }

    /// Executes and returns all rows.
    func rows(_ values: [SQLValue]) throws -> [SQLRow] {
        var rows: [SQLRow] = []
        try run(values) { rows.append(SQLRow(columns())) }
        return rows
    }

    /// Executes and returns the number of rows that were inserted, updated or deleted.
    func execute(_ values: [SQLValue] = []) throws -> Int {
        try run(values) {}
        return Int(sqlite3_changes(database.sqliteConnection))
    }

    /// Binds, steps to the end, and leaves the statement as if it had not been used.
    private func run(_ values: [SQLValue], eachRow: () -> Void) throws {
        let pointer = statement.sqliteStatement
        guard sqlite3_bind_parameter_count(pointer) == values.count else {
            throw SQLFailure(.misuse, "A statement has other values than marks for them.")
        }
        defer {
            // What a failed step said was thrown already; a reset would only say it again.
            sqlite3_reset(pointer)
            sqlite3_clear_bindings(pointer)
        }
        for (value, place) in zip(values, Int32(1)...) {
            let code = value.bind(to: pointer, at: place)
            guard code == SQLITE_OK else { throw failure(code) }
        }
        while true {
            switch sqlite3_step(pointer) {
            case SQLITE_ROW: eachRow()
            case SQLITE_DONE: return
            case let code: throw failure(code)
            }
        }
    }

    /// The values of the row on which the statement stands.
    private func columns() -> [SQLValue] {
        let pointer = statement.sqliteStatement
        return (0..<sqlite3_column_count(pointer)).map { SQLValue(column: $0, of: pointer) }
    }

    /// What SQLite says of the last call.
    private func failure(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
}

extension SQLValue {
    /// Makes SQLite copy a value that it is given (<https://www.sqlite.org/c3ref/c_static.html>): the number -1 in place of
    /// a function's address.
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    /// Binds the value to a statement's mark, counted from 1.
    fileprivate func bind(to pointer: OpaquePointer, at place: Int32) -> Int32 {
        switch self {
        case .null: sqlite3_bind_null(pointer, place)
        case .integer(let number): sqlite3_bind_int64(pointer, place, number)
        case .real(let number): sqlite3_bind_double(pointer, place, number)
        case .text(var text):
            text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    // The address of an empty text may be nil, which would bind no value.
                    guard let start = characters.baseAddress else {
                        return sqlite3_bind_text(pointer, place, "", 0, Self.transient)
                    }
                    return sqlite3_bind_text(pointer, place, start, Int32(characters.count), Self.transient)
                }
            }
        case .bytes(let bytes):
            bytes.isEmpty
                ? sqlite3_bind_zeroblob(pointer, place, 0)
                : sqlite3_bind_blob(pointer, place, bytes, Int32(bytes.count), Self.transient)
        }
    }

    /// Reads a column of the row on which a statement stands.
    fileprivate init(column: Int32, of pointer: OpaquePointer) {
        switch sqlite3_column_type(pointer, column) {
        case SQLITE_INTEGER: self = .integer(sqlite3_column_int64(pointer, column))
        case SQLITE_FLOAT: self = .real(sqlite3_column_double(pointer, column))
        case SQLITE_TEXT:
            let text = sqlite3_column_text(pointer, column)
            let bytes = UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(pointer, column)))
            self = .text(String(decoding: bytes, as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(pointer, column)
            let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column)))
            self = .bytes([UInt8](bytes))
        default: self = .null
        }
    }
}
