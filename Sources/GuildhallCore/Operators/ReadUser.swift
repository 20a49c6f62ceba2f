/// Asks for one account of the server.
public struct ReadUser: Query {
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let account: Account.ID

    /// Asks for an account.
    public init(_ account: Account.ID) { self.account = account }

    /// Looks the account up; one that was erased is there still, without a person.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Account {
        guard let found = try await snapshot.accounts.find(account) else { throw OperationRefusal.missing }
        return found
    }
}
