internal import GuildhallCore

/// Hands out the repositories that write.
struct SQLStoreTransaction: StoreTransaction {
    /// What the repositories stand on.
    let access: SQLTransaction

    /// The clusters.
    var clusters: any ClusterRepository { SQLClusters(access: access) }
    /// The accounts.
    var accounts: any AccountRepository { SQLAccounts(access: access) }
    /// The sessions.
    var sessions: any SessionRepository { SQLSessions(access: access) }
    /// What tokens open.
    var secrets: any SecretRepository { SQLSecrets(access: access) }
    /// The messages of all clusters.
    var outbox: any OutboxRepository { SQLOutbox(access: access) }
    /// The server’s own log.
    var audit: any AuditRepository { SQLAudit(access: access, log: .server) }

    /// The repositories of one cluster, which name it in every statement.
    func tenant(_ cluster: Cluster.ID) -> any TenantTransaction {
        SQLTenantTransaction(access: access, cluster: cluster)
    }
}

/// Hands out the repositories that write one cluster's rows.
struct SQLTenantTransaction: TenantTransaction {
    let access: SQLTransaction
    /// The cluster.
    let cluster: Cluster.ID

    var organisations: any OrganisationRepository { SQLOrganisations(access: access, cluster: cluster) }
    var members: any MemberRepository { SQLMembers(access: access, cluster: cluster) }
    var tokens: any APITokenRepository { SQLAPITokens(access: access, cluster: cluster) }
    var invitations: any InvitationRepository { SQLInvitations(access: access, cluster: cluster) }
    var requests: any IdempotencyRepository { SQLIdempotency(access: access, cluster: cluster) }
    var outbox: any ClusterOutbox { SQLClusterOutbox(access: access, cluster: cluster) }
    var audit: any AuditRepository { SQLAudit(access: access, log: .cluster(cluster)) }
}
