internal import GuildhallCore

/// Hands out the repositories that read.
struct SQLStoreSnapshot: StoreSnapshot {
    /// What the repositories stand on.
    let access: SQLReading

    /// The clusters.
    var clusters: any ClusterReading { SQLClusters(access: access) }
    /// The accounts.
    var accounts: any AccountReading { SQLAccounts(access: access) }
    /// The sessions.
    var sessions: any SessionReading { SQLSessions(access: access) }
    /// What tokens open.
    var secrets: any SecretReading { SQLSecrets(access: access) }
    /// The messages of all clusters.
    var outbox: any OutboxReading { SQLOutbox(access: access) }
    /// The server’s own log.
    var audit: any AuditReading { SQLAudit(access: access, log: .server) }

    /// The repositories of one cluster, which name it in every statement.
    func tenant(_ cluster: Cluster.ID) -> any TenantSnapshot { SQLTenantSnapshot(access: access, cluster: cluster) }
}

/// Hands out the repositories that read one cluster's rows.
struct SQLTenantSnapshot: TenantSnapshot {
    let access: SQLReading
    /// The cluster.
    let cluster: Cluster.ID

    var organisations: any OrganisationReading { SQLOrganisations(access: access, cluster: cluster) }
    var members: any MemberReading { SQLMembers(access: access, cluster: cluster) }
    var tokens: any APITokenReading { SQLAPITokens(access: access, cluster: cluster) }
    var invitations: any InvitationReading { SQLInvitations(access: access, cluster: cluster) }
    var requests: any IdempotencyReading { SQLIdempotency(access: access, cluster: cluster) }
    var outbox: any ClusterOutboxReading { SQLClusterOutbox(access: access, cluster: cluster) }
    var audit: any AuditReading { SQLAudit(access: access, log: .cluster(cluster)) }
}
