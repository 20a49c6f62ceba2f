internal import GuildhallCore
internal import Synchronization

/// Tells what happened in a cluster to everybody who listens, each by a stream of server-sent events.
///
/// Events come from the outbox, behind the commits that made them true, and carry its positions as identifiers: they grow,
/// and mean the same after a restart. The last ones of each cluster are kept, so that a reader whose connection was lost
/// gets what was missed; a reader who missed more is told so by the event `gap`.
final class EventHub: Sendable {
    private struct State {
        var histories: [Cluster.ID: EventHistory] = [:]
        var mailboxes: [Cluster.ID: [Int: EventMailbox]] = [:]
        var senders: [Actor: Int] = [:]
        var count = 0
        var nextNumber = 0
        var start = 0
        /// The position of the newest event that was told, or was there at the start.
        var newest = 0
        var isStopped = false
    }

    /// How much is kept and how many listen.
    let limits: EventLimits
    private let state = Mutex(State())

    /// Creates a hub to which nobody listens yet.
    init(limits: EventLimits = EventLimits()) { self.limits = limits }

    /// How many streams are open.
    var streamCount: Int { state.withLock { $0.count } }

    /// The identifier of the last event that was told: who reads the state now and listens behind it misses nothing.
    var position: Int { state.withLock { $0.newest } }

    /// Tells the hub where it begins.
    ///
    /// Who listens already learns of a gap: what happened between the coming and the beginning is not told.
    ///
    /// - Parameters:
    ///   - id: the hub will not be told of events up to this identifier.
    ///   - messages: what happened behind it before the beginning; it is kept for those who come back.
    func begin(after id: Int, with messages: [OutboxMessage] = []) {
        state.withLock { state in
            state.start = id
            state.newest = id
            for message in messages { keep(message, in: &state) }
        }
        for mailbox in allMailboxes() { mailbox.put(.gap) }
    }

    /// Tells an event to everybody who listens to its cluster.
    func publish(_ message: OutboxMessage) {
        let (frame, mailboxes) = state.withLock { state in
            (keep(message, in: &state), state.mailboxes[message.cluster].map { Array($0.values) } ?? [])
        }
        for mailbox in mailboxes { mailbox.put(frame) }
    }

    /// Lets somebody listen to a cluster; nil when too many do, or the server is stopping.
    ///
    /// - Parameters:
    ///   - cluster: whose events.
    ///   - sender: who listens.
    ///   - lastID: the last event that the reader has seen; nil for a reader who comes for the first time.
    func subscribe(to cluster: Cluster.ID, as sender: Actor, after lastID: Int?) -> EventSubscription? {
        state.withLock { state in
            guard !state.isStopped, state.count < limits.streams,
                state.senders[sender, default: 0] < limits.streamsOfSender
            else { return nil }
            let history = state.histories[cluster] ?? EventHistory(completeAfter: state.start, limits: limits)
            // Nobody can have seen what has not happened, unless the state is older now than it was: a backup was restored.
            let missed = lastID.map { $0 > state.newest ? [.gap] : history.frames(after: $0) } ?? []
            let mailbox = EventMailbox([.opening] + missed, capacity: limits.waitingEvents)
            let number = state.nextNumber
            state.nextNumber += 1
            state.count += 1
            state.senders[sender, default: 0] += 1
            state.mailboxes[cluster, default: [:]][number] = mailbox
            return EventSubscription(mailbox, after: lastID ?? 0) { [weak self] in
                self?.unsubscribe(number, from: cluster, as: sender)
            }
        }
    }

    /// Keeps silent connections open; to be called every ``EventLimits/heartbeatSeconds``.
    func beat() {
        for mailbox in allMailboxes() { mailbox.put(.heartbeat) }
    }

    /// Has every reader's authority looked at again, and the streams ended of those who may listen no more.
    ///
    /// To be called when somebody's may have changed. Each sign of life has the same effect, for authority that ends by itself.
    func check() {
        for mailbox in allMailboxes() { mailbox.put(.check) }
    }

    /// Whether the server is stopping.
    var isStopped: Bool { state.withLock { $0.isStopped } }

    /// Ends all streams and takes no more.
    func stop() {
        state.withLock { $0.isStopped = true }
        for mailbox in allMailboxes() { mailbox.close() }
    }

    /// Keeps an event for those who come back.
    @discardableResult
    private func keep(_ message: OutboxMessage, in state: inout State) -> EventFrame {
        let frame = EventFrame(id: message.position, topic: message.topic, data: message.payload)
        let empty = EventHistory(completeAfter: state.start, limits: limits)
        state.histories[message.cluster, default: empty].append(frame)
        state.newest = max(state.newest, message.position)
        return frame
    }

    private func allMailboxes() -> [EventMailbox] {
        state.withLock { $0.mailboxes.values.flatMap(\.values) }
    }

    private func unsubscribe(_ number: Int, from cluster: Cluster.ID, as sender: Actor) {
        state.withLock { state in
            guard state.mailboxes[cluster]?.removeValue(forKey: number) != nil else { return }
            if state.mailboxes[cluster]?.isEmpty == true { state.mailboxes[cluster] = nil }
            state.count -= 1
            let left = state.senders[sender, default: 1] - 1
            state.senders[sender] = left > 0 ? left : nil
        }
    }
}
