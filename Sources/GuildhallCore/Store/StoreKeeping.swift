/// Opens stores and cares for their files: the port behind the server and the operator's commands.
///
/// The main program supplies it with the engines that are built in; nothing else knows which there are. Whatever fails is
/// a ``StoreFailure`` with a sentence for the operator, also an address of an engine that is not built in.
public protocol StoreKeeping: Sendable {
    /// The names of the engines that are built in, in the order in which they are told.
    var schemes: [String] { get }

    /// Opens a store and brings it to the present schema.
    ///
    /// - Parameters:
    ///   - address: the store.
    ///   - makesMissing: whether one is made where there is none; a failure otherwise.
    ///   - time: the present moment, noted beside each step of the schema.
    func open(_ address: StoreAddress, makesMissing: Bool, at time: Timestamp) async throws -> any Store

    /// Brings a store to the present schema, makes one where there is none, and tells how far it was.
    ///
    /// - Parameters:
    ///   - address: the store.
    ///   - time: the present moment, noted beside each step of the schema.
    func migrate(_ address: StoreAddress, at time: Timestamp) async throws -> SchemaProgress

    /// Writes a consistent copy of a store to a new file, while others use the store, and tells how far its schema is.
    ///
    /// A store of an older schema is copied as it is, so that a backup can precede an upgrade.
    ///
    /// - Parameters:
    ///   - address: the store, which must be there.
    ///   - path: the file; it must not exist, and appears whole or not at all.
    func backUp(_ address: StoreAddress, to path: String) async throws -> SchemaProgress

    /// Makes a store of a backup, once everything in it is found to be as it was written.
    ///
    /// The backup is only read. Its pages, references and audit logs are looked through, an older schema is brought to the
    /// present one, and sessions and one-time links are ended, before the store appears, whole or not at all.
    ///
    /// - Parameters:
    ///   - path: the backup's file.
    ///   - address: the store; it must be missing or empty.
    ///   - time: the present moment, noted beside each step of the schema.
    func restore(_ path: String, to address: StoreAddress, at time: Timestamp) async throws -> RestoredStore
}

extension StoreKeeping {
    /// The sentence for an address whose engine is not built in; nil for one whose engine is.
    public func objection(to address: StoreAddress) -> String? {
        if schemes.contains(address.scheme) { return nil }
        let known = schemes.map { "“\($0):”" }.joined(separator: ", ")
        return "There is no engine for addresses with “\(address.scheme):” in this program; built in: \(known)."
    }
}

/// How far a store's schema is.
public struct SchemaProgress: Hashable, Sendable {
    /// The number of the last step that is applied; 0 for an empty store.
    public let applied: Int
    /// The number of the last step that the program has.
    public let latest: Int

    /// Creates a progress.
    public init(applied: Int, latest: Int) {
        self.applied = applied
        self.latest = latest
    }
}

/// What a backup held.
public struct RestoredStore: Hashable, Sendable {
    /// What opened something when the backup was made, and may have been ended since.
    public struct Secrets: Hashable, Sendable {
        /// How many sessions there were; they are ended.
        public let sessionsEnded: Int
        /// How many one-time links were unused; they are ended.
        public let linksEnded: Int
        /// How many tokens for programs are valid.
        public let validTokens: Int
        /// How many invitations are open.
        public let openInvitations: Int

        /// Creates the counts.
        public init(sessionsEnded: Int, linksEnded: Int, validTokens: Int, openInvitations: Int) {
            self.sessionsEnded = sessionsEnded
            self.linksEnded = linksEnded
            self.validTokens = validTokens
            self.openInvitations = openInvitations
        }
    }

    /// The schema that the backup had, and the present one, which the store has now.
    public let schema: SchemaProgress
    /// How many clusters there are.
    public let clusters: Int
    /// How many records the audit logs hold together.
    public let auditRecords: Int
    /// What opened something.
    public let secrets: Secrets

    /// Creates a summary.
    public init(schema: SchemaProgress, clusters: Int, auditRecords: Int, secrets: Secrets) {
        self.schema = schema
        self.clusters = clusters
        self.auditRecords = auditRecords
        self.secrets = secrets
    }
}
