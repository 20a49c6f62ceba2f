/// A request that its sender may send again without its effect being doubled.
public struct IdempotentRequest: Hashable, Sendable {
    /// The longest key, in bytes of UTF-8.
    public static let longestKeyBytes = 255

    /// The key that the sender chose.
    public let key: String
    /// Who sent it: keys of different actors are different keys.
    public let actor: Actor
    /// The digest of method, path and body, which must not change under one key.
    public let requestDigest: SecretDigest

    /// Creates a request; nil for a key that is empty or longer than ``longestKeyBytes``.
    public init?(key: String, actor: Actor, requestDigest: SecretDigest) {
        guard !key.isEmpty, key.utf8.count <= Self.longestKeyBytes else { return nil }
        self.key = key
        self.actor = actor
        self.requestDigest = requestDigest
    }
}

/// The answer that a request got, to be given again byte by byte.
public struct StoredResponse: Hashable, Sendable {
    /// The status, such as 201.
    public let status: Int
    /// The media type of the body; nil without a body.
    public let mediaType: String?
    /// The address of what was made, for the header `Location`; nil when nothing was.
    public let location: String?
    /// The body.
    public let body: [UInt8]

    /// Creates a response.
    public init(status: Int, mediaType: String? = nil, location: String? = nil, body: [UInt8] = []) {
        self.status = status
        self.mediaType = mediaType
        self.location = location
        self.body = body
    }
}

/// What is known of a request.
public enum IdempotencyOutcome: Hashable, Sendable {
    /// Nothing was answered under this key: the request is to be carried out.
    case isNew
    /// The same request was answered so: the answer is to be given again.
    case answered(StoredResponse)
    /// Another request was answered under this key: this one is to be refused.
    case keyOfAnotherRequest
}

/// Looks up the answered requests of one cluster.
public protocol IdempotencyReading {
    /// What is known of a request.
    func outcome(of request: IdempotentRequest) async throws -> IdempotencyOutcome
}

/// Keeps the answered requests of one cluster.
///
/// The outcome is asked for, the request carried out and the answer recorded in one transaction, so that an answer is
/// recorded exactly when its effect is.
public protocol IdempotencyRepository: IdempotencyReading {
    /// Records the answer; throws ``StoreConflict/duplicate`` when the key has one.
    func record(_ response: StoredResponse, to request: IdempotentRequest, at time: Timestamp) async throws
    /// Forgets what was answered before a moment, and returns how many answers that were: at most as many as the limit.
    func removeAnswers(before time: Timestamp, limit: Int) async throws -> Int
    /// Forgets what an actor was answered, and returns how many answers that were: for the erasure of a person.
    func removeAnswers(to actor: Actor) async throws -> Int
}
