/// Asks for the audit log of the cluster, the latest records first.
public struct ReadClusterAudit: Query {
    /// Who runs the cluster.
    public static let access: Access = .permitted(.readAudit)

    private let before: Int?
    private let limit: Int

    /// Asks for a page.
    ///
    /// - Parameters:
    ///   - before: where the page before ended.
    ///   - limit: how many records are wished for.
    public init(before: Int? = nil, limit: Int) {
        self.before = before
        self.limit = limit
    }

    /// Reads a page backwards.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Page<AuditRecord, Int> {
        let log = snapshot.tenant(try principal.cluster).audit
        return try await Page.read(limit, id: \.sequence) { try await log.latest(before: before, limit: $0) }
    }
}

/// Asks for the server's own audit log, the latest records first.
public struct ReadServerAudit: Query {
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let before: Int?
    private let limit: Int

    /// Asks for a page.
    ///
    /// - Parameters:
    ///   - before: where the page before ended.
    ///   - limit: how many records are wished for.
    public init(before: Int? = nil, limit: Int) {
        self.before = before
        self.limit = limit
    }

    /// Reads a page backwards.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Page<AuditRecord, Int> {
        try await Page.read(limit, id: \.sequence) { try await snapshot.audit.latest(before: before, limit: $0) }
    }
}
