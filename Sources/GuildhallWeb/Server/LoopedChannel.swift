import HummingbirdCore
import Logging
import NIOCore

/// A kind of connection whose requests are answered on the connection's own event loop.
struct LoopedChannel<Base: ServerChildChannel>: ServerChildChannel {
    /// What reads and writes the connection.
    let base: Base

    /// Prepares a connection as the base does.
    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        base.setup(channel: channel, logger: logger)
    }

    /// Answers what comes by a connection, until it ends.
    func handle(value: Base.Value, logger: Logger) async {
        await withTaskExecutorPreference(EventLoopExecutor(value.channel.eventLoop)) {
            await base.handle(value: value, logger: logger)
        }
    }
}
