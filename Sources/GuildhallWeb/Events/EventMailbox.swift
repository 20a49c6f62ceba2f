internal import DequeModule
internal import Synchronization

/// The frames that wait for one reader: a bounded queue with one who takes.
final class EventMailbox: Sendable {
    private struct State {
        var waiting: Deque<EventFrame> = []
        var hasGap = false
        var isClosed = false
        var taker: CheckedContinuation<EventFrame?, Never>?
    }

    private let state = Mutex(State())
    private let capacity: Int

    /// Creates a queue that begins with some frames.
    init(_ frames: [EventFrame], capacity: Int) {
        self.capacity = capacity
        state.withLock { $0.waiting = Deque(frames) }
    }

    /// Puts a frame into the queue.
    ///
    /// A reader who is too slow loses what waits and learns that by a gap; no memory grows because of it.
    func put(_ frame: EventFrame) {
        let taker = state.withLock { state -> CheckedContinuation<EventFrame?, Never>? in
            if state.isClosed { return nil }
            if let taker = state.taker {
                state.taker = nil
                return taker
            }
            if frame == .heartbeat && !state.waiting.isEmpty { return nil }
            if state.waiting.count >= capacity {
                state.waiting.removeAll()
                state.hasGap = true
            }
            state.waiting.append(frame)
            return nil
        }
        taker?.resume(returning: frame)
    }

    /// Takes the next frame, waiting for it; nil when the stream has ended or the task was cancelled.
    func next() async -> EventFrame? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { taker in
                let answer: EventFrame?? = state.withLock { state in
                    if state.hasGap {
                        state.hasGap = false
                        return .gap
                    }
                    if let frame = state.waiting.popFirst() { return frame }
                    if state.isClosed { return .some(nil) }
                    state.taker = taker
                    return nil
                }
                if let answer { taker.resume(returning: answer) }
            }
        } onCancel: {
            close()
        }
    }

    /// Ends the stream behind what waits.
    func close() {
        let taker = state.withLock { state in
            state.isClosed = true
            defer { state.taker = nil }
            return state.taker
        }
        taker?.resume(returning: nil)
    }
}
