internal import Synchronization

/// Those whose writings share a commit, and what became of it.
///
/// They wait here and not in the actor that commits: it need not be entered again to learn that it is done.
final class CommitGroup: Sendable {
    private struct State {
        /// What became of the commit; nil before it was tried.
        var outcome: Result<Void, any Error>?
        /// Those who wait to hear of it.
        var waiting: [CheckedContinuation<Void, any Error>] = []
    }

    private let state = Mutex(State())

    /// Returns when the commit has; throws what kept it from being made.
    func ended() async throws {
        try await withCheckedThrowingContinuation { continuation in
            let outcome = state.withLock { state in
                if state.outcome == nil { state.waiting.append(continuation) }
                return state.outcome
            }
            if let outcome { continuation.resume(with: outcome) }
        }
    }

    /// Tells all who wait, and all who will.
    ///
    /// - Parameter error: what kept the commit from being made; nil when it was.
    func end(_ error: (any Error)?) {
        let outcome: Result<Void, any Error> = error.map(Result.failure) ?? .success(())
        let waiting = state.withLock { state in
            state.outcome = outcome
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume(with: outcome) }
    }
}
