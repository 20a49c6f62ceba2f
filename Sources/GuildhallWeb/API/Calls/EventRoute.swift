internal import GuildhallCore
internal import HTTPTypes

extension APIRoutes {
    /// The row that streams the events of the token's cluster.
    func events(_ hub: EventHub) -> Route {
        let contract = APIContract(
            tag: "Events", summary: "Listen to what happens in the cluster", isStream: true,
            success: .init(
                status: .ok, description: "A stream of events; it ends when the server stops.", mediaType: .events))
        return route(
            "events.listen", .get, "/api/v1/events", .permitted(.readCluster), contract, limits: .reading
        ) { call in
            var lastID: Int?
            if let text = call.request.headers[.lastEventID] {
                guard let number = Int(text), number >= 0, String(number) == text else {
                    let problem = InputProblem(
                        source: .header, place: "Last-Event-ID", code: .malformed,
                        detail: "The identifier of an event is expected.")
                    throw APIProblem(.invalidParameter, problems: [problem])
                }
                lastID = number
            }
            guard let stream = hub.subscribe(to: try call.cluster, as: call.principal.actor, after: lastID) else {
                throw hub.isStopped ? WebRefusal.unavailable : .tooMany(retryAfterSeconds: 5)
            }
            let headers: HTTPFields = [
                .contentType: MediaType.events.rawValue, .cacheControl: "no-store", .accelBuffering: "no",
            ]
            return WebResponse(.ok, headers: headers, body: .stream(stream.bytes))
        }
    }
}

extension HTTPField.Name {
    /// Tells nginx not to hold parts of an answer back.
    static let accelBuffering = HTTPField.Name(known: "X-Accel-Buffering")
}
