import GuildhallCommands
import GuildhallCore
import GuildhallWeb
import SQLStore
import SQLiteEngine

/// Opens the database of an address with the engine that it names.
enum Database {
    /// Opens it, brings it to the present schema, and closes it after the body.
    static func withStore(
        _ address: String, _ body: @Sendable (any Store) async throws -> Void
    ) async throws {
        guard address.hasPrefix("sqlite:"), address.count > 7 else {
            throw CommandFailure("The database is sqlite:PATH, the only engine that is built in, not “\(address)”.")
        }
        let database = try SQLiteDatabase(path: String(address.dropFirst(7)))
        do {
            _ = try await Migrator().migrate(database, at: SystemTime().now())
            try await body(SQLBackedStore(database))
        } catch {
            try await database.close()
            throw error
        }
        try await database.close()
    }
}
