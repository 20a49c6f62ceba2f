/// Asks for the own sessions that last, the latest first.
public struct ListOwnSessions: Query {
    /// Who is signed in.
    public static let access: Access = .signedIn

    /// Creates the question.
    public init() {}

    /// Lists the sessions that still open something.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> [Session] {
        try await snapshot.sessions.list(of: try principal.ownAccount).filter { $0.isAlive(at: now) }
    }
}
