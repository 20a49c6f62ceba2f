/// A person's place in an organisation of a cluster: an account with roles.
public struct Member: Hashable, Sendable {
    /// What names a member.
    public typealias ID = Identifier<Member>

    /// What a member may be asked to do; permissions follow from roles and the organisation's kind.
    public enum Role: String, Sendable, CaseIterable, Comparable {
        /// Sets up the cluster: organisations, members, settings.
        case administrator
        /// Leads studies and simulation runs.
        case analyst
        /// Meets buyers for factories.
        case clientSeer = "client-seer"
        /// Acts for the organisation and invites its members.
        case manager
        /// Sees what the organisation sees, and changes nothing.
        case viewer

        /// The order of the names, in which roles are stored and shown.
        public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
    }

    /// The identifier.
    public let id: ID
    /// The cluster.
    public let cluster: Cluster.ID
    /// The organisation, of the same cluster.
    public let organisation: Organisation.ID
    /// The person's account.
    public let account: Account.ID
    /// The roles.
    public var roles: Set<Role>
    /// When the person became a member.
    public let createdAt: Timestamp
    /// When the membership ended; nil while it lasts.
    public var endedAt: Timestamp?
    /// Counts the changes, from 1.
    public var version: Int

    /// Creates a member.
    public init(
        id: ID, cluster: Cluster.ID, organisation: Organisation.ID, account: Account.ID, roles: Set<Role>,
        createdAt: Timestamp, endedAt: Timestamp? = nil, version: Int = 1
    ) {
        self.id = id
        self.cluster = cluster
        self.organisation = organisation
        self.account = account
        self.roles = roles
        self.createdAt = createdAt
        self.endedAt = endedAt
        self.version = version
    }
}

/// Looks up the members of one cluster.
public protocol MemberReading {
    /// The member of an identifier; nil also when it is another cluster's.
    func find(_ id: Member.ID) async throws -> Member?
    /// The places that an account has in the cluster, ended ones too, in the order of their identifiers.
    func list(of account: Account.ID) async throws -> [Member]
    /// The members of an organisation in the order of their identifiers, former ones too.
    ///
    /// - Parameters:
    ///   - organisation: the organisation; none are found for another cluster's.
    ///   - after: the last identifier of the page before; nil for the first page.
    ///   - limit: the most members to return.
    func list(in organisation: Organisation.ID, after: Member.ID?, limit: Int) async throws -> [Member]
    /// Whether somebody can run the cluster: a lasting member of an organisation that takes part, with the role of an
    /// administrator and an account that can be used.
    func hasAdministrator() async throws -> Bool
}

/// Keeps the members of one cluster.
public protocol MemberRepository: MemberReading {
    /// Adds a member.
    ///
    /// Throws ``StoreConflict/duplicate`` for an identifier that is taken or an account that is already a member of the
    /// organisation, ``StoreConflict/missing`` for an organisation or account that the cluster does not have.
    func add(_ member: Member) async throws
    /// Replaces roles and ending of the version that is given, and returns the member with the next version.
    ///
    /// Throws ``StoreConflict/missing`` or ``StoreConflict/stale``.
    func update(_ member: Member) async throws -> Member
}
