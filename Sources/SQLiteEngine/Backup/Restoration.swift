internal import Foundation
internal import GRDB
internal import SQLStore

/// Makes a database of a backup, where none is.
///
/// The copy is made beside its place and looked through there, and gets its name when all is well and on the disk.
struct Restoration {
    /// The path of the backup.
    private let backup: String
    /// How the copy is opened for those who examine it.
    private let options: SQLiteOptions

    /// Creates the restoration of a backup.
    init(of backup: String, options: SQLiteOptions) {
        self.backup = backup
        self.options = options
    }

    /// Copies, examines and publishes.
    func write(
        to path: String, examine: @Sendable (any SQLDatabase) async throws -> Void
    ) async throws {
        try checkSource()
        let isEmptyFile = try Self.checkTarget(path)
        let partial = try DurableFile.createDraft(beside: path)
        func discard() {
            for name in [partial, partial + "-wal", partial + "-shm"] {
                try? FileManager.default.removeItem(atPath: name)
            }
        }
        defer { discard() }
        try DurableFile.copyContents(of: backup, to: partial)
        try checkPages(of: partial)
        let database = try SQLiteDatabase(path: partial, options: options)
        do {
            try await examine(database)
        } catch {
            // The first failure is the one to tell.
            try? await database.close()
            throw error
        }
        try await database.close()
        try DurableFile.synchronize(partial)
        // Looked at again: somebody may have begun to use the place meanwhile.
        if isEmptyFile, try Self.checkTarget(path) { try DurableFile.remove(path) }
        try DurableFile.publish(partial, as: path)
    }

    /// Refuses what is no finished backup: a log beside it belongs to it, and a copy of one file alone would be torn.
    private func checkSource() throws {
        guard FileManager.default.fileExists(atPath: backup) else {
            throw SQLFailure(.unreachable, "The backup \(backup) is not there.")
        }
        if let log = Self.log(beside: backup) {
            throw SQLFailure(
                .unreachable,
                """
                \(log) lies beside \(backup), which is therefore a database in use, or left by a crash, and no backup. \
                Make a backup of it with `guildhall backup`.
                """)
        }
    }

    /// Refuses a place that is taken; tells whether an empty file is there.
    private static func checkTarget(_ path: String) throws -> Bool {
        if let log = log(beside: path) {
            throw SQLFailure(
                .unreachable,
                "\(log) belongs to a database that is, or was, at \(path). Restore to another place, or move both away."
            )
        }
        guard let size = size(of: path) else { return false }
        guard size == 0 else {
            throw SQLFailure(
                .unreachable,
                "\(path) is not empty, and a backup never replaces a file. Name a new file, or move this one away.")
        }
        return true
    }

    /// Looks through all pages, indexes and references before anything trusts them.
    private func checkPages(of partial: String) throws {
        do {
            let copy = try DatabaseQueue(path: partial)
            try copy.writeWithoutTransaction { try OnlineBackup.check($0, failing: "nothing was restored") }
            try copy.close()
        } catch {
            throw SQLFailure(error, at: DatabasePlace(path: backup, busyTimeoutSeconds: options.busyTimeoutSeconds))
        }
    }

    /// A log that is not empty and belongs to the database of a path.
    private static func log(beside path: String) -> String? {
        ["-wal", "-journal"].map { path + $0 }.first { (size(of: $0) ?? 0) > 0 }
    }

    /// The size of a file in bytes; nil where there is none.
    private static func size(of path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    }
}
