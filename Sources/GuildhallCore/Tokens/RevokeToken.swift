/// Takes a token back: an own one, or one of a member whom the one who asks may change.
public struct RevokeToken: Operation {
    /// The name.
    public static let name: OperationName = "token.revoke"
    /// Every member, signed in.
    public static let access: Access = .permitted(.manageTokens)

    private let token: APIToken.ID

    /// Asks for the end of a token.
    public init(_ token: APIToken.ID) { self.token = token }

    /// Revokes a token that is valid.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<APIToken> {
        let tenant = transaction.tenant(try principal.cluster)
        guard let before = try await tenant.tokens.find(token),
            let owner = try await tenant.members.find(before.member)
        else { throw OperationRefusal.missing }
        if owner.account != principal.account { try principal.demand(.changeMembers, in: owner.organisation) }
        guard try await tenant.tokens.revoke(token, at: context.now) else { throw OperationRefusal.conflict(.ended) }
        var after = before
        after.revokedAt = context.now
        return Outcome(after, .changed(before, after))
    }
}
