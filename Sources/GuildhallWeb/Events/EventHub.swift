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
        var isStopped = false
    }

    /// How much is kept and how many listen.
    let limits: EventLimits
    private let state = Mutex(State())

    /// Creates a hub to which nobody listens yet.
    init(limits: EventLimits = EventLimits()) { self.limits = limits }

    /// How many streams are open.
    var streamCount: Int { state.withLock { $0.count } }

    /// Tells the hub which events it will not be told: those up to this identifier.
    func begin(after id: Int) { state.withLock { $0.start = id } }

    /// Tells an event to everybody who listens to its cluster.
    func publish(_ message: OutboxMessage) {
        let frame = EventFrame(id: message.position, topic: message.topic, data: message.payload)
        let mailboxes = state.withLock { state in
            let start = state.start
            state.histories[message.cluster, default: EventHistory(completeAfter: start, limits: limits)].append(frame)
            return state.mailboxes[message.cluster].map { Array($0.values) } ?? []
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
            let missed = lastID.map { history.frames(after: $0) } ?? []
            let mailbox = EventMailbox([.opening] + missed, capacity: limits.waitingEvents)
            let number = state.nextNumber
            state.nextNumber += 1
            state.count += 1
            state.senders[sender, default: 0] += 1
            state.mailboxes[cluster, default: [:]][number] = mailbox
            return EventSubscription(mailbox) { [weak self] in
                self?.unsubscribe(number, from: cluster, as: sender)
            }
        }
    }

    /// Keeps silent connections open; to be called every ``EventLimits/heartbeatSeconds``.
    func beat() {
        for mailbox in allMailboxes() { mailbox.put(.heartbeat) }
    }

    /// Whether the server is stopping.
    var isStopped: Bool { state.withLock { $0.isStopped } }

    /// Ends all streams and takes no more.
    func stop() {
        state.withLock { $0.isStopped = true }
        for mailbox in allMailboxes() { mailbox.close() }
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
