extension Cluster: Audited {
    /// Every member knows the cluster.
    public var audience: Audience? { .everybody }
    /// The cluster's own log.
    public var auditLog: AuditLog { .cluster(id) }
    /// `cluster:` and the identifier.
    public var auditSubject: String { "cluster:\(id)" }
    /// Name, language and version.
    public var auditFacts: AuditFacts {
        ["name": .text(name), "language": .text(language), "version": .number(version)]
    }
}
