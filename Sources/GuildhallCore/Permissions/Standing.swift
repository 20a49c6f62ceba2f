/// What somebody's authority rests on at one moment: a session or token, the account behind it, and the lasting places.
public struct Standing: Hashable, Sendable {
    /// The record of a credential, ended ones too.
    public enum Proof: Hashable, Sendable {
        /// A session.
        case session(Session)
        /// A token for programs.
        case apiToken(APIToken)
    }

    /// What was shown.
    public let proof: Proof
    /// The person, whose account may be closed.
    public let account: Account
    /// For a session the lasting places in the cluster that was asked for, for a token its own place, if that lasts.
    public let places: [Place]

    /// Creates a standing.
    public init(proof: Proof, account: Account, places: [Place]) {
        self.proof = proof
        self.account = account
        self.places = places
    }

    /// When the session or token ends at the latest; nil for a token without an end.
    var expiresAt: Timestamp? {
        switch proof {
        case .session(let session): session.expiresAt
        case .apiToken(let token): token.expiresAt
        }
    }

    /// Who acts; nil when the session or token opens nothing any more, or the account is closed.
    ///
    /// - Parameters:
    ///   - cluster: the cluster of the request; nil for the server itself, and for a token's own cluster. A token has no
    ///     place in another.
    ///   - now: the present moment.
    func principal(in cluster: Cluster.ID?, at now: Timestamp) -> Principal? {
        guard account.disabledAt == nil else { return nil }
        switch proof {
        case .session(let session):
            guard session.isAlive(at: now) else { return nil }
            return Principal(
                actor: .account(account.id), account: account.id, isOperator: account.isOperator, cluster: cluster,
                places: places, credential: .session(session.digest))
        case .apiToken(let token):
            guard token.isValid(at: now), !places.isEmpty else { return nil }
            let wanted = cluster ?? token.cluster
            let scopes = token.scopes.compactMap(Permission.init(rawValue:)).filter(\.isScope)
            return Principal(
                actor: .token(token.id), account: account.id, cluster: wanted,
                places: wanted == token.cluster ? places : [], scopes: Set(scopes),
                credential: .apiToken(token.digest))
        }
    }
}

extension StoreTransaction {
    /// Who asks, found out again inside the transaction in which something is to be changed.
    ///
    /// A request's principal was established when its header arrived, and much may have ended since: the body may have come
    /// slowly, a password may have been hashed, others may have written first.
    ///
    /// - Parameters:
    ///   - principal: who asked then.
    ///   - now: the present moment.
    /// - Returns: the same person or program with what it may do now.
    func confirmed(_ principal: Principal, at now: Timestamp) async throws -> Principal {
        if principal.actor == .system || principal.actor == .visitor { return principal }
        let cluster = principal.requestedCluster
        guard let credential = principal.credential,
            let present = try await secrets.standing(of: credential, in: cluster)?.principal(in: cluster, at: now)
        else { throw OperationRefusal.notSignedIn }
        return present
    }
}
