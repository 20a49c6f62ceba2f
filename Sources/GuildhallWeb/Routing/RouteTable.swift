public import HTTPTypes

/// All routes: the router, the test of who may do what, and the description of the interface are made from it.
public struct RouteTable: Sendable {
    /// What a method and a path lead to.
    public enum Match: Sendable {
        /// A route, and the values in the path by the names of their places.
        case route(Route, [String: String])
        /// A path that other methods lead from.
        case otherMethods([HTTPRequest.Method])
        /// Nothing.
        case nothing
    }

    /// The routes in the order in which they were given.
    public let routes: [Route]
    /// The paths as a tree.
    private let root: RouteNode

    /// Creates the table.
    ///
    /// Two routes of one name, or of one method and path, are a programmer's error.
    public init(_ routes: [Route]) {
        self.routes = routes
        precondition(Set(routes.map(\.name)).count == routes.count, "Every route has a name of its own.")
        var root = RouteNode()
        for route in routes { root.insert(route, at: route.path.segments[...]) }
        self.root = root
    }

    /// The route of a name.
    public subscript(name: RouteName) -> Route? { routes.first { $0.name == name } }

    /// The nearest page above the address of a form, for who opens that address as if it were a page's; nil for addresses that no
    /// page sends a form to.
    ///
    /// - Parameter path: the path as it came, without its query.
    public func page(above path: String) -> String? {
        guard case .route(let route, _) = match(.post, path), route.face == .page else { return nil }
        var parent = path[...]
        while let slash = parent.lastIndex(of: "/"), slash > parent.startIndex {
            parent = parent[..<slash]
            if case .route(let page, _) = match(.get, parent), page.face == .page { return String(parent) }
        }
        return "/"
    }

    /// Finds the route of a request.
    ///
    /// A text goes before a place for values, so that `/studies/new` is no study called “new”. Paths are compared after
    /// their escapes are undone; a broken escape and an empty part lead nowhere.
    ///
    /// - Parameters:
    ///   - method: the method; `HEAD` finds the route of `GET`.
    ///   - path: the path as it came, without its query.
    public func match(_ method: HTTPRequest.Method, _ path: some StringProtocol) -> Match {
        guard path.hasPrefix("/") else { return .nothing }
        let parts = path == "/" ? [] : path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        let texts = parts.compactMap { PercentEncoding.decoded($0, plusIsSpace: false) }
        guard texts.count == parts.count, let found = root.find(texts[...]) else { return .nothing }
        let wanted: HTTPRequest.Method = method == .head ? .get : method
        guard let route = found.node.routes[wanted] else {
            let methods = found.node.routes.keys.flatMap { $0 == .get ? [.get, .head] : [$0] }
            return .otherMethods(methods.sorted { $0.rawValue < $1.rawValue })
        }
        return .route(route, Dictionary(zip(route.path.parameters, found.values)) { first, _ in first })
    }
}

/// A place in the tree of paths.
private struct RouteNode: Sendable {
    /// The routes that end here.
    var routes: [HTTPRequest.Method: Route] = [:]
    /// Where texts lead.
    private var literals: [String: RouteNode] = [:]
    /// Where any other text leads, as a value: at most one.
    private var parameter: [RouteNode] = []

    mutating func insert(_ route: Route, at segments: ArraySlice<PathTemplate.Segment>) {
        switch segments.first {
        case nil:
            precondition(routes[route.method] == nil, "\(route.method) \(route.path) stands in the table once.")
            routes[route.method] = route
        case .literal(let text):
            literals[text, default: RouteNode()].insert(route, at: segments.dropFirst())
        case .parameter:
            if parameter.isEmpty { parameter = [RouteNode()] }
            parameter[0].insert(route, at: segments.dropFirst())
        }
    }

    func find(_ texts: ArraySlice<String>) -> (node: RouteNode, values: [String])? {
        guard let text = texts.first else { return routes.isEmpty ? nil : (self, []) }
        if let found = literals[text]?.find(texts.dropFirst()) { return found }
        guard !text.isEmpty, let found = parameter.first?.find(texts.dropFirst()) else { return nil }
        return (found.node, [text] + found.values)
    }
}
