import GuildhallCore
import HTTPTypes
import Hummingbird
import Logging

/// What every request passes: host, route, rate, origin and body are checked, the handler runs, and whatever comes of it leaves
/// with the headers of safety.
struct Gate: HTTPResponder {
    let table: RouteTable
    let rules: SafetyRules
    let senders: SenderRule
    let forms: RefusalForms
    let clock: any TimeSource
    let observe: @Sendable (GateObservation) -> Void

    func respond(to request: Request, context: GateContext) async throws -> Response {
        let start = ContinuousClock.now
        let arrival = Arrival(request, context: context, at: clock.now())
        let found = table.match(request.method, request.uri.path)
        var response: WebResponse
        do {
            response = try await answer(request, arrival, found)
        } catch {
            let refusal = Self.refusal(for: error, of: arrival.id, logger: context.logger)
            let face = Self.face(of: found, path: arrival.path)
            let sender = face == .page ? await reader(of: refusal, request, arrival, found) : nil
            response = forms.response(to: refusal, face: face, arrival, from: sender)
            if refusal.closesConnection { response.headers[.connection] = "close" }
        }
        response.headers[.requestID] = arrival.id
        SecurityHeaders.add(to: &response.headers, isSecure: rules.isSecure)
        var route: RouteName?
        if case .route(let row, _) = found { route = row.name }
        observe(
            GateObservation(
                id: arrival.id, route: route, method: request.method, path: arrival.path, status: response.status,
                duration: ContinuousClock.now - start,
                trace: request.headers[.traceParent].flatMap { TraceContext(traceparent: $0) }))
        return Response(response, isHead: request.method == .head)
    }

    private func answer(_ request: Request, _ arrival: Arrival, _ found: RouteTable.Match) async throws -> WebResponse {
        let isWatching: Bool
        if case .route(let route, _) = found { isWatching = route.face == .monitoring } else { isWatching = false }
        guard isWatching || rules.host.allows(arrival.host) else { throw WebRefusal.wrongHost }
        switch found {
        case .nothing: throw WebRefusal.missing
        case .otherMethods(let methods):
            if arrival.isReading, let page = table.page(above: arrival.path) {
                return .redirect(to: page + arrival.lang)
            }
            throw WebRefusal.otherMethods(methods)
        case .route(let route, let parameters):
            let client = rules.client.of(connection: arrival.connection, headers: request.headers)
            if let seconds = rules.secondsToWait(route.limits.rate, of: client, at: arrival.time) {
                throw WebRefusal.tooMany(retryAfterSeconds: seconds)
            }
            if route.isUnsafe, [.page, .fragment].contains(route.face) {
                guard rules.crossSite.allows(request.headers, host: arrival.host) else { throw WebRefusal.crossSite }
            }
            guard let query = FormFields(request.uri.query ?? "") else { throw WebRefusal.malformed }
            let sender = try await senders.sender(
                request.headers, route: route, parameters: parameters, at: arrival.time)
            if let refusal = route.access.refusal(for: sender.principal) { throw refusal }
            let body = try await BodyReader(limits: route.limits).bytes(of: request)
            if route.isUnsafe, [.page, .fragment].contains(route.face) {
                let token = try FormFields(body: body, request.headers)[FormToken.field]
                guard FormToken.isRight(token, for: sender.formSecret) else { throw WebRefusal.crossSite }
            }
            return try await route.handle(
                WebRequest(
                    id: arrival.id, route: route.name, method: request.method, path: arrival.path, query: query,
                    headers: request.headers, body: body, parameters: parameters, sender: sender, client: client,
                    receivedAt: arrival.time))
        }
    }

    /// Who reads a page that says no, so that it keeps its head.
    ///
    /// Nobody where the server is asked by another name, too often, or cannot answer at all: then nothing more is looked up.
    private func reader(
        of refusal: WebRefusal, _ request: Request, _ arrival: Arrival, _ found: RouteTable.Match
    ) async -> Sender? {
        let isTold = ![.misdirectedRequest, .tooManyRequests, .serviceUnavailable].contains(refusal.status)
        let client = rules.client.of(connection: arrival.connection, headers: request.headers)
        guard isTold, rules.secondsToWait(.reading, of: client, at: arrival.time) == nil else { return nil }
        var cluster: Cluster.ID?
        if case .route(_, let parameters) = found {
            cluster = parameters[PathParameter.cluster.name].flatMap { Cluster.ID($0) }
        }
        return try? await senders.reader(request.headers, in: cluster, isUse: false)
    }

    /// What a reader is told of an error, which is nothing but that there was one, unless it is a refusal; the log has it whole.
    static func refusal(for error: any Error, of request: String, logger: Logger) -> WebRefusal {
        switch error {
        case let refusal as WebRefusal: return refusal
        case let refusal as OperationRefusal: return WebRefusal(refusal)
        case let failure as StoreFailure where [.busy, .full, .unavailable].contains(failure.code):
            // Nothing is wrong with the software: whoever operates the server has to act, or nobody.
            logger.error("\(failure)", metadata: ["request": "\(request)", "failure": "operating"])
            return .unavailable
        case is CancellationError:
            // The server stops, or nobody waits for the answer any more.
            return .unavailable
        default:
            logger.error("\(error)", metadata: ["request": "\(request)"])
            return .failure
        }
    }

    /// In which form a refusal is given, also where no route was found.
    private static func face(of found: RouteTable.Match, path: String) -> Face {
        if case .route(let route, _) = found { return route.face }
        return path.hasPrefix("/api/") ? .api : .page
    }
}
