import Foundation
import GuildhallCore
import SQLStore
import SQLiteEngine
import Synchronization

/// A server on a database of its own, in which a test moves the clock.
struct World: Sendable {
    static let password = "correct horse battery staple"

    let store: SQLBackedStore
    let operations: Operations
    let clock = TestClock()
    let identifiers = CountedIdentifiers()
    let passwords = FakePasswords()

    /// Runs work with a server on a new file, and removes it.
    ///
    /// - Parameters:
    ///   - work: what is done with the server.
    ///   - look: what is looked at in the folder of its files once it is closed.
    static func with(
        _ work: @Sendable (World) async throws -> Void, thenLookAt look: (URL) throws -> Void = { _ in }
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "guildhall-core-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "test.sqlite").path(percentEncoded: false)
        let database = try SQLiteDatabase(path: path, options: SQLiteOptions())
        let world = World(database)
        try await Migrator().migrate(database, at: world.clock.now())
        try await work(world)
        try await database.close()
        try look(folder)
    }

    private init(_ database: SQLiteDatabase) {
        store = SQLBackedStore(database)
        operations = Operations(
            store: store, clock: clock, identifiers: identifiers, secrets: CountedSecrets(), passwords: passwords)
    }

    /// Performs an operation for a cause that no test looks at.
    @discardableResult
    func perform<Asked: GuildhallCore.Operation>(
        _ operation: Asked, as principal: Principal = .visitor
    ) async throws -> Asked.Output {
        try await operations.perform(operation, as: principal, cause: "request:test")
    }

    /// Prepares and performs an operation.
    @discardableResult
    func perform<Asked: PreparedOperation>(
        _ operation: Asked, as principal: Principal = .visitor
    ) async throws -> Asked.Prepared.Output {
        try await operations.perform(operation, as: principal, cause: "request:test")
    }

    /// Sets the server up and gives the operator, who is the administrator of the first cluster, in that cluster.
    func setUp() async throws -> SetUp {
        let link = try await perform(MakeSetUpLink(), as: .system)
        let done = try await perform(
            SetUpServer(
                link: link.secret.text, person: Self.person("anna"), clusterName: "Toys", officeName: "Office"))
        return SetUp(
            cluster: done.created.cluster, office: done.created.office, session: done.session.secret.text,
            administrator: try await principal(done.session.secret.text, in: done.created.cluster.id))
    }

    struct SetUp: Sendable {
        let cluster: Cluster
        let office: Organisation
        let session: String
        let administrator: Principal
    }

    static func person(_ name: String) -> NewPerson {
        NewPerson(displayName: "Person \(name)", signInName: name, password: password, language: "en")
    }

    /// Who a session's token belongs to.
    func principal(_ session: String, in cluster: Cluster.ID?) async throws -> Principal {
        guard let resolution = try await operations.resolve(session: session, in: cluster) else {
            throw OperationRefusal.notSignedIn
        }
        return resolution.principal
    }

    /// A new organisation.
    func organisation(_ kind: Organisation.Kind, _ name: String, as principal: Principal) async throws -> Organisation {
        try await perform(AddOrganisation(kind: kind, name: name), as: principal)
    }

    /// A new member with an account of its own.
    func member(
        _ name: String, _ roles: Set<Member.Role>, in organisation: Organisation, by principal: Principal
    ) async throws -> (member: Member, principal: Principal, session: String) {
        let made = try await perform(MakeInvitation(to: organisation.id, roles: roles), as: principal)
        let joined = try await perform(JoinByInvitation(made.secret.text, as: Self.person(name)))
        let session = joined.session.secret.text
        return (joined.member, try await self.principal(session, in: organisation.cluster), session)
    }
}

/// A clock that a test moves.
final class TestClock: TimeSource {
    private let time = Mutex(Timestamp(seconds: 1_700_000_000))

    func now() -> Timestamp { time.withLock { $0 } }

    func advance(_ duration: Duration) { time.withLock { $0 = $0 + duration } }
}

/// Identifiers that count.
final class CountedIdentifiers: IdentifierSource {
    private let count = Mutex<UInt64>(0)

    func next<Subject>(for subject: Subject.Type, at time: Timestamp) -> Identifier<Subject> {
        let number = count.withLock { count in
            count += 1
            return count
        }
        return Identifier(time: time, random: (0, number))
    }
}

/// Secrets that count.
final class CountedSecrets: SecretMinting {
    private let count = Mutex(0)

    func mint(_ kind: Secret.Kind) -> Secret {
        let number = count.withLock { count in
            count += 1
            return "\(count)"
        }
        return Secret(kind, body: String(repeating: "A", count: Secret.bodyLength - number.count) + number)
    }
}

/// Hashes that cost nothing, and counts of the work that real ones would be.
final class FakePasswords: PasswordHashing {
    private let state = Mutex((work: 0, generation: 1))

    var work: Int { state.withLock { $0.work } }

    /// From now on new hashes have other parameters.
    func changeParameters() { state.withLock { $0.generation += 1 } }

    func hash(_ password: String) async throws -> String {
        let generation = state.withLock { state in
            state.work += 1
            return state.generation
        }
        return "fake$\(generation)$\(password)"
    }

    func verify(_ password: String, against hash: String) async throws -> Bool {
        state.withLock { $0.work += 1 }
        return hash.split(separator: "$", maxSplits: 2).last.map(String.init) == password
    }

    func pretendToVerify(_ password: String) async throws { state.withLock { $0.work += 1 } }

    func needsRehash(_ hash: String) -> Bool {
        let generation = state.withLock { $0.generation }
        return !hash.hasPrefix("fake$\(generation)$")
    }
}

/// What an operation is refused with; nil when it is not refused.
func refusal<Result>(_ work: () async throws -> Result) async throws -> OperationRefusal? {
    do {
        _ = try await work()
        return nil
    } catch let refusal as OperationRefusal {
        return refusal
    }
}

extension World {
    /// Removes everything that has come to its end, and tells how many rows went.
    func tidyUp() async throws -> Int {
        var (place, removed): (RemoveExpired.Place?, Int) = (.server, 0)
        while let next = place {
            let done = try await perform(RemoveExpired(at: next), as: .system)
            removed += done.removed
            place = done.next
        }
        return removed
    }
}
