import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import Synchronization

@testable import GuildhallWeb

/// Sends requests through the gate that every request passes, without a connection.
struct TestClient: Sendable {
    private let gate: Gate

    init(_ application: WebApplication) { gate = application.gate() }

    /// An answer.
    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let text: String

        /// Where it leads.
        var location: String? { headers[.location] }

        /// The token of the first form on the page.
        var formToken: String? {
            text.firstMatch(of: /name="form-token" value="([0-9a-f]+)"/).map { String($0.1) }
        }
    }

    /// Sends a request.
    ///
    /// - Parameters:
    ///   - method: the method.
    ///   - path: the path with its query.
    ///   - host: the host that it names.
    ///   - headers: the other fields of its header.
    ///   - body: the body.
    func send(
        _ method: HTTPRequest.Method, _ path: String, host: String?, _ headers: HTTPFields = [:], body: String? = nil
    ) async throws -> Answer {
        let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body ?? "")))
        let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
        let response = try await gate.respond(to: request, context: GateContext(source: source))
        let collected = Collected()
        // A stream ends only with the server; what it would tell is asked for elsewhere.
        guard response.headers[.contentType] != MediaType.events.rawValue else {
            return Answer(status: response.status.code, headers: response.headers, text: "")
        }
        try await response.body.write(CollectingWriter(collected: collected))
        return Answer(status: response.status.code, headers: response.headers, text: collected.text)
    }
}

/// What was written of an answer's body.
private final class Collected: Sendable {
    private let buffer = Mutex(ByteBuffer())

    var text: String { buffer.withLock { String(buffer: $0) } }
    func add(_ part: ByteBuffer) { buffer.withLock { _ = $0.writeImmutableBuffer(part) } }
}

/// Collects an answer's body.
private struct CollectingWriter: ResponseBodyWriter {
    let collected: Collected

    mutating func write(_ buffer: ByteBuffer) async throws { collected.add(buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
