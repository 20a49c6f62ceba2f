import NIOCore
import NIOEmbedded
import Testing

@testable import GuildhallWeb

/// A reader who takes nothing holds its connection for a while and no longer.
@Suite struct SlowReaderTests {
    private static let patience = TimeAmount.seconds(SlowReaderHandler.patienceSeconds)

    private static func connection() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: SlowReaderHandler())
        try channel.connect(to: SocketAddress(unixDomainSocketPath: "/test")).wait()
        return channel
    }

    private static func set(_ isWritable: Bool, _ channel: EmbeddedChannel) {
        channel.isWritable = isWritable
        channel.pipeline.fireChannelWritabilityChanged()
        channel.embeddedEventLoop.run()
    }

    @Test func `Who takes nothing is cut off`() throws {
        let channel = try Self.connection()
        Self.set(false, channel)
        channel.embeddedEventLoop.advanceTime(by: Self.patience - .milliseconds(1))
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .milliseconds(1))
        #expect(!channel.isActive)
    }

    @Test func `Who takes a little now and then stays`() throws {
        let channel = try Self.connection()
        for _ in 0..<5 {
            Self.set(false, channel)
            channel.embeddedEventLoop.advanceTime(by: Self.patience - .milliseconds(1))
            Self.set(true, channel)
        }
        channel.embeddedEventLoop.advanceTime(by: Self.patience + Self.patience)
        #expect(channel.isActive)
        _ = try channel.finish()
    }
}
