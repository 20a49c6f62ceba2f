public import HTTPTypes

/// What is noted of a request when its answer is ready: what the log and the measurements are made of.
public struct GateObservation: Sendable {
    /// What names the request.
    public let id: String
    /// The route; nil if none was found.
    public let route: RouteName?
    /// The method.
    public let method: HTTPRequest.Method
    /// The path as it came, without the query.
    public let path: String
    /// The status of the answer.
    public let status: HTTPResponse.Status
    /// How long the answer took until it was ready to be sent.
    public let duration: Duration
    /// The trace that the sender named; nil without one.
    var trace: TraceContext?
}
