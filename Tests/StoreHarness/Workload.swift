import Credentials
import Foundation
import GuildhallCore
import SQLStore

/// What a request that changes something does: finds out who asks, looks for its answer, writes a row, an audit record, a
/// message and the answer, through the operations that the server performs.
struct Workload: Sendable {
    private let operations: Operations
    private let cluster: Cluster.ID
    private let run: UInt64
    /// The token of somebody who is signed in.
    private let session: Secret

    /// Brings the database to the present schema and makes its cluster where there is none.
    init(_ database: any SQLDatabase) async throws {
        try await Migrator().migrate(database, at: currentMoment())
        let store = SQLBackedStore(database)
        operations = Operations(
            store: store, clock: SystemClock(), identifiers: RandomIdentifiers(), secrets: RandomSecrets(),
            passwords: Argon2Passwords())
        let id = Cluster.ID(high: 1, low: 1)
        cluster = id
        // Names are told apart from those of earlier runs on the same file.
        run = UInt64.random(in: 0...UInt64.max)
        session = Secret(.session, body: String(repeating: "A", count: Secret.bodyLength))
        if try await store.read({ try await $0.clusters.find(id) }) == nil { try await populate(store) }
    }

    /// Makes a cluster with one person in it who is signed in.
    private func populate(_ store: SQLBackedStore) async throws {
        let time = currentMoment()
        let account = Account(
            id: Account.ID(high: 2, low: 1), signInName: "writer", displayName: "Writer", language: "en",
            createdAt: time)
        let office = Organisation(
            id: Organisation.ID(high: 0, low: 1), cluster: cluster, kind: .office, name: "Office", createdAt: time)
        let member = Member(
            id: Member.ID(high: 3, low: 1), cluster: cluster, organisation: office.id, account: account.id,
            roles: [.administrator], createdAt: time)
        let signedIn = Session(
            digest: session.digest, account: account.id, createdAt: time, seenAt: time,
            expiresAt: time + .seconds(86_400))
        try await store.write { transaction in
            try await transaction.clusters.add(Cluster(id: cluster, name: "Cluster", language: "en", createdAt: time))
            try await transaction.accounts.add(account)
            try await transaction.sessions.add(signedIn)
            try await transaction.tenant(cluster).organisations.add(office)
            try await transaction.tenant(cluster).members.add(member)
        }
    }

    /// Finds out who asks and writes once, durably; returns the name of what was written.
    func write(_ writer: Int, _ number: Int) async throws -> String {
        let name = "\(run)-\(writer)-\(number)"
        guard let principal = try await operations.resolve(session: session.text, in: cluster)?.principal,
            let request = IdempotentRequest(
                key: name, actor: principal.actor, requestDigest: SecretDigest(of: name.utf8))
        else { throw Usage() }
        let answer = try await operations.perform(
            AddOrganisation(kind: .factory, name: name), as: principal, cause: name, answering: request
        ) { organisation in
            StoredResponse(
                status: 201, mediaType: "application/json", location: "/\(organisation.id)", body: Array(name.utf8))
        }
        guard case .first = answer else { throw Usage() }
        return name
    }
}

/// The machine's clock.
private struct SystemClock: TimeSource {
    func now() -> Timestamp { currentMoment() }
}
