internal import GuildhallCore

/// Hands out the repositories that read.
struct SQLStoreSnapshot: StoreSnapshot {
    let access: SQLReading

    var clusters: any ClusterReading { SQLClusters(access: access) }
    var accounts: any AccountReading { SQLAccounts(access: access) }
    var sessions: any SessionReading { SQLSessions(access: access) }
    var secrets: any SecretReading { SQLSecrets(access: access) }
    var outbox: any OutboxReading { SQLOutbox(access: access) }
    var audit: any AuditReading { SQLAudit(access: access, log: .server) }

    func tenant(_ cluster: Cluster.ID) -> any TenantSnapshot { SQLTenantSnapshot(access: access, cluster: cluster) }
}

/// Hands out the repositories that read one cluster's rows.
struct SQLTenantSnapshot: TenantSnapshot {
    let access: SQLReading
    let cluster: Cluster.ID

    var organisations: any OrganisationReading { SQLOrganisations(access: access, cluster: cluster) }
    var members: any MemberReading { SQLMembers(access: access, cluster: cluster) }
    var tokens: any APITokenReading { SQLAPITokens(access: access, cluster: cluster) }
    var invitations: any InvitationReading { SQLInvitations(access: access, cluster: cluster) }
    var requests: any IdempotencyReading { SQLIdempotency(access: access, cluster: cluster) }
    var outbox: any ClusterOutboxReading { SQLClusterOutbox(access: access, cluster: cluster) }
    var audit: any AuditReading { SQLAudit(access: access, log: .cluster(cluster)) }
}
