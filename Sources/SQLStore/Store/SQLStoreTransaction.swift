internal import GuildhallCore

/// Hands out the repositories that write.
struct SQLStoreTransaction: StoreTransaction {
    let access: SQLTransaction

    var clusters: any ClusterRepository { SQLClusters(access: access) }
    var accounts: any AccountRepository { SQLAccounts(access: access) }
    var sessions: any SessionRepository { SQLSessions(access: access) }
    var secrets: any SecretRepository { SQLSecrets(access: access) }
    var outbox: any OutboxRepository { SQLOutbox(access: access) }
    var audit: any AuditRepository { SQLAudit(access: access, log: .server) }

    func tenant(_ cluster: Cluster.ID) -> any TenantTransaction {
        SQLTenantTransaction(access: access, cluster: cluster)
    }
}

/// Hands out the repositories that write one cluster's rows.
struct SQLTenantTransaction: TenantTransaction {
    let access: SQLTransaction
    let cluster: Cluster.ID

    var organisations: any OrganisationRepository { SQLOrganisations(access: access, cluster: cluster) }
    var members: any MemberRepository { SQLMembers(access: access, cluster: cluster) }
    var tokens: any APITokenRepository { SQLAPITokens(access: access, cluster: cluster) }
    var invitations: any InvitationRepository { SQLInvitations(access: access, cluster: cluster) }
    var requests: any IdempotencyRepository { SQLIdempotency(access: access, cluster: cluster) }
    var outbox: any ClusterOutbox { SQLClusterOutbox(access: access, cluster: cluster) }
    var audit: any AuditRepository { SQLAudit(access: access, log: .cluster(cluster)) }
}
