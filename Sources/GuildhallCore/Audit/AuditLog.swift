/// The logs that are kept: one of each cluster, and one of the server itself.
public enum AuditLog: Hashable, Sendable {
    /// What concerns no cluster: operators, accounts, set-up.
    case server
    /// What happens in a cluster.
    case cluster(Cluster.ID)

    /// The bytes that name the log in storage and hashes: none for the server, the identifier's sixteen for a cluster.
    public var bytes: [UInt8] {
        switch self {
        case .server: []
        case .cluster(let id): id.bytes
        }
    }
}

/// What walking a log's chain found.
public enum AuditVerification: Hashable, Sendable {
    /// What is wrong with the first record that is not as it was written.
    public enum Fault: String, Sendable, CaseIterable {
        /// The contents do not give the hash beside them.
        case contents
        /// The record does not follow the one before it.
        case chain
        /// The record is not there.
        case missing
        /// The record is there, although the log's end lies before it.
        case surplus
    }

    /// Every record is as it was written.
    case intact(records: Int)
    /// The first record that is not, by its number.
    case broken(sequence: Int, fault: Fault)
}

/// Reads one log.
public protocol AuditReading {
    /// Records in the order of their numbers.
    ///
    /// - Parameters:
    ///   - after: the number of the last record of the page before; 0 for the first page.
    ///   - limit: the most records to return.
    func records(after: Int, limit: Int) async throws -> [AuditRecord]
    /// The last records, the latest first.
    ///
    /// - Parameters:
    ///   - before: the number of the last record of the page before; nil for the first page.
    ///   - limit: the most records to return.
    func latest(before: Int?, limit: Int) async throws -> [AuditRecord]
    /// The records that somebody or something has a part in, as actor or as subject, in the order of their numbers.
    ///
    /// The whole log is read through; there is no index, which every writing would pay for.
    ///
    /// - Parameters:
    ///   - name: an actor's code or a subject.
    ///   - after: the number of the last record of the page before; 0 for the first page.
    ///   - limit: the most records to return.
    func records(concerning name: String, after: Int, limit: Int) async throws -> [AuditRecord]
    /// Walks the whole chain and names the first record that is not as it was written.
    ///
    /// The log's end is kept beside the records, so that records missing at the end are found too. Who can write to the
    /// database file itself can write a whole new chain; what shows that is the hash of a record noted elsewhere.
    func verify() async throws -> AuditVerification
}

/// Appends to one log; nothing is ever changed or removed.
public protocol AuditRepository: AuditReading {
    /// Appends an entry and returns its record.
    func append(_ entry: AuditEntry) async throws -> AuditRecord
}
