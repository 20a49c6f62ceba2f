/// Asks for the names of what records of the cluster's log name by identifiers.
///
/// The log itself holds no names, so that a person can be erased; this looks them up as they are now.
public struct NameClusterAudit: Query {
    /// Who runs the cluster.
    public static let access: Access = ReadClusterAudit.access

    private let records: [AuditRecord]

    /// Asks about some records of the log.
    public init(_ records: [AuditRecord]) { self.records = records }

    /// Looks the names up, by the codes of actors and by subjects.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> [String: AuditParty] {
        try await snapshot.parties(in: records, of: try principal.cluster)
    }
}

/// Asks for the names of what records of the server's own log name by identifiers.
public struct NameServerAudit: Query {
    /// Who operates the server.
    public static let access: Access = ReadServerAudit.access

    private let records: [AuditRecord]

    /// Asks about some records of the log.
    public init(_ records: [AuditRecord]) { self.records = records }

    /// Looks the names up, by the codes of actors and by subjects.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> [String: AuditParty] {
        try await snapshot.parties(in: records, of: nil)
    }
}
