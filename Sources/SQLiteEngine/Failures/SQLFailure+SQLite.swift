internal import GRDB
internal import SQLStore

/// Where a database lies and how long it is waited for: what the sentences about failures name.
struct DatabasePlace: Sendable {
    /// The path of the file.
    let path: String
    /// How long another program’s lock is waited for.
    let busyTimeoutSeconds: Double
}

extension SQLFailure {
    /// Tells what SQLite or GRDB reported, in a sentence that names the file and what to do.
    init(_ error: any Error, at place: DatabasePlace) {
        switch error {
        case let failure as SQLFailure: self = failure
        case let error as DatabaseError: self = Self.named(error, at: place)
        default: self.init(.other, "The database \(place.path) failed: \(error).")
        }
    }

    /// Finds the kind by SQLite’s result code.
    private static func named(_ error: DatabaseError, at place: DatabasePlace) -> SQLFailure {
        let said = error.message.map { " (SQLite: \($0))" } ?? ""
        let file = "The database \(place.path)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return SQLFailure(
                .busy,
                """
                \(file) is held by another program; it was waited for \(place.busyTimeoutSeconds) seconds. Stop the other \
                program, or try again when it is done.
                """)
        case .SQLITE_FULL:
            return SQLFailure(
                .full, "\(file) cannot grow: the disk, or the room given to it, is full. Make room.\(said)")
        case .SQLITE_CORRUPT:
            return SQLFailure(
                .corrupt,
                """
                \(file) is damaged. Stop the program, keep a copy of the file with the one that ends in -wal, and restore \
                the last backup.\(said)
                """)
        case .SQLITE_NOTADB:
            return SQLFailure(
                .notADatabase, "\(place.path) is no SQLite database, or it is encrypted. Name another file.")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
            return SQLFailure(
                .unreachable,
                "\(file) cannot be opened. See that its folder is there and that this user may read and write it.\(said)"
            )
        case .SQLITE_READONLY:
            return SQLFailure(.readOnly, "\(file) may only be read here.\(said)")
        case .SQLITE_IOERR:
            return SQLFailure(
                .inputOutput,
                """
                Reading or writing \(place.path) failed; what was not acknowledged is not stored. Look at the disk and the \
                system's log.\(said)
                """)
        case .SQLITE_CONSTRAINT: return constraint(error, said)
        case .SQLITE_ABORT: return SQLFailure(.rolledBack, "The transaction was undone before its end.\(said)")
        case .SQLITE_MISUSE where error.message == "Connection is closed": return .closed(at: place)
        default: return SQLFailure(.other, "\(file) failed with code \(error.extendedResultCode.rawValue).\(said)")
        }
    }

    /// Finds the kind of constraint by the extended code.
    private static func constraint(_ error: DatabaseError, _ said: String) -> SQLFailure {
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            SQLFailure(.duplicate, "A row with this key is there already.\(said)")
        case .SQLITE_CONSTRAINT_FOREIGNKEY:
            SQLFailure(
                .missingReference, "A row that is named is not there, or one that is still named would go.\(said)")
        default: SQLFailure(.rule, "The schema refuses the change.\(said)")
        }
    }

    /// The database was closed before.
    static func closed(at place: DatabasePlace) -> SQLFailure {
        SQLFailure(.closed, "The database \(place.path) has been closed.")
    }
}
