import Crypto
import Foundation
import GuildhallCore
import HTTPTypes
import SQLStore
import SQLiteEngine
import Synchronization
import TestSupport

@testable import GuildhallWeb

/// A whole server over a store of its own, without a network.
struct TestServer: Sendable {
    let face: WebFace
    let plan: ServerPlan
    let operations: Operations
    let clock: TestClock

    /// Runs a body with a server on a fresh file.
    ///
    /// - Parameters:
    ///   - change: what is wished for beyond the usual server of one machine.
    ///   - body: what is done with it.
    static func run(
        _ change: (inout ServerPlan.Wish) -> Void = { _ in },
        _ body: @Sendable (TestServer, TestClient) async throws -> Void
    ) async throws {
        var wish = ServerPlan.Wish()
        change(&wish)
        let plan = try ServerPlan(wish)
        let folder = FileManager.default.temporaryDirectory.appending(path: "guildhall-web-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try SQLiteDatabase(path: folder.appending(path: "test.sqlite").path)
        let clock = TestClock()
        _ = try await Migrator().migrate(database, at: clock.now())
        let environment = ServerEnvironment(
            stores: SQLStoreKeeper([SQLiteFiles()]), files: TestFiles(), clock: clock,
            operations: { testOperations($0, clock) }, writeOutput: { _ in }, writeRemark: { _ in })
        let face = try WebFace(plan: plan, environment: environment, store: SQLBackedStore(database))
        let server = TestServer(face: face, plan: plan, operations: face.operations, clock: clock)
        try await body(server, TestClient(face.application()))
        try await database.close()
    }

    private static func testOperations(_ store: any Store, _ clock: TestClock) -> Operations {
        Operations(
            store: store, clock: clock, identifiers: TestIdentifiers(), secrets: TestSecrets(),
            passwords: QuickPasswords())
    }
}

/// A clock that stands still until it is moved.
final class TestClock: TimeSource {
    private let time = Mutex(Timestamp(seconds: 1_790_000_000))

    func now() -> Timestamp { time.withLock { $0 } }
    func advance(seconds: Int) { time.withLock { $0 = $0 + .seconds(seconds) } }
}

/// The files of the repository, with stand-ins for what is vendored.
struct TestFiles: ServerFiles {
    func vendored(_ name: String) throws -> [UInt8] { Array("/* \(name) */".utf8) }
    func example(_ name: String) -> String? { packageRoot.appending(path: "Examples/\(name)").path }
}

/// Identifiers that count.
final class TestIdentifiers: IdentifierSource {
    private let count = Mutex<UInt64>(0)

    func next<Subject>(for subject: Subject.Type, at time: Timestamp) -> Identifier<Subject> {
        let number = count.withLock { count in
            count += 1
            return count
        }
        return Identifier(time: time, random: (number >> 8, number))
    }
}

/// Secrets that count, and are as long as real ones.
final class TestSecrets: SecretMinting {
    private let count = Mutex(0)

    func mint(_ kind: Secret.Kind) -> Secret {
        let number = count.withLock { count in
            count += 1
            return count
        }
        let digits = String(number)
        return Secret(kind, body: String(repeating: "x", count: Secret.bodyLength - digits.count) + digits)
    }
}

/// A stand-in for slow hashing: what is tested here are pages, not passwords.
struct QuickPasswords: PasswordHashing {
    func hash(_ password: String) async throws -> String {
        "quick:" + SHA256.hash(data: Array(password.utf8)).map { String($0, radix: 16) }.joined()
    }
    func verify(_ password: String, against hash: String) async throws -> Bool { try await self.hash(password) == hash }
    func pretendToVerify(_ password: String) async throws {}
    func needsRehash(_ hash: String) -> Bool { false }
}
