/// Ends the session of the request.
public struct SignOut: Operation {
    /// The name.
    public static let name: OperationName = "session.end"
    /// Who is signed in.
    public static let access: Access = .signedIn

    /// Asks for the end.
    public init() {}

    /// Removes the session; one that has gone already is no failure.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Void> {
        guard let digest = principal.session, let session = try await transaction.sessions.find(digest),
            try await transaction.sessions.remove(digest)
        else { return Outcome(()) }
        return Outcome((), .removed(session))
    }
}
