import NIOCore
import NIOHTTPTypes

/// Ends a connection whose sender goes on with the body of a request that was answered without it.
///
/// A refused request is answered before its body was read. What is left of the body is taken for a moment, so that the sender
/// can come to read the answer; whoever then still sends, a byte a minute, would hold the connection for ever.
final class UnreadBodyHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// How long the rest of a body is taken after the answer, in seconds.
    static let patienceSeconds: Int64 = 5

    private var requests = 0
    private var answers = 0
    private var limit: Scheduled<Void>?

    /// Counts the requests that have come to their end.
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .end = unwrapInboundIn(data) {
            requests += 1
            if requests >= answers { forget() }
        }
        context.fireChannelRead(data)
    }

    /// Counts the answers that have been given, and begins to wait for the end of a request that came too late for its answer.
    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) {
            answers += 1
            if answers > requests, limit == nil {
                let channel = context.channel
                limit = context.eventLoop.scheduleTask(in: .seconds(Self.patienceSeconds)) {
                    channel.close(promise: nil)
                }
            }
        }
        context.write(data, promise: promise)
    }

    /// Forgets the limit of a connection that has ended.
    func channelInactive(context: ChannelHandlerContext) {
        forget()
        context.fireChannelInactive()
    }

    private func forget() {
        limit?.cancel()
        limit = nil
    }
}
