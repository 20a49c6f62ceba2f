/// A link that the operator hands over, with the token that is shown this once.
public struct NewLink: Hashable, Sendable {
    /// The token.
    public let secret: Secret
    /// The link.
    public let link: OneTimeLink
}

extension OneTimeLink: Audited {
    /// The server's log.
    public var auditLog: AuditLog { .server }
    /// The account that the link is for; `server` for the set-up.
    public var auditSubject: String { account.map { "account:\($0)" } ?? "server" }
    /// The purpose, and whether it was used.
    public var auditFacts: AuditFacts {
        ["link": .text(purpose.rawValue), "used": .flag(usedAt != nil)]
    }

    /// How long a link works.
    static let lifetime: Duration = .seconds(86_400)

    /// Whether the link still opens what it is for.
    func opens(_ purpose: Purpose, at now: Timestamp) -> Bool {
        self.purpose == purpose && usedAt == nil && now < expiresAt
    }
}

extension StoreTransaction {
    /// Makes a link; earlier ones for the same are worth nothing afterwards.
    func newLink(
        _ purpose: OneTimeLink.Purpose, for account: Account.ID?, at context: OperationContext
    ) async throws -> NewLink {
        if let account {
            _ = try await secrets.removeLinks(of: account)
        } else {
            _ = try await secrets.removeUnused(purpose)
        }
        let secret = context.newSecret(.oneTimeLink)
        let link = OneTimeLink(
            digest: secret.digest, purpose: purpose, account: account, createdAt: context.now,
            expiresAt: context.now + OneTimeLink.lifetime)
        try await secrets.add(link)
        return NewLink(secret: secret, link: link)
    }
}

extension SecretReading {
    /// The link that somebody shows, if it still opens what it is for; all others are missing.
    func openLink(_ shown: String, _ purpose: OneTimeLink.Purpose, at now: Timestamp) async throws -> OneTimeLink {
        guard let digest = Secret.digest(ofShown: shown, .oneTimeLink), let link = try await link(digest),
            link.opens(purpose, at: now)
        else { throw OperationRefusal.missing }
        return link
    }
}
