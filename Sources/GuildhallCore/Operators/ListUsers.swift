/// Asks for all accounts of the server, closed ones too.
public struct ListUsers: Query {
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let after: Account.ID?
    private let limit: Int

    /// Asks for a page.
    ///
    /// - Parameters:
    ///   - after: where the page before ended.
    ///   - limit: how many accounts are wished for.
    public init(after: Account.ID? = nil, limit: Int) {
        self.after = after
        self.limit = limit
    }

    /// Reads a page in the order of creation.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Page<Account, Account.ID> {
        try await Page.read(limit, id: \.id) { try await snapshot.accounts.list(after: after, limit: $0) }
    }
}
