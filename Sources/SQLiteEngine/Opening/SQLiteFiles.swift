internal import Foundation
public import SQLStore

/// Databases in files, by the addresses `sqlite:PATH`.
public struct SQLiteFiles: SQLEngine {
    /// How the databases are used.
    private let options: SQLiteOptions

    /// Creates the engine.
    ///
    /// - Parameter options: how the databases are used; whether a missing file is made is told at opening.
    public init(options: SQLiteOptions = SQLiteOptions()) { self.options = options }

    /// The name with which addresses begin.
    public var scheme: String { "sqlite" }

    /// Opens a file, or makes it.
    public func open(_ location: String, makesMissing: Bool) async throws -> any SQLDatabase {
        let path = Self.path(location)
        guard makesMissing || FileManager.default.fileExists(atPath: path) else {
            throw SQLFailure(.unreachable, "The database \(location) is not there.")
        }
        return try SQLiteDatabase(path: path, options: options)
    }

    /// Copies a backup beside its place, has it examined and gives it its name.
    public func restore(
        _ backup: String, to location: String, examine: @Sendable (any SQLDatabase) async throws -> Void
    ) async throws {
        try await Restoration(of: backup, options: options).write(to: Self.path(location), examine: examine)
    }

    /// The path as SQLite takes it: it understands names that begin with `file:` or a colon in ways of its own.
    private static func path(_ location: String) -> String {
        location.hasPrefix("file:") || location.hasPrefix(":") ? "./" + location : location
    }
}
