import Foundation
import SQLStore
import SQLiteEngine
import Testing

@Suite struct FailureSentenceTests {
    @Test func `A file held by another program is named, with what to do`() async throws {
        try await TemporaryDatabase.with(SQLiteOptions(busyTimeoutSeconds: 0)) { database, place in
            let other = try SQLiteDatabase(path: place.path, options: SQLiteOptions(busyTimeoutSeconds: 0))
            try await database.write { transaction in
                try await transaction.execute("CREATE TABLE a (b INTEGER)")
                await expectFailure(.busy, saying: "is held by another program") {
                    _ = try await other.write { try await $0.execute("CREATE TABLE c (d INTEGER)") }
                }
            }
            // The other goes on once the file is free.
            try await other.write { try await $0.execute("CREATE TABLE c (d INTEGER)") }
            try await other.close()
        }
    }

    @Test func `A disk without room fails the writing and leaves what was there`() async throws {
        try await TemporaryDatabase.with { database, _ in
            try await database.write { transaction in
                try await transaction.execute("CREATE TABLE a (b BLOB)")
                try await transaction.execute("PRAGMA max_page_count = 20")
            }
            try await database.write {
                try await $0.execute("INSERT INTO a VALUES (\([UInt8](repeating: 1, count: 9)))")
            }
            await expectFailure(.full, saying: "Make room") {
                _ = try await database.write { try await $0.execute("INSERT INTO a VALUES (zeroblob(200000))") }
            }
            try await database.write {
                try await $0.execute("INSERT INTO a VALUES (\([UInt8](repeating: 2, count: 9)))")
            }
            #expect(try await database.read { try await $0.rows("SELECT b FROM a").count } == 2)
        }
    }

    @Test func `A file that is no database is refused and left alone`() async throws {
        try await TemporaryDatabase.inFolder { place in
            let text = Data(String(repeating: "This is a letter. ", count: 100).utf8)
            try text.write(to: URL(filePath: place.path))
            await expectFailure(.notADatabase, saying: "is no SQLite database") {
                _ = try SQLiteDatabase(path: place.path)
            }
            #expect(try Data(contentsOf: URL(filePath: place.path)) == text)
        }
    }

    @Test func `A damaged file is found, and no backup is made of it`() async throws {
        try await TemporaryDatabase.inFolder { place in
            let database = try SQLiteDatabase(path: place.path)
            try await database.write { transaction in
                try await transaction.execute("CREATE TABLE a (b TEXT)")
                for number in 0..<500 {
                    try await transaction.execute("INSERT INTO a VALUES (\(String(repeating: "\(number)", count: 40)))")
                }
            }
            try await database.close()
            let file = try FileHandle(forUpdating: URL(filePath: place.path))
            try file.seek(toOffset: 4096 * 3)
            try file.write(contentsOf: Data(repeating: 0xA5, count: 4096 * 2))
            try file.close()
            let damaged = try SQLiteDatabase(path: place.path)
            await expectFailure(.corrupt, saying: "restore the last backup") {
                _ = try await damaged.read { try await $0.rows("SELECT b FROM a") }
            }
            let copy = place.path + ".copy"
            await expectFailure(.corrupt, saying: "damaged") { try await damaged.backUp(to: copy) }
            #expect(!FileManager.default.fileExists(atPath: copy))
            try await damaged.close()
        }
    }

    @Test func `A file that was moved or replaced is noticed`() async throws {
        try await TemporaryDatabase.with { database, place in
            try database.confirm()
            try FileManager.default.moveItem(atPath: place.path, toPath: place.path + ".moved")
            await expectFailure(.unreachable, saying: "was moved, removed or replaced") { try database.confirm() }
            try Data().write(to: URL(filePath: place.path))
            await expectFailure(.unreachable, saying: "was moved, removed or replaced") { try database.confirm() }
            try FileManager.default.removeItem(atPath: place.path)
            try FileManager.default.moveItem(atPath: place.path + ".moved", toPath: place.path)
            try database.confirm()
        }
    }

    @Test func `A folder that is not there is named`() async throws {
        try await TemporaryDatabase.inFolder { place in
            await expectFailure(.unreachable, saying: "See that its folder is there") {
                _ = try SQLiteDatabase(
                    path: place.folder.appending(path: "none/test.sqlite").path(percentEncoded: false))
            }
        }
    }
}

/// Expects a failure with a code and a part of its sentence.
func expectFailure(
    _ code: SQLFailure.Code, saying part: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ work: () async throws -> Void
) async {
    do {
        try await work()
        Issue.record("Nothing was thrown.", sourceLocation: sourceLocation)
    } catch let failure as SQLFailure {
        #expect(failure.code == code, "\(failure)", sourceLocation: sourceLocation)
        #expect(failure.description.contains(part), "\(failure)", sourceLocation: sourceLocation)
    } catch {
        Issue.record("\(error) was thrown.", sourceLocation: sourceLocation)
    }
}
