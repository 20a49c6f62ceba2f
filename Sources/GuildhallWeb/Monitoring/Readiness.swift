internal import GuildhallCore
internal import Logging
internal import Synchronization

/// Whether the server can serve: it is not stopping, and its database can be read and written.
///
/// Since anybody may ask, the database is tried at most once in every ``memory``; who asks meanwhile gets the last answer.
final class Readiness: Sendable {
    /// How long an answer holds.
    static let memory = Duration.seconds(1)

    private let store: any Store
    private let hub: EventHub
    private let logger: Logger
    private let last = Mutex<(until: Timestamp, isReady: Bool)?>(nil)

    /// Creates the judge of a server.
    ///
    /// - Parameters:
    ///   - store: the state, which must be there to be read and written.
    ///   - hub: knows whether the server is stopping.
    ///   - logger: takes why the server is not ready.
    init(store: any Store, hub: EventHub, logger: Logger) {
        self.store = store
        self.hub = hub
        self.logger = logger
    }

    /// Whether the server can serve.
    ///
    /// - Parameters:
    ///   - now: when somebody asks.
    ///   - cause: the request by which.
    func isReady(at now: Timestamp, cause: String) async -> Bool {
        if hub.isStopped { return false }
        if let last = last.withLock({ $0 }), now < last.until, last.until <= now + Self.memory { return last.isReady }
        var isReady = true
        do {
            try await store.probe()
        } catch {
            isReady = false
            logger.error("The server is not ready.", metadata: ["request": "\(cause)", "failure": "\(error)"])
        }
        last.withLock { [isReady] in $0 = (now + Self.memory, isReady) }
        return isReady
    }
}
