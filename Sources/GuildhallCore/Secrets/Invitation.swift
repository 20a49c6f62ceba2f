/// A link by which a person becomes a member of an organisation, once.
public struct Invitation: Hashable, Sendable {
    /// What names an invitation; the link's token is known to the invited alone.
    public typealias ID = Identifier<Invitation>

    /// The identifier.
    public let id: ID
    /// The cluster.
    public let cluster: Cluster.ID
    /// The organisation, of the same cluster.
    public let organisation: Organisation.ID
    /// The roles that the new member gets.
    public let roles: Set<Member.Role>
    /// The digest of the link's token.
    public let digest: SecretDigest
    /// When it was made.
    public let createdAt: Timestamp
    /// When it ends.
    public let expiresAt: Timestamp
    /// When it was used; nil before.
    public var usedAt: Timestamp?
    /// When it was taken back; nil unless it was.
    public var revokedAt: Timestamp?

    /// Creates an invitation.
    public init(
        id: ID, cluster: Cluster.ID, organisation: Organisation.ID, roles: Set<Member.Role>, digest: SecretDigest,
        createdAt: Timestamp, expiresAt: Timestamp, usedAt: Timestamp? = nil, revokedAt: Timestamp? = nil
    ) {
        self.id = id
        self.cluster = cluster
        self.organisation = organisation
        self.roles = roles
        self.digest = digest
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
        self.revokedAt = revokedAt
    }
}

/// Looks up the invitations of one cluster.
public protocol InvitationReading {
    /// The invitation of an identifier; nil also when it is another cluster's.
    func find(_ id: Invitation.ID) async throws -> Invitation?
    /// The cluster's invitations in the order of their identifiers, used and ended ones too.
    ///
    /// - Parameters:
    ///   - after: the last identifier of the page before; nil for the first page.
    ///   - limit: the most invitations to return.
    func list(after: Invitation.ID?, limit: Int) async throws -> [Invitation]
    /// The invitations to an organisation in the order of their identifiers, used and ended ones too.
    ///
    /// - Parameters:
    ///   - organisation: the organisation; none are found for another cluster's.
    ///   - after: the last identifier of the page before; nil for the first page.
    ///   - limit: the most invitations to return.
    func list(to organisation: Organisation.ID, after: Invitation.ID?, limit: Int) async throws -> [Invitation]
}

/// Keeps the invitations of one cluster.
public protocol InvitationRepository: InvitationReading {
    /// Adds an invitation; throws ``StoreConflict/duplicate`` for an identifier or digest that is there,
    /// ``StoreConflict/missing`` for an organisation that the cluster does not have.
    func add(_ invitation: Invitation) async throws
    /// Uses an invitation up: of all who try, one succeeds, and only before its end.
    ///
    /// Returns whether this use is the one.
    func use(_ id: Invitation.ID, at time: Timestamp) async throws -> Bool
    /// Takes an invitation back; returns whether it could still have been used.
    func revoke(_ id: Invitation.ID, at time: Timestamp) async throws -> Bool
    /// Removes invitations whose end was before a moment, used and revoked ones too, and returns how many: at most as many
    /// as the limit.
    func remove(endedBefore time: Timestamp, limit: Int) async throws -> Int
}
