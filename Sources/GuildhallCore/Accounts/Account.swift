/// A person who can sign in; one account may have places in several clusters.
public struct Account: Hashable, Sendable {
    /// What names an account.
    public typealias ID = Identifier<Account>

    /// The identifier.
    public let id: ID
    /// What the person types to sign in; unique, in the canonical form that the operation gave it.
    public var signInName: String
    /// The name that others see.
    public var displayName: String
    /// The language of pages and notices, a tag of RFC 5646.
    public var language: String
    /// The password's hash with its parameters, as its maker wrote it; nil before one is set.
    public var passwordHash: String?
    /// Whether the person operates the server: sets up clusters, makes reset links, reads the server's audit log.
    public var isOperator: Bool
    /// When the account was made.
    public let createdAt: Timestamp
    /// When it was closed; nil while it can be used.
    public var disabledAt: Timestamp?
    /// Counts the changes, from 1.
    public var version: Int

    /// Creates an account.
    public init(
        id: ID, signInName: String, displayName: String, language: String, passwordHash: String? = nil,
        isOperator: Bool = false, createdAt: Timestamp, disabledAt: Timestamp? = nil, version: Int = 1
    ) {
        self.id = id
        self.signInName = signInName
        self.displayName = displayName
        self.language = language
        self.passwordHash = passwordHash
        self.isOperator = isOperator
        self.createdAt = createdAt
        self.disabledAt = disabledAt
        self.version = version
    }
}

/// Looks accounts up.
public protocol AccountReading {
    /// The account of an identifier.
    func find(_ id: Account.ID) async throws -> Account?
    /// The account of a name in its canonical form.
    func find(signInName: String) async throws -> Account?
    /// The clusters in which an account has a place that lasts, in the order of their identifiers.
    func clusters(of account: Account.ID) async throws -> [Cluster.ID]
    /// The clusters in which an account has or had a place, in the order of their identifiers.
    func clustersEver(of account: Account.ID) async throws -> [Cluster.ID]
    /// All accounts in the order of their identifiers, closed ones too.
    ///
    /// - Parameters:
    ///   - after: the last identifier of the page before; nil for the first page.
    ///   - limit: the most accounts to return.
    func list(after: Account.ID?, limit: Int) async throws -> [Account]
    /// Whether somebody operates the server: an account that can be used, with that right.
    func hasOperator() async throws -> Bool
}

/// Keeps accounts.
public protocol AccountRepository: AccountReading {
    /// Adds an account; throws ``StoreConflict/duplicate`` for an identifier or a name that is taken.
    func add(_ account: Account) async throws
    /// Replaces everything but identifier and creation of the version that is given, and returns the next version.
    ///
    /// Throws ``StoreConflict/missing``, ``StoreConflict/stale``, or ``StoreConflict/duplicate`` for a name that is taken.
    func update(_ account: Account) async throws -> Account
}
