/// Who does something.
public enum Actor: Hashable, Sendable {
    /// The software itself: expiry, a job, a migration.
    case system
    /// Somebody who is not signed in.
    case visitor
    /// Somebody who is signed in.
    case account(Account.ID)
    /// A program with a member's token.
    case token(APIToken.ID)
    /// Somebody who came by an invitation.
    case invitation(Invitation.ID)

    /// The form in which an actor is stored and hashed, such as `account:01890a5d-…`.
    public var code: String {
        switch self {
        case .system: "system"
        case .visitor: "visitor"
        case .account(let id): "account:\(id)"
        case .token(let id): "token:\(id)"
        case .invitation(let id): "invitation:\(id)"
        }
    }

    /// Reads the stored form; nil for anything else.
    public init?(code: String) {
        let parts = code.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count > 1 ? parts[1] : nil) {
        case ("system", nil): self = .system
        case ("visitor", nil): self = .visitor
        case ("account", let text?):
            guard let id = Account.ID(text) else { return nil }
            self = .account(id)
        case ("token", let text?):
            guard let id = APIToken.ID(text) else { return nil }
            self = .token(id)
        case ("invitation", let text?):
            guard let id = Invitation.ID(text) else { return nil }
            self = .invitation(id)
        default: return nil
        }
    }
}
