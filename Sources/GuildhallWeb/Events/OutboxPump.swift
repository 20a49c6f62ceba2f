internal import GuildhallCore
internal import Logging

/// Carries the messages of the outbox to the hub, each once, in order, behind the commits that stored them.
struct OutboxPump: Sendable {
    /// How many messages are read at once.
    static let batch = 500
    /// How many of the latest messages are told to the hub at the start, for readers who come back after a restart.
    static let replayedAtStart = 2_000

    /// The state.
    let store: any Store
    /// Who is told.
    let hub: EventHub
    /// Wakes the pump.
    let signal: CommitSignal
    /// Takes failures.
    let logger: Logger

    /// Works until the signal ends.
    func run() async {
        var position = 0
        do {
            position = max(0, try await lastPosition() - Self.replayedAtStart)
            hub.begin(after: position)
            position = try await carry(from: position)
        } catch {
            logger.error("Events cannot be read from the store.", metadata: ["failure": "\(error)"])
        }
        for await _ in signal.signals {
            do {
                position = try await carry(from: position)
            } catch {
                // The next signal tries again from the same position: nothing is lost.
                logger.error("Events cannot be read from the store.", metadata: ["failure": "\(error)"])
            }
        }
    }

    /// Tells everything behind a position and returns the last one.
    private func carry(from start: Int) async throws -> Int {
        var position = start
        while true {
            let messages = try await messages(after: position, limit: Self.batch)
            for message in messages { hub.publish(message) }
            position = messages.last?.position ?? position
            if messages.count < Self.batch { return position }
        }
    }

    /// The last position of all, found by halving: the outbox is read forwards only.
    private func lastPosition() async throws -> Int {
        var (known, above) = (0, 1)
        while let next = try await messages(after: above, limit: 1).first {
            known = next.position
            above = known.multipliedReportingOverflow(by: 2).partialValue
            if above <= known { return known }
        }
        while above - known > 1 {
            let middle = known + (above - known) / 2
            if let next = try await messages(after: middle, limit: 1).first {
                known = next.position
            } else {
                above = middle
            }
        }
        return try await messages(after: known, limit: 1).first?.position ?? known
    }

    private func messages(after position: Int, limit: Int) async throws -> [OutboxMessage] {
        try await store.read { try await $0.outbox.messages(after: position, limit: limit) }
    }
}
