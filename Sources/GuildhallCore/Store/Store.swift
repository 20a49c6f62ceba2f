/// Where the state of the application is kept: the port through which operations reach it.
public protocol Store: Sendable {
    /// Runs a reading on one snapshot: what others write meanwhile is not seen.
    func read<Result: Sendable>(
        _ body: @Sendable (any StoreSnapshot) async throws -> Result
    ) async throws -> Result

    /// Runs a writing as one transaction, and returns when it is durable.
    ///
    /// When the body throws, nothing of it is kept and the error is thrown on. When this returns, everything of it is on
    /// stable storage: no crash and no loss of power undoes it. Bodies run one after another and should do nothing but read
    /// and write the store; a body must not write through the store again, which would wait for itself.
    @discardableResult
    func write<Result: Sendable>(
        _ body: @Sendable (any StoreTransaction) async throws -> Result
    ) async throws -> Result

    /// Writes a consistent copy of everything to a new file, while the store is used.
    ///
    /// - Parameter path: the file; it must not exist. It appears whole or not at all.
    func backUp(to path: String) async throws

    /// Makes sure that the state can be read and durably written where it was opened, by doing so; nothing that anybody reads
    /// is changed.
    ///
    /// Throws the ``StoreFailure`` that keeps the store from working.
    func probe() async throws

    /// Ends all work and lets go of the database; later work fails with ``StoreFailure/Code/unavailable``.
    func close() async throws
}

/// The state at one moment.
public protocol StoreSnapshot {
    /// The clusters.
    var clusters: any ClusterReading { get }
    /// The accounts.
    var accounts: any AccountReading { get }
    /// The sessions.
    var sessions: any SessionReading { get }
    /// What tokens open.
    var secrets: any SecretReading { get }
    /// The messages of all clusters.
    var outbox: any OutboxReading { get }
    /// The server's own audit log.
    var audit: any AuditReading { get }
    /// The rows of one cluster; there is no way to those of all.
    func tenant(_ cluster: Cluster.ID) -> any TenantSnapshot
}

/// The rows of one cluster at one moment.
public protocol TenantSnapshot {
    /// The cluster.
    var cluster: Cluster.ID { get }
    /// Its organisations.
    var organisations: any OrganisationReading { get }
    /// Its members.
    var members: any MemberReading { get }
    /// Its members' tokens for programs.
    var tokens: any APITokenReading { get }
    /// Its invitations.
    var invitations: any InvitationReading { get }
    /// The requests answered in it.
    var requests: any IdempotencyReading { get }
    /// Its messages.
    var outbox: any ClusterOutboxReading { get }
    /// Its audit log.
    var audit: any AuditReading { get }
}

/// The state while it is being changed.
public protocol StoreTransaction {
    /// The clusters.
    var clusters: any ClusterRepository { get }
    /// The accounts.
    var accounts: any AccountRepository { get }
    /// The sessions.
    var sessions: any SessionRepository { get }
    /// What tokens open.
    var secrets: any SecretRepository { get }
    /// The messages of all clusters.
    var outbox: any OutboxRepository { get }
    /// The server's own audit log.
    var audit: any AuditRepository { get }
    /// The rows of one cluster; there is no way to those of all.
    func tenant(_ cluster: Cluster.ID) -> any TenantTransaction
}

/// The rows of one cluster while they are being changed.
public protocol TenantTransaction {
    /// The cluster.
    var cluster: Cluster.ID { get }
    /// Its organisations.
    var organisations: any OrganisationRepository { get }
    /// Its members.
    var members: any MemberRepository { get }
    /// Its members' tokens for programs.
    var tokens: any APITokenRepository { get }
    /// Its invitations.
    var invitations: any InvitationRepository { get }
    /// The requests answered in it.
    var requests: any IdempotencyRepository { get }
    /// Its messages.
    var outbox: any ClusterOutbox { get }
    /// Its audit log.
    var audit: any AuditRepository { get }
}
