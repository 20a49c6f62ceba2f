internal import DequeModule

/// The last events of one cluster, within bounds.
struct EventHistory: Sendable {
    private var frames: Deque<EventFrame> = []
    private var byteCount = 0
    private let limits: EventLimits
    /// The identifier behind which every event is kept.
    private(set) var completeAfter: Int

    /// Creates a history that knows everything behind an identifier.
    init(completeAfter: Int, limits: EventLimits) {
        self.completeAfter = completeAfter
        self.limits = limits
    }

    /// Adds an event, whose identifier is above all others; the oldest ones go when there are too many.
    mutating func append(_ frame: EventFrame) {
        frames.append(frame)
        byteCount += frame.bytes.count
        while frames.count > limits.replayEvents || byteCount > limits.replayBytes, let oldest = frames.popFirst() {
            byteCount -= oldest.bytes.count
            completeAfter = oldest.id ?? completeAfter
        }
    }

    /// What a reader gets who saw everything up to an identifier: a gap first, when something in between is not kept.
    func frames(after id: Int) -> [EventFrame] {
        let missed = Array(frames.filter { ($0.id ?? 0) > id })
        return id < completeAfter ? [.gap] + missed : missed
    }
}
