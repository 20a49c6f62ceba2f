/// Asks for the account of a sign-in name: what a command on the machine is told.
public struct FindUser: Query {
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let signInName: String

    /// Asks for a name as it was typed.
    public init(signInName: String) { self.signInName = signInName }

    /// Looks the account up by the canonical name.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Account {
        guard let name = try? SignInName(signInName),
            let account = try await snapshot.accounts.find(signInName: name.canonical)
        else { throw OperationRefusal.missing }
        return account
    }
}
