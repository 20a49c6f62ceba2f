/// A firm or office of a cluster.
public struct Organisation: Hashable, Sendable {
    /// What names an organisation.
    public typealias ID = Identifier<Organisation>

    /// What an organisation does in its cluster.
    public enum Kind: String, Sendable, CaseIterable {
        /// Hosts buyers' visits, exports and stands surety.
        case tradingCompany = "trading-company"
        /// Makes and quotes.
        case factory
        /// Comes from abroad to buy.
        case buyer
        /// Runs the cluster.
        case office
    }

    /// The identifier.
    public let id: ID
    /// The cluster it belongs to.
    public let cluster: Cluster.ID
    /// What it does.
    public let kind: Kind
    /// The name, unique within the cluster.
    public var name: String
    /// When it was entered.
    public let createdAt: Timestamp
    /// When it left; nil while it takes part.
    public var archivedAt: Timestamp?
    /// Counts the changes, from 1.
    public var version: Int

    /// Creates an organisation.
    public init(
        id: ID, cluster: Cluster.ID, kind: Kind, name: String, createdAt: Timestamp, archivedAt: Timestamp? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.cluster = cluster
        self.kind = kind
        self.name = name
        self.createdAt = createdAt
        self.archivedAt = archivedAt
        self.version = version
    }
}

/// Looks up the organisations of one cluster.
public protocol OrganisationReading {
    /// The organisation of an identifier; nil also when it is another cluster's.
    func find(_ id: Organisation.ID) async throws -> Organisation?
    /// The cluster's organisations in the order of their identifiers, archived ones too.
    ///
    /// - Parameters:
    ///   - after: the last identifier of the page before; nil for the first page.
    ///   - limit: the most organisations to return.
    func list(after: Organisation.ID?, limit: Int) async throws -> [Organisation]
}

/// Keeps the organisations of one cluster.
public protocol OrganisationRepository: OrganisationReading {
    /// Adds an organisation; throws ``StoreConflict/duplicate`` for an identifier or a name that is taken.
    func add(_ organisation: Organisation) async throws
    /// Replaces name and archiving of the version that is given, and returns the organisation with the next version.
    ///
    /// Throws ``StoreConflict/missing`` or ``StoreConflict/stale``, and ``StoreConflict/duplicate`` for a name that is taken.
    func update(_ organisation: Organisation) async throws -> Organisation
}
