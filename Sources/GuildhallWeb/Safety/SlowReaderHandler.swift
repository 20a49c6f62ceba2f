import NIOCore

/// Closes the connection of a reader who takes nothing of its answer.
///
/// Whoever asks for a page and never reads it, or opens a stream and goes to sleep, would otherwise hold a connection for
/// ever: the connection's own limit counts silence between requests and within them, and not behind them.
final class SlowReaderHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    /// How long what waits for the reader may wait without any of it being taken, in seconds.
    static let patienceSeconds: Int64 = 30

    private var limit: Scheduled<Void>?

    /// Begins to wait when the system and the connection hold as much as they want to, and stops when some of it was taken.
    func channelWritabilityChanged(context: ChannelHandlerContext) {
        limit?.cancel()
        limit = nil
        if !context.channel.isWritable {
            let channel = context.channel
            limit = context.eventLoop.scheduleTask(in: .seconds(Self.patienceSeconds)) {
                channel.close(promise: nil)
            }
        }
        context.fireChannelWritabilityChanged()
    }

    /// Forgets the limit of a connection that has ended.
    func channelInactive(context: ChannelHandlerContext) {
        limit?.cancel()
        limit = nil
        context.fireChannelInactive()
    }
}
