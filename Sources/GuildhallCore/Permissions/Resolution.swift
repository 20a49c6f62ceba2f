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
    /// Finds out who sent a request with a session's token, and notes the use (``writeUses()``); nothing is written.
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
        guard let standing = try await standing(of: .session(digest), in: cluster),
            let principal = standing.principal(in: cluster, at: now)
        else { return nil }
        if isUse { uses.note(standing.proof, at: now) }
        return Resolution(principal: principal, account: standing.account, expiresAt: standing.expiresAt)
    }

    /// Finds out who sent a request with a token for programs, and notes the use (``writeUses()``); nothing is written.
    ///
    /// - Parameters:
    ///   - shown: the token.
    ///   - cluster: the cluster of the request; nil to take the token's own. A token has no place in another.
    /// - Returns: who it is; nil for a token that is not valid, or a member or account that is not any more.
    public func resolve(token shown: String, in cluster: Cluster.ID?) async throws -> Resolution? {
        guard let digest = Secret.digest(ofShown: shown, .apiToken) else { return nil }
        let now = clock.now()
        guard let standing = try await standing(of: .apiToken(digest), in: cluster),
            let principal = standing.principal(in: cluster, at: now)
        else { return nil }
        uses.note(standing.proof, at: now)
        return Resolution(principal: principal, account: standing.account, expiresAt: standing.expiresAt)
    }

    private func standing(of credential: Credential, in cluster: Cluster.ID?) async throws -> Standing? {
        try await store.read { try await $0.secrets.standing(of: credential, in: cluster) }
    }
}
