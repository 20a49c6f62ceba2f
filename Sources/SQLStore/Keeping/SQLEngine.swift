/// What makes databases of locations: one for each kind of database that is built into a program.
///
/// All functions throw an ``SQLFailure`` with a sentence that names the location.
public protocol SQLEngine: Sendable {
    /// The name with which an address begins, such as `sqlite`.
    var scheme: String { get }

    /// Opens a database.
    ///
    /// - Parameters:
    ///   - location: what stands behind the engine's name in an address.
    ///   - makesMissing: whether a database that is not there is made; a failure with
    ///     ``SQLFailure/Code/unreachable`` otherwise.
    func open(_ location: String, makesMissing: Bool) async throws -> any SQLDatabase

    /// Makes a database of a backup where there is none, or an empty one.
    ///
    /// The database appears when all is found well, and on the disk, whole or not at all; the backup is only read.
    ///
    /// - Parameters:
    ///   - backup: the path of a file that ``SQLDatabase/backUp(to:)`` wrote.
    ///   - location: where the database shall be.
    ///   - examine: looks through the copy and makes it fit before it appears; when it throws, nothing appears.
    func restore(
        _ backup: String, to location: String, examine: @Sendable (any SQLDatabase) async throws -> Void
    ) async throws
}
