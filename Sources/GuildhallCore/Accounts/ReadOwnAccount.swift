/// Asks for the own account.
public struct ReadOwnAccount: Query {
    /// Who is signed in.
    public static let access: Access = .signedIn

    /// Creates the question.
    public init() {}

    /// Looks the account up.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Account {
        guard let account = try await snapshot.accounts.find(try principal.ownAccount) else {
            throw OperationRefusal.missing
        }
        return account
    }
}
