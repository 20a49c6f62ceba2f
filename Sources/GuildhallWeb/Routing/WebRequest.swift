public import GuildhallCore
public import HTTPTypes

/// A request that has passed the gate: its route is found, its body read, its sender known.
public struct WebRequest: Sendable {
    /// What names the request in the log, in error pages and as the cause of changes.
    public let id: String
    /// The route's name.
    public let route: RouteName
    /// The method.
    public let method: HTTPRequest.Method
    /// The path as it came, without the query.
    public let path: String
    /// The fields of the query.
    public let query: FormFields
    /// The header.
    public let headers: HTTPFields
    /// The body, never longer than the route allows.
    public let body: [UInt8]
    /// The values in the path, by the names of their places.
    public let parameters: [String: String]
    /// Who sends it.
    public let sender: Sender
    /// The address that the request came from; behind a proxy that is trusted, the one that the proxy names.
    public let client: String
    /// When it came.
    public let receivedAt: Timestamp

    /// Creates a request.
    public init(
        id: String, route: RouteName, method: HTTPRequest.Method, path: String, query: FormFields = .none,
        headers: HTTPFields = [:], body: [UInt8] = [], parameters: [String: String] = [:], sender: Sender,
        client: String,
        receivedAt: Timestamp
    ) {
        self.id = id
        self.route = route
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.parameters = parameters
        self.sender = sender
        self.client = client
        self.receivedAt = receivedAt
    }

    /// Who it is for operations.
    public var principal: Principal { sender.principal }

    /// The value at a place of the path; a text that is none names nothing, so that the answer is “not found”.
    public func value<Value>(of parameter: PathParameter<Value>) throws(WebRefusal) -> Value {
        guard let value = parameters[parameter.name].flatMap(parameter.value) else { throw .missing }
        return value
    }

    /// The fields of the form in the body.
    public func form() throws(WebRefusal) -> FormFields { try FormFields(body: body, headers) }
}
