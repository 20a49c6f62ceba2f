/// Asks what an operator's link is for, so that its page can be shown.
public struct LookAtLink: Query {
    /// What a link opens.
    public enum Opened: Hashable, Sendable {
        /// The first set-up.
        case setUp
        /// A new password for the account.
        case passwordReset(Account)
    }

    /// Everybody: the link is the secret.
    public static let access: Access = .anyone

    private let shown: String

    /// Asks for a link by its token.
    public init(_ shown: String) { self.shown = shown }

    /// Tells what the link opens; a link that opens nothing is missing, whatever became of it.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Opened {
        guard let digest = Secret.digest(ofShown: shown, .oneTimeLink),
            let link = try await snapshot.secrets.link(digest), link.opens(link.purpose, at: now)
        else { throw OperationRefusal.missing }
        switch link.purpose {
        case .setUp: return .setUp
        case .passwordReset:
            guard let id = link.account, let account = try await snapshot.accounts.find(id), account.disabledAt == nil
            else { throw OperationRefusal.missing }
            return .passwordReset(account)
        }
    }
}
