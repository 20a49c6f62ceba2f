import Foundation
import SQLStore
import SQLiteEngine

/// A folder of its own for the files of one test, removed with everything in it.
struct TemporaryDatabase {
    let folder: URL

    var path: String { folder.appending(path: "test.sqlite").path(percentEncoded: false) }

    /// Runs work with a database in a new file, and closes it.
    static func with(
        _ options: SQLiteOptions = SQLiteOptions(), clock: some Clock<Duration> = ContinuousClock(),
        _ work: (SQLiteDatabase, TemporaryDatabase) async throws -> Void
    ) async throws {
        try await inFolder { place in
            let database = try SQLiteDatabase(path: place.path, options: options, clock: clock)
            try await work(database, place)
            try await database.close()
        }
    }

    /// Runs work with a folder and no file in it.
    static func inFolder(_ work: (TemporaryDatabase) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "guildhall-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await work(TemporaryDatabase(folder: folder))
    }
}
