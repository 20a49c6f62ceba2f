/// Ends one of the own sessions, on another device as a rule.
public struct EndSession: Operation {
    /// The name.
    public static let name: OperationName = "session.end"
    /// Who is signed in.
    public static let access: Access = .signedIn

    private let session: Identifier<Session>

    /// Asks for the end of a session.
    public init(_ session: Identifier<Session>) { self.session = session }

    /// Looks among the own sessions alone.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Void> {
        let own = try await transaction.sessions.list(of: try principal.ownAccount)
        guard let found = own.first(where: { $0.id == session }) else { throw OperationRefusal.missing }
        _ = try await transaction.sessions.remove(found.digest)
        return Outcome((), .removed(found))
    }
}
