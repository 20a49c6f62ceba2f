/// What walking the chains of all logs found.
public enum AuditSurvey: Hashable, Sendable {
    /// Every record of every log is as it was written.
    case intact(clusters: Int, records: Int)
    /// The first record that is not, by its log and its number.
    case broken(log: AuditLog, sequence: Int, fault: AuditVerification.Fault)
}

extension StoreSnapshot {
    /// Walks the server's log and then those of all clusters in the order of their identifiers.
    ///
    /// It reads every record there is, and so takes as long as the logs are long.
    public func surveyAudit() async throws -> AuditSurvey {
        var (clusters, records) = (0, 0)
        switch try await audit.verify() {
        case .intact(let count): records += count
        case .broken(let sequence, let fault): return .broken(log: .server, sequence: sequence, fault: fault)
        }
        var last: Cluster.ID?
        while true {
            let page = try await self.clusters.list(after: last, limit: 100)
            for cluster in page {
                switch try await tenant(cluster.id).audit.verify() {
                case .intact(let count): records += count
                case .broken(let sequence, let fault):
                    return .broken(log: .cluster(cluster.id), sequence: sequence, fault: fault)
                }
            }
            clusters += page.count
            guard let end = page.last, page.count == 100 else { return .intact(clusters: clusters, records: records) }
            last = end.id
        }
    }
}
