import Credentials
import Foundation
import GuildhallCore
import Logging
import SQLStore
import SQLiteEngine
import Synchronization

@testable import GuildhallWeb

/// The interface over a database of its own, with a clock that stands where a test puts it.
final class InterfaceFixture: Sendable {
    /// A clock that is set by hand.
    final class Clock: TimeSource {
        private let moment = Mutex(Timestamp(seconds: 1_800_000_000))

        func now() -> Timestamp { moment.withLock { $0 } }
        func pass(_ duration: Duration) { moment.withLock { $0 = $0 + duration } }
    }

    let clock = Clock()
    let interface: ProgramInterface
    let cluster: Cluster

    /// Opens a database, hands the interface over it to the body, and removes it.
    static func with<Result>(_ body: (InterfaceFixture) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "interface-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try SQLiteDatabase(path: folder.appending(path: "store.sqlite").path)
        _ = try await Migrator().migrate(database, at: Timestamp(seconds: 1_800_000_000))
        let result: Result
        do {
            result = try await body(try await InterfaceFixture(SQLBackedStore(database)))
        } catch {
            try await database.close()
            throw error
        }
        try await database.close()
        return result
    }

    private init(_ store: any Store) async throws {
        interface = ProgramInterface(store: store, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) {
            [clock] in
            Operations(
                store: $0, clock: clock, identifiers: RandomIdentifiers(), secrets: RandomSecrets(),
                passwords: Argon2Passwords())
        }
        cluster = try await interface.operations.perform(FillDemo(language: .english), as: .system, cause: "test")
    }

    /// Somebody of the demonstration, signed in.
    func principal(_ person: DemoPerson) async throws -> Principal {
        let session = try await interface.operations.perform(BeginDemoSession(as: person), as: .system, cause: "test")
        guard let known = try await interface.operations.resolve(session: session.secret.text, in: cluster.id) else {
            throw OperationRefusal.missing
        }
        return known.principal
    }

    /// A token of somebody with all scopes that the role allows.
    func token(of principal: Principal) async throws -> MakeToken.Made {
        guard let place = principal.places.first else { throw OperationRefusal.missing }
        let scopes = Permission.allCases.filter { $0.isScope && principal.reach(of: $0) != nil }.map(\.rawValue)
        return try await interface.operations.perform(
            MakeToken(for: place.member, name: "Test", scopes: Set(scopes), days: 1), as: principal, cause: "test")
    }
}
