import Foundation
import GuildhallCore
import SQLStore

/// What a request that changes something does: looks for its answer, writes a row, a message, an audit record and the answer.
struct Workload: Sendable {
    private let store: SQLBackedStore
    private let cluster: Cluster.ID
    private let run: UInt64

    /// Brings the database to the present schema and makes its cluster where there is none.
    init(_ database: any SQLDatabase) async throws {
        try await Migrator().migrate(database, at: now())
        let id = Cluster.ID(high: 1, low: 1)
        store = SQLBackedStore(database)
        cluster = id
        // Names are told apart from those of earlier runs on the same file.
        run = UInt64.random(in: 0...UInt64.max)
        let found = try await store.read { try await $0.clusters.find(id) }
        if found == nil {
            let new = Cluster(id: id, name: "Cluster", language: "en", createdAt: now())
            try await store.write { try await $0.clusters.add(new) }
        }
    }

    /// Writes once, durably, and returns the name of what was written.
    func write(_ writer: Int, _ number: Int) async throws -> String {
        let name = "\(run)-\(writer)-\(number)"
        let time = now()
        let id = Organisation.ID(high: run, low: UInt64(writer) << 32 | UInt64(number))
        let organisation = Organisation(id: id, cluster: cluster, kind: .factory, name: name, createdAt: time)
        let digest = SecretDigest(of: name.utf8)
        guard let request = IdempotentRequest(key: name, actor: .system, requestDigest: digest) else { throw Usage() }
        try await store.write { transaction in
            let tenant = transaction.tenant(cluster)
            guard try await tenant.requests.outcome(of: request) == .isNew else { return }
            try await tenant.organisations.add(organisation)
            _ = try await tenant.audit.append(
                AuditEntry(
                    time: time, actor: .system, action: "organisation.add", subject: "organisation:\(id)", cause: name,
                    after: "{\"kind\":\"factory\"}"))
            _ = try await tenant.outbox.append(topic: "organisation.added", payload: "{\"id\":\"\(id)\"}", at: time)
            let answer = StoredResponse(
                status: 201, mediaType: "application/json", location: "/\(id)", body: Array(name.utf8))
            try await tenant.requests.record(answer, to: request, at: time)
        }
        return name
    }
}
