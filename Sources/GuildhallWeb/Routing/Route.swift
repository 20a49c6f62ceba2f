public import GuildhallCore
public import HTTPTypes

/// One row of the table of routes: everything about a request that is known before it comes.
public struct Route: Sendable {
    /// The name.
    public let name: RouteName
    /// The method; a route of `GET` answers `HEAD` too.
    public let method: HTTPRequest.Method
    /// The path.
    public let path: PathTemplate
    /// What it shows.
    public let face: Face
    /// Who may use it.
    public let access: Access
    /// What a request may cost.
    public let limits: RouteLimits
    /// What the interface for programs promises of it; nil for routes of other faces.
    let contract: APIContract?
    /// Answers a request.
    ///
    /// Throws ``WebRefusal`` for what is to be expected, a `StoreFailure` and anything else for a failure of ours.
    public let handle: @Sendable (WebRequest) async throws -> WebResponse

    /// Creates a row without a contract.
    public init(
        _ name: RouteName, _ method: HTTPRequest.Method, _ path: PathTemplate, face: Face, access: Access,
        limits: RouteLimits, handle: @escaping @Sendable (WebRequest) async throws -> WebResponse
    ) {
        self.init(name, method, path, face: face, access: access, limits: limits, contract: nil, handle: handle)
    }

    /// Creates a row.
    init(
        _ name: RouteName, _ method: HTTPRequest.Method, _ path: PathTemplate, face: Face, access: Access,
        limits: RouteLimits, contract: APIContract?,
        handle: @escaping @Sendable (WebRequest) async throws -> WebResponse
    ) {
        self.contract = contract
        self.name = name
        self.method = method
        self.path = path
        self.face = face
        self.access = access
        self.limits = limits
        self.handle = handle
    }

    /// Whether requests are meant to change something, so that one made by another site must be refused.
    public var isUnsafe: Bool { ![.get, .head, .options].contains(method) }
}
