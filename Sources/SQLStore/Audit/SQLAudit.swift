internal import GuildhallCore

/// One audit log in tables.
///
/// The end of the log is a row of its own, ``append(_:)`` locks it and moves it on, so that two who append at the same time
/// cannot take the same number.
struct SQLAudit<Access: SQLAccess>: AuditReading {
    /// What the statements are sent to.
    let access: Access
    /// The log that every statement names.
    let log: AuditLog

    /// How many records the walk along the chain holds at a time.
    private static var pageSize: Int { 500 }

    /// The columns in the order in which a row is read.
    private var columns: SQLFragment {
        SQLFragment("sequence, time, actor, action, subject, cause, state_before, state_after, previous, hash")
    }

    /// Reads along the key.
    func records(after: Int, limit: Int) async throws -> [AuditRecord] {
        try await access.snapshot.rows(
            """
            SELECT \(columns) FROM audit
            WHERE cluster = \(log.bytes) AND sequence > \(after) ORDER BY sequence LIMIT \(limit)
            """
        ).map(AuditRecord.init(row:))
    }

    /// Reads along the key backwards.
    func latest(before: Int?, limit: Int) async throws -> [AuditRecord] {
        try await access.snapshot.rows(
            """
            SELECT \(columns) FROM audit
            WHERE cluster = \(log.bytes) AND sequence < \(before ?? Int.max) ORDER BY sequence DESC LIMIT \(limit)
            """
        ).map(AuditRecord.init(row:))
    }

    /// Reads along the key and keeps what has the name.
    func records(concerning name: String, after: Int, limit: Int) async throws -> [AuditRecord] {
        try await access.snapshot.rows(
            """
            SELECT \(columns) FROM audit
            WHERE cluster = \(log.bytes) AND sequence > \(after) AND (actor = \(name) OR subject = \(name))
            ORDER BY sequence LIMIT \(limit)
            """
        ).map(AuditRecord.init(row:))
    }

    /// Walks page by page, so that a long log needs no more memory than a short one.
    func verify() async throws -> AuditVerification {
        let head = try await head(lock: SQLFragment("")) ?? (sequence: 0, hash: AuditRecord.origin)
        var last = (sequence: 0, hash: AuditRecord.origin)
        while true {
            let page = try await records(after: last.sequence, limit: Self.pageSize)
            for record in page {
                if let broken = fault(of: record, after: last, head: head) { return broken }
                last = (record.sequence, record.hash)
            }
            if page.count < Self.pageSize { break }
            // A long walk lets the others go first who wait for the same thread.
            await Task.yield()
        }
        if last.sequence < head.sequence { return .broken(sequence: last.sequence + 1, fault: .missing) }
        return last.hash == head.hash
            ? .intact(records: last.sequence) : .broken(sequence: last.sequence, fault: .chain)
    }

    /// What is wrong with a record that follows another one; nil when nothing is.
    private func fault(
        of record: AuditRecord, after last: (sequence: Int, hash: [UInt8]), head: (sequence: Int, hash: [UInt8])
    ) -> AuditVerification? {
        if record.sequence > head.sequence { return .broken(sequence: record.sequence, fault: .surplus) }
        if record.sequence != last.sequence + 1 { return .broken(sequence: last.sequence + 1, fault: .missing) }
        if record.previous != last.hash { return .broken(sequence: record.sequence, fault: .chain) }
        return record.isIntact(in: log) ? nil : .broken(sequence: record.sequence, fault: .contents)
    }

    /// The log’s end, locked where the database needs it; nil for a log without records.
    private func head(lock: SQLFragment) async throws -> (sequence: Int, hash: [UInt8])? {
        let found = try await access.snapshot.first(
            "SELECT sequence, hash FROM audit_heads WHERE cluster = \(log.bytes)\(lock)")
        guard var row = found else { return nil }
        return (try row.next(), try row.next())
    }
}

extension SQLAudit: AuditRepository where Access == SQLTransaction {
    /// Inserts behind the end and moves the end on.
    func append(_ entry: AuditEntry) async throws -> AuditRecord {
        let head = try await lockedHead()
        let record = AuditRecord(entry, in: log, sequence: head.sequence + 1, after: head.hash)
        try await access.execute(
            """
            INSERT INTO audit (cluster, sequence, time, actor, action, subject, cause, state_before, state_after, previous,
                hash)
            VALUES (\(log.bytes), \(record.sequence), \(entry.time), \(entry.actor), \(entry.action), \(entry.subject),
                \(entry.cause), \(entry.before), \(entry.after), \(record.previous), \(record.hash))
            """)
        try await access.execute(
            """
            UPDATE audit_heads SET sequence = \(record.sequence), hash = \(record.hash) WHERE cluster = \(log.bytes)
            """)
        return record
    }

    /// The log’s end, made for the first record; of two who make it one does, and both then lock the same row.
    private func lockedHead() async throws -> (sequence: Int, hash: [UInt8]) {
        let lock = access.snapshot.dialect.rowLock
        if let head = try await head(lock: lock) { return head }
        try await access.execute(
            """
            INSERT INTO audit_heads (cluster, sequence, hash) VALUES (\(log.bytes), \(0), \(AuditRecord.origin))
            ON CONFLICT (cluster) DO NOTHING
            """)
        return try await head(lock: lock) ?? (0, AuditRecord.origin)
    }
}

extension AuditRecord {
    /// Reads the columns in the order in which they are asked for.
    fileprivate init(row: SQLRow) throws {
        var row = row
        let sequence = try row.next(Int.self)
        let entry = AuditEntry(
            time: try row.next(), actor: try row.next(), action: try row.next(), subject: try row.next(),
            cause: try row.next(), before: try row.nextIfPresent(), after: try row.nextIfPresent())
        self.init(sequence: sequence, entry: entry, previous: try row.next(), hash: try row.next())
    }
}
