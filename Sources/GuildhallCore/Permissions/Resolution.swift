/// Who sent a request, and what a page needs to know of that person.
public struct Resolution: Hashable, Sendable {
    /// Who acts.
    public let principal: Principal
    /// The account, whose name and language the pages show.
    public let account: Account
    /// When the session or token ends at the latest; nil for a token without an end.
    public let expiresAt: Timestamp?
}

extension Operations {
    /// Finds out who sent a request with a session's token.
    ///
    /// - Parameters:
    ///   - shown: the token.
    ///   - cluster: the cluster of the request; nil for requests to the server itself.
    ///   - isUse: whether it keeps the session from ending idle, as everything that the person does is.
    /// - Returns: who it is; nil for a session that has ended or never was, or an account that is closed.
    public func resolve(
        session shown: String, in cluster: Cluster.ID?, isUse: Bool = true
    ) async throws -> Resolution? {
        guard let digest = Secret.digest(ofShown: shown, .session) else { return nil }
        let now = clock.now()
        let found = try await store.read { snapshot -> (Session, Resolution)? in
            guard let session = try await snapshot.sessions.find(digest), session.isAlive(at: now),
                let account = try await snapshot.accounts.find(session.account), account.disabledAt == nil
            else { return nil }
            let principal = Principal(
                actor: .account(account.id), account: account.id, isOperator: account.isOperator, cluster: cluster,
                places: try await snapshot.places(of: account.id, in: cluster), session: digest)
            return (session, Resolution(principal: principal, account: account, expiresAt: session.expiresAt))
        }
        guard let (session, resolution) = found else { return nil }
        if isUse, session.seenAt + SessionRule.noted <= now {
            try await store.write { try await $0.sessions.touch(digest, at: now) }
        }
        return resolution
    }

    /// Finds out who sent a request with a token for programs.
    ///
    /// - Parameters:
    ///   - shown: the token.
    ///   - cluster: the cluster of the request; nil to take the token's own. A token has no place in another.
    /// - Returns: who it is; nil for a token that is not valid, or a member or account that is not any more.
    public func resolve(token shown: String, in cluster: Cluster.ID?) async throws -> Resolution? {
        guard let digest = Secret.digest(ofShown: shown, .apiToken) else { return nil }
        let now = clock.now()
        let found = try await store.read { snapshot -> (APIToken, Resolution)? in
            guard let token = try await snapshot.secrets.token(digest), token.isValid(at: now),
                let member = try await snapshot.tenant(token.cluster).members.find(token.member),
                let account = try await snapshot.accounts.find(member.account), account.disabledAt == nil,
                let place = try await snapshot.places(of: [member], in: token.cluster).first
            else { return nil }
            let wanted = cluster ?? token.cluster
            let principal = Principal(
                actor: .token(token.id), account: account.id, cluster: wanted,
                places: wanted == token.cluster ? [place] : [],
                scopes: Set(token.scopes.compactMap(Permission.init(rawValue:))))
            return (token, Resolution(principal: principal, account: account, expiresAt: token.expiresAt))
        }
        guard let (token, resolution) = found else { return nil }
        if token.usedAt.map({ $0 + SessionRule.noted <= now }) ?? true {
            try await store.write { try await $0.tenant(token.cluster).tokens.touch(token.id, at: now) }
        }
        return resolution
    }
}

extension StoreSnapshot {
    /// The lasting places of an account in a cluster; none without one.
    func places(of account: Account.ID, in cluster: Cluster.ID?) async throws -> [Place] {
        guard let cluster else { return [] }
        return try await places(of: try await tenant(cluster).members.list(of: account), in: cluster)
    }

    /// The lasting places of members, in organisations that take part.
    func places(of members: [Member], in cluster: Cluster.ID) async throws -> [Place] {
        var places: [Place] = []
        for member in members where member.endedAt == nil {
            let organisation = try await tenant(cluster).organisations.find(member.organisation)
            guard let organisation, organisation.archivedAt == nil else { continue }
            places.append(
                Place(
                    member: member.id, organisation: organisation.id, kind: organisation.kind, roles: member.roles))
        }
        return places
    }
}
