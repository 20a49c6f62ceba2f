/// One reader's stream; when nobody holds it any more, the hub forgets the reader.
final class EventSubscription: Sendable {
    private let mailbox: EventMailbox
    private let end: @Sendable () -> Void

    /// Creates a subscription.
    ///
    /// - Parameters:
    ///   - mailbox: where its frames wait.
    ///   - end: takes the reader out of the hub.
    init(_ mailbox: EventMailbox, end: @escaping @Sendable () -> Void) {
        self.mailbox = mailbox
        self.end = end
    }

    deinit { end() }

    /// The next frame; nil at the end.
    func next() async -> EventFrame? { await mailbox.next() }

    /// The bytes of the stream, asked for one by one, so that a slow reader is waited for and not buffered for.
    var bytes: AsyncThrowingStream<[UInt8], any Error> {
        AsyncThrowingStream { await self.next()?.bytes }
    }
}
