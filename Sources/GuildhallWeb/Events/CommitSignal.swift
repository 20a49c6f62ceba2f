internal import Synchronization

/// Wakes who waits for commits: several that come while it works wake it once.
final class CommitSignal: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    /// Creates a signal that was not given yet.
    init() {
        (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Tells that something was committed.
    func give() { continuation.yield() }

    /// Ends the waiting.
    func end() { continuation.finish() }

    /// The signals, for one who waits.
    var signals: AsyncStream<Void> { stream }
}
