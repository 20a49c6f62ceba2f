/// Somebody who is signed in, on one device.
///
/// The browser holds the token, the store its digest alone: who reads the database can sign in as nobody.
public struct Session: Hashable, Sendable {
    /// The digest of the token.
    public let digest: SecretDigest
    /// Who is signed in.
    public let account: Account.ID
    /// When the person signed in.
    public let createdAt: Timestamp
    /// When the session was last used; idle expiry counts from here.
    public var seenAt: Timestamp
    /// When it ends however busy it is.
    public let expiresAt: Timestamp

    /// Creates a session.
    public init(
        digest: SecretDigest, account: Account.ID, createdAt: Timestamp, seenAt: Timestamp, expiresAt: Timestamp
    ) {
        self.digest = digest
        self.account = account
        self.createdAt = createdAt
        self.seenAt = seenAt
        self.expiresAt = expiresAt
    }

    /// What names the session to its owner: the first half of the digest, with which nobody can sign in.
    public var id: Identifier<Session> {
        let halves = [digest.bytes.prefix(8), digest.bytes.dropFirst(8).prefix(8)].map { half in
            half.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        }
        return Identifier(high: halves[0], low: halves[1])
    }
}

/// Looks sessions up.
public protocol SessionReading {
    /// The session of a token's digest, expired or not.
    func find(_ digest: SecretDigest) async throws -> Session?
    /// The sessions of an account, the latest sign-in first.
    func list(of account: Account.ID) async throws -> [Session]
}

/// Keeps sessions.
public protocol SessionRepository: SessionReading {
    /// Adds a session; throws ``StoreConflict/duplicate`` for a digest that is there, ``StoreConflict/missing`` for an account
    /// that is not.
    func add(_ session: Session) async throws
    /// Notes that a session was used; a session that has gone is left gone.
    func touch(_ digest: SecretDigest, at time: Timestamp) async throws
    /// Ends a session; returns whether there was one.
    func remove(_ digest: SecretDigest) async throws -> Bool
    /// Ends all sessions of an account but one, and returns how many.
    ///
    /// - Parameters:
    ///   - account: whose sessions end.
    ///   - kept: the one that stays; nil to end all.
    func removeAll(of account: Account.ID, except kept: SecretDigest?) async throws -> Int
    /// Removes sessions whose end has come or that nobody has used for long, and returns how many.
    ///
    /// - Parameters:
    ///   - now: the present moment, for the absolute end.
    ///   - idleSince: sessions last used before this moment go too.
    ///   - limit: the most sessions to remove.
    func removeExpired(at now: Timestamp, idleSince: Timestamp, limit: Int) async throws -> Int
}
