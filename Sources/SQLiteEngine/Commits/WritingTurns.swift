internal import Synchronization

/// Whose turn it is to write, and who waits for it, in the order of coming.
///
/// Those who come are counted before they wait, so that whoever has the turn knows of them; who is cancelled while waiting is
/// neither counted nor woken any more.
final class WritingTurns: Sendable {
    fileprivate struct State {
        /// Those who have come and not yet had their turn.
        var coming = 0
        /// Whether somebody has the turn.
        var isTaken = false
        /// Those whose turn comes next.
        var waiting: [(ticket: Int, continuation: CheckedContinuation<Bool, Never>)] = []
        var nextTicket = 0
    }

    private let state = Mutex(State())
    /// How many may have come without having had their turn.
    private let longestQueue: Int

    /// Creates turns of which nobody has one.
    init(longestQueue: Int) { self.longestQueue = longestQueue }

    /// How many wait.
    var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Counts somebody who will wait; false when too many have come already.
    func announce() -> Bool {
        state.withLock { state in
            guard state.coming < longestQueue else { return false }
            state.coming += 1
            return true
        }
    }

    /// Counts somebody who has to have a turn, however many wait.
    func announceLast() { state.withLock { $0.coming += 1 } }

    /// Waits for the turn of somebody who was counted; false when the task was cancelled before the turn came.
    ///
    /// A turn that is free is taken even by a cancelled task: others may wait for a commit that they have left to it.
    ///
    /// - Parameter evenCancelled: whether a cancelled task waits on.
    func enter(evenCancelled: Bool = false) async -> Bool {
        let ticket = state.withLock { state -> Int? in
            if state.isTaken {
                state.nextTicket += 1
                return state.nextTicket
            }
            state.take()
            return nil
        }
        guard let ticket else { return true }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer = state.withLock { $0.answer(ticket, continuation, evenCancelled: evenCancelled) }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            if !evenCancelled { state.withLock { $0.withdraw(ticket) }?.resume(returning: false) }
        }
    }

    /// Passes the turn on; false, with the turn kept, when nobody comes.
    func pass() -> Bool {
        let (isPassed, next) = state.withLock { $0.coming > 0 ? (true, $0.next()) : (false, nil) }
        next?.resume(returning: true)
        return isPassed
    }

    /// Gives the turn up, to the next one where there is one.
    func giveUp() { state.withLock { $0.next() }?.resume(returning: true) }
}

extension WritingTurns.State {
    /// Takes the turn, which is free.
    fileprivate mutating func take() {
        isTaken = true
        coming -= 1
    }

    /// What somebody is told at once; nil for who is to wait.
    fileprivate mutating func answer(
        _ ticket: Int, _ continuation: CheckedContinuation<Bool, Never>, evenCancelled: Bool
    ) -> Bool? {
        guard isTaken else {
            take()
            return true
        }
        // A cancellation before this moment has found nobody to withdraw.
        if !evenCancelled && Task.isCancelled {
            coming -= 1
            return false
        }
        waiting.append((ticket, continuation))
        return nil
    }

    fileprivate mutating func withdraw(_ ticket: Int) -> CheckedContinuation<Bool, Never>? {
        guard let place = waiting.firstIndex(where: { $0.ticket == ticket }) else { return nil }
        coming -= 1
        return waiting.remove(at: place).continuation
    }

    /// Who has the turn next; the turn is free when nobody waits.
    fileprivate mutating func next() -> CheckedContinuation<Bool, Never>? {
        guard !waiting.isEmpty else {
            isTaken = false
            return nil
        }
        coming -= 1
        return waiting.removeFirst().continuation
    }
}
