/// Opens a closed account again.
public struct EnableUser: Operation {
    /// The name.
    public static let name: OperationName = "account.enable"
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let account: Account.ID
    private let version: Int

    /// Asks for the opening.
    ///
    /// - Parameters:
    ///   - account: which one.
    ///   - version: the version that the one who asks has seen.
    public init(_ account: Account.ID, version: Int) {
        self.account = account
        self.version = version
    }

    /// Opens the account, unless it was erased: nothing is left there to open.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Account> {
        let before = try await transaction.account(account, version: version)
        guard before.disabledAt != nil else { return Outcome(before) }
        guard !before.isErased else { throw OperationRefusal.conflict(.ended) }
        var open = before
        open.disabledAt = nil
        let after = try await transaction.accounts.update(open)
        return Outcome(after, .changed(before, after))
    }
}
