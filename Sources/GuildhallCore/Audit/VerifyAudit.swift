/// Asks whether the audit log of the cluster is as it was written.
public struct VerifyClusterAudit: Query {
    /// Who runs the cluster.
    public static let access: Access = .permitted(.readAudit)
    /// It reads the whole log.
    public static let isLong = true

    /// Creates the question.
    public init() {}

    /// Walks the whole chain.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> AuditVerification {
        try await snapshot.tenant(try principal.cluster).audit.verify()
    }
}

/// Asks whether the server's own audit log is as it was written.
public struct VerifyServerAudit: Query {
    /// Who operates the server.
    public static let access: Access = .serverOperator
    /// It reads the whole log.
    public static let isLong = true

    /// Creates the question.
    public init() {}

    /// Walks the whole chain.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> AuditVerification {
        try await snapshot.audit.verify()
    }
}
