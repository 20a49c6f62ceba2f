/// Makes a link by which a person sets a new password; an earlier one is worth nothing afterwards.
public struct MakeResetLink: Operation {
    /// The name.
    public static let name: OperationName = "account.make-reset-link"
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let account: Account.ID

    /// Asks for a link for an account.
    public init(_ account: Account.ID) { self.account = account }

    /// Makes the link, unless the account is closed.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<NewLink> {
        guard let found = try await transaction.accounts.find(account) else { throw OperationRefusal.missing }
        guard found.disabledAt == nil else { throw OperationRefusal.conflict(.ended) }
        let link = try await transaction.newLink(.passwordReset, for: account, at: context)
        return Outcome(link, .added(link.link))
    }
}
