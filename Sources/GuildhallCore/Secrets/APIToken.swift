/// A member's key for programs, limited to scopes.
public struct APIToken: Hashable, Sendable {
    /// What names a token; the token itself is known to its bearer alone.
    public typealias ID = Identifier<APIToken>

    /// The identifier.
    public let id: ID
    /// The cluster.
    public let cluster: Cluster.ID
    /// The member for whom it acts.
    public let member: Member.ID
    /// What its owner calls it.
    public let name: String
    /// The digest of the token.
    public let digest: SecretDigest
    /// What it may be used for; the names are the operations' matter.
    public let scopes: Set<String>
    /// When it was made.
    public let createdAt: Timestamp
    /// When it ends; nil when it has no end.
    public let expiresAt: Timestamp?
    /// When it was last used; nil before its first use.
    public var usedAt: Timestamp?
    /// When it was taken back; nil while it is valid.
    public var revokedAt: Timestamp?

    /// Creates a token's record.
    public init(
        id: ID, cluster: Cluster.ID, member: Member.ID, name: String, digest: SecretDigest, scopes: Set<String>,
        createdAt: Timestamp, expiresAt: Timestamp? = nil, usedAt: Timestamp? = nil, revokedAt: Timestamp? = nil
    ) {
        self.id = id
        self.cluster = cluster
        self.member = member
        self.name = name
        self.digest = digest
        self.scopes = scopes
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
        self.revokedAt = revokedAt
    }
}

/// Looks up the tokens of one cluster.
public protocol APITokenReading {
    /// The token of an identifier; nil also when it is another cluster's.
    func find(_ id: APIToken.ID) async throws -> APIToken?
    /// A member's tokens in the order of their identifiers, those taken back too.
    func list(of member: Member.ID) async throws -> [APIToken]
}

/// Keeps the tokens of one cluster.
public protocol APITokenRepository: APITokenReading {
    /// Adds a token; throws ``StoreConflict/duplicate`` for an identifier or digest that is there, ``StoreConflict/missing``
    /// for a member that the cluster does not have.
    func add(_ token: APIToken) async throws
    /// Notes that a token was used.
    func touch(_ id: APIToken.ID, at time: Timestamp) async throws
    /// Takes a token back; returns whether a valid one was there.
    func revoke(_ id: APIToken.ID, at time: Timestamp) async throws -> Bool
    /// Removes a member's tokens, names and all, and returns how many: for the erasure of a person.
    func removeAll(of member: Member.ID) async throws -> Int
}
