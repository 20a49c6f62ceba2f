import GuildhallCore
import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import GuildhallWeb

/// What one sender may do with connections.
struct ConnectionTests {
    @Test func `Who goes on sending after the answer is sent away`() throws {
        let channel = EmbeddedChannel(handler: UnreadBodyHandler())
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
        try Self.receive(.head(Self.request), on: channel)
        try Self.receive(.body(ByteBuffer(string: "a")), on: channel)
        try Self.answer(on: channel)
        channel.embeddedEventLoop.advanceTime(by: .seconds(UnreadBodyHandler.patienceSeconds - 1))
        try Self.receive(.body(ByteBuffer(string: "b")), on: channel)
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
    }

    @Test func `Who comes to an end in time goes on with the next request`() throws {
        let channel = EmbeddedChannel(handler: UnreadBodyHandler())
        try channel.connect(to: SocketAddress(ipAddress: "192.0.2.1", port: 1)).wait()
        for isEarly in [false, true, false] {
            try Self.receive(.head(Self.request), on: channel)
            if isEarly { try Self.answer(on: channel) }
            channel.embeddedEventLoop.advanceTime(by: .seconds(UnreadBodyHandler.patienceSeconds - 1))
            try Self.receive(.end(nil), on: channel)
            if !isEarly { try Self.answer(on: channel) }
        }
        channel.embeddedEventLoop.advanceTime(by: .seconds(UnreadBodyHandler.patienceSeconds * 10))
        #expect(channel.isActive)
        _ = try channel.finish()
    }

    @Test func `One address has so many connections, and gets others back`() throws {
        let tally = ConnectionTally(trustedProxies: [])
        for _ in 0..<ConnectionTally.mostOfOneAddress { #expect(try tally.begin("2001:db8::1") != nil) }
        // The same network of IPv6 is the same sender; another one is not.
        #expect(throws: ConnectionTally.TooMany.self) { try tally.begin("2001:db8::2") }
        let other = try tally.begin("2001:db8:0:1::1")
        #expect(other != nil)
        tally.end(AddressGroup("2001:db8::3"))
        #expect(try tally.begin("2001:db8::2") == AddressGroup("2001:db8::1"))
    }

    @Test func `This machine and proxies bring as many as come`() throws {
        let tally = ConnectionTally(trustedProxies: [try #require(AddressBlock("10.0.0.0/8"))])
        for address in ["127.0.0.1", "::1", "10.1.2.3"] {
            for _ in 0...ConnectionTally.mostOfOneAddress { #expect(try tally.begin(address) == nil) }
        }
    }

    private static let request = HTTPRequest(method: .post, scheme: "http", authority: "a", path: "/")

    private static func receive(_ part: HTTPRequestPart, on channel: EmbeddedChannel) throws {
        try channel.writeInbound(part)
    }

    private static func answer(on channel: EmbeddedChannel) throws {
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .notFound)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }
}
