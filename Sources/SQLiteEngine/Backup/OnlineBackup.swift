internal import Foundation
internal import GRDB
internal import SQLStore

/// A copy of a database that is in use (<https://www.sqlite.org/backup.html>).
///
/// The copy is read on a connection of its own from one snapshot, so that it holds the state of one moment, and neither
/// readers nor writers wait for it. It is written beside its place, checked, put on the disk and only then given its name.
struct OnlineBackup {
    /// The database that is copied.
    private let place: DatabasePlace

    /// Creates the backup of a database.
    init(of place: DatabasePlace) { self.place = place }

    /// Copies to a new file, which appears whole or not at all.
    func write(to path: String) async throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw SQLFailure(.unreachable, "The file \(path) exists; a backup is written to a new file.")
        }
        do {
            let partial = try DurableFile.createDraft(beside: path)
            defer { try? FileManager.default.removeItem(atPath: partial) }
            try await copy(to: partial)
            try DurableFile.synchronize(partial)
            try DurableFile.publish(partial, as: path)
        } catch {
            throw SQLFailure(error, at: DatabasePlace(path: path, busyTimeoutSeconds: place.busyTimeoutSeconds))
        }
    }

    /// Copies all pages in one step of one snapshot, on a queue of its own.
    private func copy(to partial: String) async throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(place.busyTimeoutSeconds)
        let source = try DatabaseQueue(path: place.path, configuration: configuration)
        let target = try DatabaseQueue(path: partial)
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            source.asyncRead { database in
                continuation.resume(
                    with: Result {
                        let database = try database.get()
                        try target.writeWithoutTransaction { copy in
                            try database.backup(to: copy)
                            try Self.check(copy, failing: "no backup was written")
                        }
                        try target.close()
                    })
            }
        }
        try source.close()
    }

    /// Looks through a copy, so that damage is found while the last good backup is still there.
    ///
    /// - Parameters:
    ///   - copy: the copy.
    ///   - consequence: what does not happen because of the damage, for the sentence.
    static func check(_ copy: Database, failing consequence: String) throws {
        let problems = try String.fetchAll(copy, sql: "PRAGMA integrity_check(3)")
        guard problems == ["ok"] else {
            throw SQLFailure(
                .corrupt, "The database is damaged, so that \(consequence): \(problems.joined(separator: "; ")).")
        }
        let broken = try Row.fetchOne(copy, sql: "PRAGMA foreign_key_check")
        if broken != nil {
            throw SQLFailure(.corrupt, "A row of the database names one that is not there; \(consequence).")
        }
    }
}
