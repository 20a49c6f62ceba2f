internal import GuildhallCore
internal import Logging

/// Carries the messages of the outbox to the hub, each once, in order, behind the commits that stored them.
struct OutboxPump: Sendable {
    /// How many messages are read at once.
    static let batch = 500

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
            position = max(0, try await lastPosition() - RemoveExpired.messagesReplayed)
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

    private func lastPosition() async throws -> Int {
        try await store.read { try await $0.outbox.lastPosition() }
    }

    private func messages(after position: Int, limit: Int) async throws -> [OutboxMessage] {
        try await store.read { try await $0.outbox.messages(after: position, limit: limit) }
    }
}
