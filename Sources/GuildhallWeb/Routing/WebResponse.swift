public import HTTPTypes

/// An answer: status, header and body.
public struct WebResponse: Sendable {
    /// What is sent after the header.
    public enum Body: Sendable {
        /// All at once.
        case bytes([UInt8])
        /// Bit by bit, until the stream ends; it is ended when the server stops or the reader goes away.
        case stream(AsyncThrowingStream<[UInt8], any Error>)
    }

    /// The status.
    public var status: HTTPResponse.Status
    /// The header.
    public var headers: HTTPFields
    /// The body.
    public var body: Body

    /// Creates an answer.
    public init(_ status: HTTPResponse.Status, headers: HTTPFields = [:], body: Body = .bytes([])) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Creates an answer with a text.
    public init(_ status: HTTPResponse.Status = .ok, _ mediaType: MediaType, _ text: String) {
        self.init(status, headers: [.contentType: mediaType.rawValue], body: .bytes(Array(text.utf8)))
    }

    /// Leads a browser to another address, which it asks for with `GET` (status 303).
    public static func redirect(to path: String) -> WebResponse {
        WebResponse(.seeOther, headers: [.location: path])
    }
}

/// What kind of text a body is.
public struct MediaType: Hashable, Sendable, RawRepresentable {
    /// The value of the header `Content-Type`.
    public let rawValue: String

    /// Creates a type.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A page.
    public static let html = MediaType(rawValue: "text/html; charset=utf-8")
    /// Plain text.
    public static let text = MediaType(rawValue: "text/plain; charset=utf-8")
    /// A document of the interface for programs.
    public static let json = MediaType(rawValue: "application/json")
    /// A refusal of the interface for programs (RFC 9457).
    public static let problem = MediaType(rawValue: "application/problem+json")
    /// A stylesheet.
    public static let css = MediaType(rawValue: "text/css; charset=utf-8")
    /// A script.
    public static let javaScript = MediaType(rawValue: "text/javascript; charset=utf-8")
    /// A drawing.
    public static let svg = MediaType(rawValue: "image/svg+xml")
    /// A stream of events.
    public static let events = MediaType(rawValue: "text/event-stream")
}
