import Foundation
import GuildhallCore
import SQLStore

/// What a request that changes something does: finds out who asks, looks for its answer, writes a row, a message, an audit
/// record and the answer.
struct Workload: Sendable {
    private let store: SQLBackedStore
    private let cluster: Cluster.ID
    private let run: UInt64
    private let session: SecretDigest

    /// Brings the database to the present schema and makes its cluster where there is none.
    init(_ database: any SQLDatabase) async throws {
        try await Migrator().migrate(database, at: now())
        let id = Cluster.ID(high: 1, low: 1)
        store = SQLBackedStore(database)
        cluster = id
        // Names are told apart from those of earlier runs on the same file.
        run = UInt64.random(in: 0...UInt64.max)
        session = SecretDigest(of: "session".utf8)
        if try await store.read({ try await $0.clusters.find(id) }) == nil { try await populate() }
    }

    /// Makes a cluster with one person in it who is signed in.
    private func populate() async throws {
        let time = now()
        let account = Account(
            id: Account.ID(high: 2, low: 1), signInName: "writer", displayName: "Writer", language: "en",
            createdAt: time)
        let office = Organisation(
            id: Organisation.ID(high: 0, low: 1), cluster: cluster, kind: .office, name: "Office", createdAt: time)
        let member = Member(
            id: Member.ID(high: 3, low: 1), cluster: cluster, organisation: office.id, account: account.id,
            roles: [.administrator], createdAt: time)
        let signedIn = Session(
            digest: session, account: account.id, createdAt: time, seenAt: time,
            expiresAt: Timestamp(microseconds: .max))
        try await store.write { transaction in
            try await transaction.clusters.add(Cluster(id: cluster, name: "Cluster", language: "en", createdAt: time))
            try await transaction.accounts.add(account)
            try await transaction.sessions.add(signedIn)
            try await transaction.tenant(cluster).organisations.add(office)
            try await transaction.tenant(cluster).members.add(member)
        }
    }

    /// Does what a signed-in person's request does: looks up who asks, then writes.
    func request(_ writer: Int, _ number: Int) async throws {
        let places = try await store.read { snapshot -> [Member] in
            guard let found = try await snapshot.sessions.find(session),
                let account = try await snapshot.accounts.find(found.account)
            else { return [] }
            return try await snapshot.tenant(cluster).members.list(of: account.id)
        }
        guard let member = places.first else { throw Usage() }
        _ = try await write(writer, number, as: .account(member.account))
    }

    /// Writes once, durably, and returns the name of what was written.
    func write(_ writer: Int, _ number: Int, as actor: Actor = .system) async throws -> String {
        let name = "\(run)-\(writer)-\(number)"
        let time = now()
        let id = Organisation.ID(high: run, low: UInt64(writer) << 32 | UInt64(number))
        let organisation = Organisation(id: id, cluster: cluster, kind: .factory, name: name, createdAt: time)
        let digest = SecretDigest(of: name.utf8)
        guard let request = IdempotentRequest(key: name, actor: actor, requestDigest: digest) else { throw Usage() }
        try await store.write { transaction in
            let tenant = transaction.tenant(cluster)
            guard try await tenant.requests.outcome(of: request) == .isNew else { return }
            try await tenant.organisations.add(organisation)
            _ = try await tenant.audit.append(
                AuditEntry(
                    time: time, actor: actor, action: "organisation.add", subject: "organisation:\(id)", cause: name,
                    after: "{\"kind\":\"factory\"}"))
            _ = try await tenant.outbox.append(topic: "organisation.added", payload: "{\"id\":\"\(id)\"}", at: time)
            let answer = StoredResponse(
                status: 201, mediaType: "application/json", location: "/\(id)", body: Array(name.utf8))
            try await tenant.requests.record(answer, to: request, at: time)
        }
        return name
    }
}
