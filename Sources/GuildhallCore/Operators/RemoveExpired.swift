/// Removes some of what has come to its end: sessions, links, invitations, answers kept for requests that come again, and
/// messages that everybody was told.
///
/// Each performance is a short transaction that tells where the next one goes on, so that nobody waits long for the writer
/// however much there is to remove.
///
/// ```swift
/// var place: RemoveExpired.Place? = .server
/// while let next = place {
///     place = try await operations.perform(RemoveExpired(at: next), as: .system, cause: "tidying").next
/// }
/// ```
public struct RemoveExpired: Operation {
    /// Where the removal has come to.
    public enum Place: Hashable, Sendable {
        /// What belongs to the server: sessions, links, messages.
        case server
        /// What belongs to clusters, behind the given one in the order of identifiers; nil for the first.
        case clusters(after: Cluster.ID?)
    }

    /// What one performance did.
    public struct Done: Hashable, Sendable {
        /// How many rows went.
        public let removed: Int
        /// Where the next performance goes on; nil when nothing is left.
        public let next: Place?
    }

    /// The name.
    public static let name: OperationName = "server.remove-expired"
    /// The software itself, from time to time.
    public static let access: Access = .system
    /// How long the answer to a request is kept for its repetition.
    public static let answersKept: Duration = .seconds(86_400)
    /// How long a link stays behind its end: who opens it is told that it has ended, not that there is none.
    public static let linksKept: Duration = .seconds(7 * 86_400)
    /// How long an invitation stays behind its end in the lists of who made it.
    public static let invitationsKept: Duration = .seconds(90 * 86_400)
    /// How long a message is kept at least.
    public static let messagesKept: Duration = .seconds(86_400)
    /// How many of the latest messages are kept whatever their age: as many as are told again to those who listen when a
    /// server starts.
    public static let messagesReplayed = 2_000
    /// The most rows of one kind that one performance removes, and the most clusters that it looks at.
    public static let batch = 500
    /// As whom the streams of events are noted among the consumers of messages.
    static let streams = "streams"

    private let place: Place

    /// Asks for a part of the removal.
    public init(at place: Place) { self.place = place }

    /// Removes the rows and tells how many; nobody did anything, so that nothing is audited.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Done> {
        switch place {
        case .server: Outcome(try await removeOfServer(in: transaction, at: context.now))
        case .clusters(let after): Outcome(try await removeOfClusters(after: after, in: transaction, at: context.now))
        }
    }

    private func removeOfServer(in transaction: any StoreTransaction, at now: Timestamp) async throws -> Done {
        let sessions = try await transaction.sessions.removeExpired(
            at: now, idleSince: now.before(SessionRule.idle), limit: Self.batch)
        let links = try await transaction.secrets.removeLinks(
            endedBefore: now.before(Self.linksKept), limit: Self.batch)
        // The streams have been told everything but what is told again at a start.
        let told = try await transaction.outbox.lastPosition() - Self.messagesReplayed
        if told > 0 { try await transaction.outbox.advance(Self.streams, to: told) }
        let messages = try await transaction.outbox.removeMessages(
            before: now.before(Self.messagesKept), limit: Self.batch)
        let isDone = [sessions, links, messages].allSatisfy { $0 < Self.batch }
        return Done(removed: sessions + links + messages, next: isDone ? .clusters(after: nil) : .server)
    }

    private func removeOfClusters(
        after: Cluster.ID?, in transaction: any StoreTransaction, at now: Timestamp
    ) async throws -> Done {
        let clusters = try await transaction.clusters.list(after: after, limit: Self.batch)
        var (last, removed) = (after, 0)
        for cluster in clusters {
            let tenant = transaction.tenant(cluster.id)
            let left = Self.batch - removed
            removed += try await tenant.requests.removeAnswers(before: now.before(Self.answersKept), limit: left)
            removed += try await tenant.invitations.remove(
                endedBefore: now.before(Self.invitationsKept), limit: Self.batch - removed)
            // This cluster may have more.
            if removed >= Self.batch { return Done(removed: removed, next: .clusters(after: last)) }
            last = cluster.id
        }
        return Done(removed: removed, next: clusters.count < Self.batch ? nil : .clusters(after: last))
    }
}

extension Timestamp {
    /// The moment that lies a duration back.
    fileprivate func before(_ duration: Duration) -> Timestamp { self + (.zero - duration) }
}
