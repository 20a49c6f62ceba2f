/// Makes the link by which the first operator sets the server up; an earlier one is worth nothing afterwards.
public struct MakeSetUpLink: Operation {
    /// The name.
    public static let name: OperationName = "server.make-set-up-link"
    /// The software itself, when it starts on an empty store.
    public static let access: Access = .system

    /// Asks for a link.
    public init() {}

    /// Makes the link, unless somebody operates the server already.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<NewLink> {
        guard try await !transaction.accounts.hasOperator() else { throw OperationRefusal.conflict(.alreadySetUp) }
        let link = try await transaction.newLink(.setUp, for: nil, at: context)
        return Outcome(link, .added(link.link))
    }
}
