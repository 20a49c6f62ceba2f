/// Removes what has come to its end: sessions, and answers kept for requests that come again.
public struct RemoveExpired: Operation {
    /// The name.
    public static let name: OperationName = "server.remove-expired"
    /// The software itself, from time to time.
    public static let access: Access = .system
    /// How long the answer to a request is kept for its repetition.
    public static let answersKept: Duration = .seconds(86_400)

    /// Asks for the removal.
    public init() {}

    /// Removes the rows and tells how many; nobody did anything, so that nothing is audited.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Int> {
        func ago(_ duration: Duration) -> Timestamp { context.now + (Duration.zero - duration) }
        var removed = try await transaction.sessions.removeExpired(
            at: context.now, idleSince: ago(SessionRule.idle))
        var page = try await transaction.clusters.list(after: nil, limit: 100)
        while let last = page.last {
            for cluster in page {
                removed += try await transaction.tenant(cluster.id).requests.removeAnswers(
                    before: ago(Self.answersKept))
            }
            page = try await transaction.clusters.list(after: last.id, limit: 100)
        }
        return Outcome(removed)
    }
}
