/// Something that others are to be told of, stored in the transaction that made it true.
///
/// A message is told at least once to every consumer, in the order of positions, after the transaction is durable: a
/// consumer remembers the last position it dealt with.
public struct OutboxMessage: Hashable, Sendable {
    /// The place in the one order of all messages; positions grow and may have gaps.
    public let position: Int
    /// The cluster whose members may know of it.
    public let cluster: Cluster.ID
    /// What kind of message it is, such as `visit.announced`.
    public let topic: String
    /// The contents, as JSON.
    public let payload: String
    /// When it was stored.
    public let createdAt: Timestamp

    /// Creates a message that was stored.
    public init(position: Int, cluster: Cluster.ID, topic: String, payload: String, createdAt: Timestamp) {
        self.position = position
        self.cluster = cluster
        self.topic = topic
        self.payload = payload
        self.createdAt = createdAt
    }
}

/// Reads the messages of one cluster.
public protocol ClusterOutboxReading {
    /// The cluster's messages behind a position, in order.
    ///
    /// - Parameters:
    ///   - after: the last position of the page before; 0 for the first page.
    ///   - limit: the most messages to return.
    func messages(after: Int, limit: Int) async throws -> [OutboxMessage]
}

/// Appends to the messages of one cluster.
public protocol ClusterOutbox: ClusterOutboxReading {
    /// Appends a message and returns its position.
    func append(topic: String, payload: String, at time: Timestamp) async throws -> Int
}

/// Reads the messages of all clusters, for what delivers them.
public protocol OutboxReading {
    /// The messages of all clusters behind a position, in order.
    ///
    /// - Parameters:
    ///   - after: the last position of the page before; 0 for the first page.
    ///   - limit: the most messages to return.
    func messages(after: Int, limit: Int) async throws -> [OutboxMessage]
    /// The position of the last message; 0 where there is none.
    func lastPosition() async throws -> Int
    /// The last position that a consumer dealt with; 0 for one that dealt with none.
    func position(of consumer: String) async throws -> Int
}

/// Keeps how far the consumers of messages have come.
public protocol OutboxRepository: OutboxReading {
    /// Notes that a consumer dealt with everything up to a position; a position behind the noted one changes nothing.
    func advance(_ consumer: String, to position: Int) async throws
    /// Removes messages stored before a moment that every noted consumer has dealt with, the oldest first, and returns how
    /// many: at most as many as the limit. Without noted consumers none are removed.
    func removeMessages(before time: Timestamp, limit: Int) async throws -> Int
}
