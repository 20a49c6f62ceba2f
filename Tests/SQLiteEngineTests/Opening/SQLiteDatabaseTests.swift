import Foundation
import SQLStore
import SQLiteEngine
import Testing

@Suite struct SQLiteDatabaseTests {
    @Test func `The writer waits for the disk, keeps a log and holds to references`() async throws {
        try await TemporaryDatabase.with { database, _ in
            let pragmas: [SQLStatement] = [
                "PRAGMA synchronous", "PRAGMA journal_mode", "PRAGMA foreign_keys", "PRAGMA trusted_schema",
            ]
            let settings = try await database.write { transaction in
                var settings: [[SQLValue]?] = []
                for pragma in pragmas { settings.append(try await transaction.snapshot.first(pragma)?.values) }
                return settings
            }
            #expect(settings == [[.integer(2)], [.text("wal")], [.integer(1)], [.integer(0)]])
        }
    }

    @Test func `Files that hold secrets can be read by their owner alone`() async throws {
        try await TemporaryDatabase.with { database, place in
            try await database.write { try await $0.execute("CREATE TABLE a (b INTEGER)") }
            for name in try FileManager.default.contentsOfDirectory(atPath: place.folder.path) {
                let file = place.folder.appending(path: name).path(percentEncoded: false)
                let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
                #expect(rights == 0o600, "\(name)")
            }
        }
    }

    @Test func `What was written is there after closing and opening`() async throws {
        try await TemporaryDatabase.inFolder { place in
            let first = try SQLiteDatabase(path: place.path)
            try await first.write { transaction in
                try await transaction.execute("CREATE TABLE a (b INTEGER)")
                try await transaction.execute("INSERT INTO a VALUES (\(7))")
            }
            try await first.close()
            #expect(!FileManager.default.fileExists(atPath: place.path + "-wal"))
            let second = try SQLiteDatabase(path: place.path)
            #expect(try await second.read { try await $0.rows("SELECT b FROM a") } == [SQLRow([.integer(7)])])
            try await second.close()
        }
    }
}
