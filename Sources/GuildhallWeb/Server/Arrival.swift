public import GuildhallCore
public import HTTPTypes
import Hummingbird
import NIOCore

/// What is known of every request, also of one that leads nowhere.
public struct Arrival: Sendable {
    /// What names the request in the log and in error pages.
    public let id: String
    /// When it came.
    public let time: Timestamp
    /// Whether it asks for something and changes nothing.
    let isReading: Bool
    /// The host that it names; nil if it names none.
    public let host: String?
    /// The path as it came, without the query.
    public let path: String
    /// The fields of the query; none where it cannot be read.
    public let query: FormFields
    /// The header.
    public let headers: HTTPFields
    /// The address at the other end of the connection, which may be a proxy's.
    public let connection: String

    /// The language that the address asks for, as a query for the address that the reader is led to; empty for none.
    var lang: String {
        query["lang"].flatMap { PageLanguage(rawValue: $0) }.map { "?lang=\($0.rawValue)" } ?? ""
    }

    /// What a request tells.
    init(_ request: Request, context: GateContext, at time: Timestamp) {
        var random = SystemRandomNumberGenerator()
        let number = random.next()
        let digits = String(number, radix: 16)
        id = String(repeating: "0", count: 16 - digits.count) + digits
        self.time = time
        isReading = request.method == .get || request.method == .head
        host = request.head.authority
        path = request.uri.path
        query = request.uri.query.flatMap { FormFields($0) } ?? .none
        headers = request.headers
        connection = context.remoteAddress
    }
}

/// What the server keeps with every request: the connection it came by.
struct GateContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address at the other end; empty where there is none, as in tests that open no connection.
    let remoteAddress: String

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress ?? ""
    }
}
