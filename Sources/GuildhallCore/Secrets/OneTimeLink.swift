/// A link of the server's operator that works once: the first set-up, or a new password.
public struct OneTimeLink: Hashable, Sendable {
    /// What a link is for.
    public enum Purpose: String, Sendable, CaseIterable {
        /// Sets up the server: the first operator's account.
        case setUp = "set-up"
        /// Sets a new password for the account.
        case passwordReset = "password-reset"
    }

    /// The digest of the link's token.
    public let digest: SecretDigest
    /// What it is for.
    public let purpose: Purpose
    /// The account it is for; nil for the first set-up, when there is none.
    public let account: Account.ID?
    /// When it was made.
    public let createdAt: Timestamp
    /// When it ends.
    public let expiresAt: Timestamp
    /// When it was used; nil before.
    public var usedAt: Timestamp?

    /// Creates a link.
    public init(
        digest: SecretDigest, purpose: Purpose, account: Account.ID? = nil, createdAt: Timestamp,
        expiresAt: Timestamp, usedAt: Timestamp? = nil
    ) {
        self.digest = digest
        self.purpose = purpose
        self.account = account
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
    }
}

/// Finds out what a token opens, before anybody is known to have sent it.
///
/// These are the only questions about a cluster's rows that name no cluster: the token's digest names the row, and the row
/// the cluster.
public protocol SecretReading {
    /// The operator's links for an account in the order in which they were made, used or ended ones too.
    func links(of account: Account.ID) async throws -> [OneTimeLink]
    /// The operator's link of a digest, used or ended too.
    func link(_ digest: SecretDigest) async throws -> OneTimeLink?
    /// The invitation of a digest, used, ended or taken back too.
    func invitation(_ digest: SecretDigest) async throws -> Invitation?
    /// The token for programs of a digest, ended or taken back too.
    func token(_ digest: SecretDigest) async throws -> APIToken?
}

/// Keeps the operator's links.
public protocol SecretRepository: SecretReading {
    /// Adds a link; throws ``StoreConflict/duplicate`` for a digest that is there, ``StoreConflict/missing`` for an account that
    /// is not.
    func add(_ link: OneTimeLink) async throws
    /// Uses a link up: of all who try, one succeeds, and only before its end.
    ///
    /// Returns whether this use is the one.
    func use(_ digest: SecretDigest, at time: Timestamp) async throws -> Bool
    /// Removes links of a purpose that nobody has used, and returns how many; new ones take their place.
    func removeUnused(_ purpose: OneTimeLink.Purpose) async throws -> Int
    /// Removes links that ended before a moment, used ones too, and returns how many: at most as many as the limit.
    func removeLinks(endedBefore time: Timestamp, limit: Int) async throws -> Int
    /// Removes all links of an account, used ones too, and returns how many.
    func removeLinks(of account: Account.ID) async throws -> Int
}
