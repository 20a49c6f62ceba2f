/// One reader's stream; when nobody holds it any more, the hub forgets the reader.
final class EventSubscription: Sendable {
    /// What becomes of a frame on its way to a reader.
    enum Passage: Sendable {
        /// It is sent in these bytes.
        case sent([UInt8])
        /// It is not for the reader.
        case keptBack
        /// The reader may listen no more: the stream ends.
        case end
    }

    private let mailbox: EventMailbox
    private let lastID: Int
    private let end: @Sendable () -> Void

    /// Creates a subscription.
    ///
    /// - Parameters:
    ///   - mailbox: where its frames wait.
    ///   - lastID: the last event that the reader has seen; no event up to it is sent again.
    ///   - end: takes the reader out of the hub.
    init(_ mailbox: EventMailbox, after lastID: Int = 0, end: @escaping @Sendable () -> Void) {
        self.mailbox = mailbox
        self.lastID = lastID
        self.end = end
    }

    deinit { end() }

    /// The next frame; nil at the end.
    func next() async -> EventFrame? { await mailbox.next() }

    /// The bytes of the stream, asked for one by one, so that a slow reader is waited for and not buffered for.
    ///
    /// - Parameter pass: judges every frame before it is sent, also those that are no event: rights may have changed since
    ///   the stream was opened.
    func bytes(_ pass: @escaping @Sendable (EventFrame) async throws -> Passage) -> AsyncThrowingStream<
        [UInt8], any Error
    > {
        AsyncThrowingStream {
            while let frame = await self.next() {
                if let id = frame.id, id <= self.lastID { continue }
                switch try await pass(frame) {
                case .sent(let bytes) where bytes.isEmpty: continue
                case .sent(let bytes): return bytes
                case .keptBack: continue
                case .end: return nil
                }
            }
            return nil
        }
    }
}
