import GuildhallCore
import Synchronization
import Testing

/// Attempts that come to nothing, since the server has too much to do or nobody waits for them any more.
@Suite struct BusyHashingTests {
    /// Hashing that can be without room.
    private final class Passwords: PasswordHashing {
        private let base: FakePasswords
        private let fault = Mutex<(any Error)?>(nil)

        init(_ base: FakePasswords) { self.base = base }

        func fail(_ error: (any Error)?) { fault.withLock { $0 = error } }

        func hash(_ password: String) async throws -> String { try await base.hash(password) }

        func verify(_ password: String, against hash: String) async throws -> Bool {
            if let error = fault.withLock({ $0 }) { throw error }
            return try await base.verify(password, against: hash)
        }

        func pretendToVerify(_ password: String) async throws {
            if let error = fault.withLock({ $0 }) { throw error }
        }

        func needsRehash(_ hash: String) -> Bool { base.needsRehash(hash) }
    }

    private static let full = OperationRefusal.tooMany(retryAfterSeconds: 1)

    /// Runs a test with operations that have hashing of their own.
    private static func with(
        _ work: @Sendable (World, World.SetUp, Operations, Passwords) async throws -> Void
    ) async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let passwords = Passwords(world.passwords)
            let operations = Operations(
                store: world.store, clock: world.clock, identifiers: world.identifiers, secrets: CountedSecrets(),
                passwords: passwords)
            try await work(world, setUp, operations, passwords)
        }
    }

    @Test(arguments: [true, false])
    func `Attempts for which there was no room do not count against the rightful person`(isCancelled: Bool) async throws
    {
        try await Self.with { world, setUp, operations, passwords async throws in
            let signIn = SignIn(name: "anna", password: World.password, address: "10.0.0.1")
            let change = ChangePassword(
                present: World.password, wished: "another password that is long", address: "10.0.0.1")
            passwords.fail(isCancelled ? CancellationError() : Self.full)
            for _ in 0..<40 {
                await #expect(throws: (any Error).self) {
                    try await operations.perform(signIn, as: .visitor, cause: "test")
                }
                await #expect(throws: (any Error).self) {
                    try await operations.perform(change, as: setUp.administrator, cause: "test")
                }
            }
            passwords.fail(nil)
            let changed = try await refusal {
                try await operations.perform(change, as: setUp.administrator, cause: "test")
            }
            #expect(changed == nil)
        }
    }

    @Test func `A wait that is over does not begin again by an attempt for which there was no room`() async throws {
        try await Self.with { world, _, operations, passwords async throws in
            func attempt(_ password: String) async throws -> OperationRefusal? {
                try await refusal {
                    try await operations.perform(
                        SignIn(name: "anna", password: password, address: "10.0.0.1"), as: .visitor, cause: "test")
                }
            }
            for _ in 0..<6 { #expect(try await attempt("a wrong guess") == .wrongCredentials) }
            #expect(try await attempt(World.password) == .tooMany(retryAfterSeconds: 2))
            world.clock.advance(.seconds(2))
            passwords.fail(Self.full)
            #expect(try await attempt(World.password) == Self.full)
            passwords.fail(nil)
            #expect(try await attempt("a wrong guess") == .wrongCredentials)
            #expect(try await attempt(World.password) == .tooMany(retryAfterSeconds: 4), "Seven failures count.")
            world.clock.advance(.seconds(4))
            #expect(try await attempt(World.password) == nil)
        }
    }
}
