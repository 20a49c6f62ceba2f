internal import GuildhallCore
internal import Synchronization

/// A store that tells of commits: streams have news then, and who is remembered for a token may have changed.
struct ObservedStore: Store {
    private let store: any Store
    private let onCommit: @Sendable (_ changesAuthority: Bool) -> Void

    /// Watches a store.
    ///
    /// - Parameters:
    ///   - store: the store.
    ///   - onCommit: called behind every commit, with whether it touched what somebody's authority rests on.
    init(_ store: any Store, onCommit: @escaping @Sendable (_ changesAuthority: Bool) -> Void) {
        self.store = store
        self.onCommit = onCommit
    }

    /// Reads as the store does.
    func read<Result: Sendable>(
        _ body: @Sendable (any StoreSnapshot) async throws -> Result
    ) async throws -> Result {
        try await store.read(body)
    }

    /// Writes as the store does, and tells of it when it is durable.
    @discardableResult
    func write<Result: Sendable>(
        _ body: @Sendable (any StoreTransaction) async throws -> Result
    ) async throws -> Result {
        let mark = AuthorityMark()
        let result = try await store.write { try await body(ObservedTransaction(inner: $0, mark: mark)) }
        onCommit(mark.isSet)
        return result
    }

    /// Proves itself as the store does; nobody needs to be told.
    func probe() async throws { try await store.probe() }

    /// Copies as the store does.
    func backUp(to path: String) async throws { try await store.backUp(to: path) }

    /// Ends as the store does.
    func close() async throws { try await store.close() }
}

/// Whether a transaction touched what somebody's authority rests on: tokens, members, accounts, archived organisations.
private final class AuthorityMark: Sendable {
    private let state = Atomic(false)

    var isSet: Bool { state.load(ordering: .acquiring) }

    func set() { state.store(true, ordering: .releasing) }
}

/// A transaction that notes what is reached through it; a reading counts too, since it is rarely in vain.
private struct ObservedTransaction: StoreTransaction {
    let inner: any StoreTransaction
    let mark: AuthorityMark

    var clusters: any ClusterRepository { inner.clusters }
    var sessions: any SessionRepository { inner.sessions }
    var secrets: any SecretRepository { inner.secrets }
    var outbox: any OutboxRepository { inner.outbox }
    var audit: any AuditRepository { inner.audit }
    var accounts: any AccountRepository {
        mark.set()
        return inner.accounts
    }

    func tenant(_ cluster: Cluster.ID) -> any TenantTransaction {
        ObservedTenant(inner: inner.tenant(cluster), mark: mark)
    }
}

private struct ObservedTenant: TenantTransaction {
    let inner: any TenantTransaction
    let mark: AuthorityMark

    var cluster: Cluster.ID { inner.cluster }
    var invitations: any InvitationRepository { inner.invitations }
    var requests: any IdempotencyRepository { inner.requests }
    var outbox: any ClusterOutbox { inner.outbox }
    var audit: any AuditRepository { inner.audit }
    var organisations: any OrganisationRepository { ObservedOrganisations(inner: inner.organisations, mark: mark) }
    var members: any MemberRepository {
        mark.set()
        return inner.members
    }
    var tokens: any APITokenRepository {
        mark.set()
        return inner.tokens
    }
}

/// Organisations are entered often and give nobody authority by that; a change may archive one.
private struct ObservedOrganisations: OrganisationRepository {
    let inner: any OrganisationRepository
    let mark: AuthorityMark

    func find(_ id: Organisation.ID) async throws -> Organisation? { try await inner.find(id) }
    func list(after: Organisation.ID?, limit: Int) async throws -> [Organisation] {
        try await inner.list(after: after, limit: limit)
    }
    func add(_ organisation: Organisation) async throws { try await inner.add(organisation) }
    func update(_ organisation: Organisation) async throws -> Organisation {
        mark.set()
        return try await inner.update(organisation)
    }
}
