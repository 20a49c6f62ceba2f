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
        var position = await next(after: nil)
        // A signal need not mean a commit of this process: another one may have written to the database.
        for await _ in signal.signals { position = await next(after: position) }
    }

    /// Tells what is new and returns the last position that was told; nil while the beginning has not been read.
    private func next(after position: Int?) async -> Int? {
        do {
            guard let position else { return try await begin() }
            return try await carry(from: position)
        } catch {
            // The next signal tries again from the same position: nothing is lost.
            logger.error("Events cannot be read from the store.", metadata: ["failure": "\(error)"])
            return position
        }
    }

    /// Gives the hub the latest messages, to keep and not to tell, and returns the position of the last one.
    private func begin() async throws -> Int {
        let start = max(0, try await lastPosition() - RemoveExpired.messagesReplayed)
        var latest: [OutboxMessage] = []
        while true {
            let messages = try await messages(after: latest.last?.position ?? start, limit: Self.batch)
            latest += messages
            if messages.count < Self.batch { break }
        }
        hub.begin(after: start, with: latest)
        return latest.last?.position ?? start
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
