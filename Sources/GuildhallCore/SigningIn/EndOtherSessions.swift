/// Ends all own sessions but the one of the request, and tells how many.
public struct EndOtherSessions: Operation {
    /// The name.
    public static let name: OperationName = "session.end-others"
    /// Who is signed in.
    public static let access: Access = .signedIn

    /// Asks for the end.
    public init() {}

    /// Removes the other sessions.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Int> {
        let account = try principal.ownAccount
        let others = try await transaction.sessions.list(of: account).filter { $0.digest != principal.session }
        let count = try await transaction.sessions.removeAll(of: account, except: principal.session)
        return Outcome(count, changes: others.map { .removed($0) })
    }
}
