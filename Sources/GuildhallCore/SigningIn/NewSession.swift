/// A session that has just begun, with the token that the browser is to keep.
public struct NewSession: Hashable, Sendable {
    /// The token; it is shown this once.
    public let secret: Secret
    /// The session.
    public let session: Session
    /// Who is signed in.
    public let account: Account
}

extension StoreTransaction {
    /// Begins a session under a new token, whatever token came with the request; that one is worth nothing afterwards.
    func beginSession(
        of account: Account, replacing old: SecretDigest?, at context: OperationContext
    ) async throws -> NewSession {
        if let old { _ = try await sessions.remove(old) }
        for surplus in try await sessions.list(of: account.id).dropFirst(SessionRule.mostOfAccount - 1) {
            _ = try await sessions.remove(surplus.digest)
        }
        let secret = context.newSecret(.session)
        let session = Session(
            digest: secret.digest, account: account.id, createdAt: context.now, seenAt: context.now,
            expiresAt: context.now + SessionRule.longest)
        try await sessions.add(session)
        return NewSession(secret: secret, session: session, account: account)
    }
}
