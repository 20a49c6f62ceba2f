import GuildhallCore
import SQLStore
import Testing

/// A store with two clusters that look alike, so that what leaks from one to the other is seen.
struct Sample {
    static let now = Timestamp(seconds: 1_700_000_000)

    let store: SQLBackedStore
    let database: any SQLDatabase

    /// Brings a database to the present schema and fills it.
    init(_ database: any SQLDatabase) async throws {
        self.database = database
        try await Migrator().migrate(database, at: Self.now)
        store = SQLBackedStore(database)
        try await store.write { transaction in
            for number in [1, 2] {
                try await transaction.clusters.add(Self.cluster(number))
                try await transaction.accounts.add(Self.account(number))
                let tenant = transaction.tenant(Self.cluster(number).id)
                try await tenant.organisations.add(Self.organisation(in: number))
                try await tenant.members.add(Self.member(in: number))
            }
        }
    }

    static func id<Subject>(_ number: Int, _ subject: Subject.Type = Subject.self) -> Identifier<Subject> {
        Identifier(time: now, random: (0, UInt64(number)))
    }

    static func cluster(_ number: Int) -> Cluster {
        Cluster(id: id(number), name: "Cluster \(number)", language: "en", createdAt: now)
    }

    static func account(_ number: Int) -> Account {
        Account(
            id: id(number), signInName: "person\(number)@example.org", displayName: "Person \(number)", language: "zh",
            passwordHash: "$argon2id$…", isOperator: number == 1, createdAt: now)
    }

    /// Organisations of both clusters share identifier and name.
    static func organisation(in cluster: Int, _ number: Int = 1) -> Organisation {
        Organisation(
            id: id(number), cluster: id(cluster), kind: .factory, name: "Organisation \(number)", createdAt: now)
    }

    static func member(in cluster: Int, _ number: Int = 1) -> Member {
        Member(
            id: id(number), cluster: id(cluster), organisation: id(1), account: id(cluster),
            roles: [.manager, .clientSeer],
            createdAt: now)
    }

    static func digest(_ text: String) -> SecretDigest { SecretDigest(of: Array(text.utf8)) }

    static func entry(_ number: Int) -> AuditEntry {
        AuditEntry(
            time: now, actor: .account(id(number)), action: "organisation.add", subject: "organisation:\(number)",
            cause: "request:\(number)", before: nil, after: "{\"number\":\(number)}")
    }
}

/// Expects a failure of the database with a code and a sentence.
func expectFailure(
    _ code: SQLFailure.Code, sourceLocation: SourceLocation = #_sourceLocation, _ work: () async throws -> Void
) async {
    do {
        try await work()
        Issue.record("Nothing was thrown.", sourceLocation: sourceLocation)
    } catch let failure as SQLFailure {
        #expect(failure.code == code, "\(failure)", sourceLocation: sourceLocation)
        #expect(
            failure.description.hasSuffix(".") || failure.description.hasSuffix(")"), sourceLocation: sourceLocation)
    } catch {
        Issue.record("\(error) was thrown.", sourceLocation: sourceLocation)
    }
}

/// Expects a conflict.
func expectConflict(
    _ conflict: StoreConflict, sourceLocation: SourceLocation = #_sourceLocation, _ work: () async throws -> Void
) async {
    await #expect(throws: conflict, sourceLocation: sourceLocation) { try await work() }
}

/// Expects two values to be equal; a macro's `try` does not make the closure around it a throwing one.
func expectEqual<Value: Equatable>(
    _ found: Value, _ expected: Value, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(found == expected, sourceLocation: sourceLocation)
}

/// What no transaction has to tell.
struct Refusal: Error, Equatable {}
