import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Testing

@testable import GuildhallWeb

@Suite struct BodyReaderTests {
    private func request(_ body: RequestBody, length: Int? = nil) -> Request {
        var headers: HTTPFields = length == nil ? [.transferEncoding: "chunked"] : [:]
        if let length { headers[.contentLength] = String(length) }
        return Request(
            head: HTTPRequest(method: .post, scheme: "http", authority: "localhost", path: "/", headerFields: headers),
            body: body)
    }

    private func refusal(_ limits: RouteLimits, _ request: Request) async -> WebRefusal? {
        do {
            _ = try await BodyReader(limits: limits).bytes(of: request)
            return nil
        } catch {
            return error as? WebRefusal
        }
    }

    @Test func `A body that never ends is given up`() async {
        let silent = AsyncStream<ByteBuffer> { _ in }
        let limits = RouteLimits(bodyBytes: 100, rate: .writing, bodySeconds: 1)
        #expect(await refusal(limits, request(RequestBody(asyncSequence: silent), length: 10)) == .tooSlow)
    }

    @Test func `A body that says it is too long is not read, and one that does not say is cut off`() async {
        let limits = RouteLimits(bodyBytes: 10, rate: .writing)
        let long = ByteBuffer(repeating: 0x61, count: 11)
        #expect(await refusal(limits, request(RequestBody(buffer: long), length: 11)) == .tooLarge)
        let parts = AsyncStream<ByteBuffer> { stream in
            for _ in 0..<3 { stream.yield(ByteBuffer(repeating: 0x61, count: 4)) }
            stream.finish()
        }
        #expect(await refusal(limits, request(RequestBody(asyncSequence: parts))) == .tooLarge)
    }

    @Test func `A body that breaks off is the sender's doing`() async {
        let parts = AsyncThrowingStream<ByteBuffer, any Error> { stream in
            stream.yield(ByteBuffer(string: "ab"))
            stream.finish(throwing: ChannelError.inputClosed)
        }
        let limits = RouteLimits(bodyBytes: 10, rate: .writing)
        let found = await refusal(limits, request(RequestBody(asyncSequence: parts)))
        #expect(found == .brokenBody && found?.status == .badRequest && found?.closesConnection == true)
    }

    @Test func `A body within its limits arrives whole`() async throws {
        let parts = AsyncStream<ByteBuffer> { stream in
            for letter in ["ab", "c", "def"] { stream.yield(ByteBuffer(string: letter)) }
            stream.finish()
        }
        let reader = BodyReader(limits: RouteLimits(bodyBytes: 6, rate: .writing))
        #expect(try await reader.bytes(of: request(RequestBody(asyncSequence: parts))) == Array("abcdef".utf8))
        let none = BodyReader(limits: .reading)
        #expect(try await none.bytes(of: request(RequestBody(buffer: ByteBuffer()), length: 0)) == [])
    }
}
