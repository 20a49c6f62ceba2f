/// Closes an account: its sessions end, and its tokens and password open nothing until it is opened again.
public struct DisableUser: Operation {
    /// The name.
    public static let name: OperationName = "account.disable"
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let account: Account.ID
    private let version: Int

    /// Asks for the closing.
    ///
    /// - Parameters:
    ///   - account: which one.
    ///   - version: the version that the one who asks has seen.
    public init(_ account: Account.ID, version: Int) {
        self.account = account
        self.version = version
    }

    /// Closes the account, unless nobody could operate the server then.
    ///
    /// The last administrator of a cluster may be closed: a stolen account must not stay open for want of another one, and
    /// ``InviteAdministrator`` makes a new one.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Account> {
        let before = try await transaction.account(account, version: version)
        guard before.disabledAt == nil else { throw OperationRefusal.conflict(.ended) }
        var closed = before
        closed.disabledAt = context.now
        let after = try await transaction.accounts.update(closed)
        if before.isOperator { try await transaction.demandOperator() }
        _ = try await transaction.sessions.removeAll(of: account, except: nil)
        _ = try await transaction.secrets.removeLinks(of: account)
        return Outcome(after, .changed(before, after))
    }
}
