internal import GuildhallCore
internal import Synchronization

/// Whether a transaction changed what somebody's authority rests on.
final class AuthorityMark: Sendable {
    private let state = Atomic(false)

    /// Whether it did.
    var isSet: Bool { state.load(ordering: .acquiring) }

    /// Notes that it did.
    func set() { state.store(true, ordering: .releasing) }
}

/// A transaction that notes changes of sessions, accounts, members, tokens and organisations; what is only read, and what is
/// only new, takes nobody's authority away.
struct ObservedTransaction: StoreTransaction {
    let inner: any StoreTransaction
    let mark: AuthorityMark

    var clusters: any ClusterRepository { inner.clusters }
    var accounts: any AccountRepository { ObservedAccounts(inner: inner.accounts, mark: mark) }
    var sessions: any SessionRepository { ObservedSessions(inner: inner.sessions, mark: mark) }
    var secrets: any SecretRepository { inner.secrets }
    var outbox: any OutboxRepository { inner.outbox }
    var audit: any AuditRepository { inner.audit }

    func tenant(_ cluster: Cluster.ID) -> any TenantTransaction {
        ObservedTenant(inner: inner.tenant(cluster), mark: mark)
    }
}

/// The same for the rows of one cluster.
private struct ObservedTenant: TenantTransaction {
    let inner: any TenantTransaction
    let mark: AuthorityMark

    var cluster: Cluster.ID { inner.cluster }
    var organisations: any OrganisationRepository { ObservedOrganisations(inner: inner.organisations, mark: mark) }
    var members: any MemberRepository { ObservedMembers(inner: inner.members, mark: mark) }
    var tokens: any APITokenRepository { ObservedTokens(inner: inner.tokens, mark: mark) }
    var invitations: any InvitationRepository { inner.invitations }
    var requests: any IdempotencyRepository { inner.requests }
    var outbox: any ClusterOutbox { inner.outbox }
    var audit: any AuditRepository { inner.audit }
}
