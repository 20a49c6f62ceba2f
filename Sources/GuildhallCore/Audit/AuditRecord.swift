import Crypto

/// An entry with its place in the chain of its log.
///
/// Every record's hash covers the hash before it, so that no record can be changed, removed, added or moved without every
/// later hash changing (Haber and Stornetta, "How to time-stamp a digital document", Journal of Cryptology 3, 1991).
public struct AuditRecord: Hashable, Sendable {
    /// The hash before a log's first record: 32 zero bytes.
    public static let origin = [UInt8](repeating: 0, count: 32)

    /// The record's number in its log, from 1 without gaps.
    public let sequence: Int
    /// What happened.
    public let entry: AuditEntry
    /// The hash of the record before, or ``origin``.
    public let previous: [UInt8]
    /// The hash of this record as it is stored.
    public let hash: [UInt8]

    /// Creates a record as it was stored; ``isIntact(in:)`` tells whether its hash is right.
    public init(sequence: Int, entry: AuditEntry, previous: [UInt8], hash: [UInt8]) {
        self.sequence = sequence
        self.entry = entry
        self.previous = previous
        self.hash = hash
    }

    /// Creates the record that follows another.
    ///
    /// - Parameters:
    ///   - entry: what happened.
    ///   - log: the log it goes to.
    ///   - sequence: its number.
    ///   - previous: the hash of the record before, or ``origin``.
    public init(_ entry: AuditEntry, in log: AuditLog, sequence: Int, after previous: [UInt8]) {
        self.init(
            sequence: sequence, entry: entry, previous: previous,
            hash: Self.hash(of: entry, in: log, sequence: sequence, after: previous))
    }

    /// Whether the stored hash is that of the stored contents.
    public func isIntact(in log: AuditLog) -> Bool {
        hash == Self.hash(of: entry, in: log, sequence: sequence, after: previous)
    }

    /// SHA-256 over every field behind its length, so that no two records have the same bytes.
    private static func hash(
        of entry: AuditEntry, in log: AuditLog, sequence: Int, after previous: [UInt8]
    ) -> [UInt8] {
        var fields: [UInt8] = []
        fields.reserveCapacity(512)
        func add(_ number: UInt64) {
            for place in 0..<8 { fields.append(UInt8(truncatingIfNeeded: number >> (56 - 8 * place))) }
        }
        func add(_ bytes: [UInt8]) {
            add(UInt64(bytes.count))
            fields += bytes
        }
        func add(_ text: String) {
            add(UInt64(text.utf8.count))
            fields += text.utf8
        }
        func addField(_ number: UInt64) {
            add(8 as UInt64)
            add(number)
        }
        add("guildhall-audit/1")
        add(log.bytes)
        addField(UInt64(sequence))
        add(previous)
        addField(UInt64(bitPattern: entry.time.microseconds))
        for text in [entry.actor.code, entry.action, entry.subject, entry.cause] { add(text) }
        for text in [entry.before, entry.after] {
            // Nothing and the empty text differ by the byte in front.
            add(text.map { [1] + Array($0.utf8) } ?? [0])
        }
        return Array(SHA256.hash(data: fields))
    }
}
