import GuildhallCore
import HTTPTypes

/// The stream by which open pages learn that something changed, known by the session's cookie.
///
/// An event tells only what kind of thing changed; the page then asks for its part again, and the answer shows what the
/// reader may see. Rights are looked up before every event, so that a session that has ended hears nothing more.
struct LivePages: Sendable {
    let desk: PageDesk

    /// The routes.
    var routes: [Route] {
        [
            Route(
                "page.events.listen", .get, ClusterPaths.events, face: .events, access: .permitted(.readCluster),
                limits: .reading, handle: listen)
        ]
    }

    @Sendable private func listen(_ request: WebRequest) async throws -> WebResponse {
        // A program has a stream of its own, in the cluster of its token.
        guard let session = request.sender.sessionToken else { throw WebRefusal.unauthenticated }
        let cluster = try request.value(of: .cluster)
        let lastID = try Self.lastID(request)
        guard let stream = desk.hub.subscribe(to: cluster, as: request.principal.actor, after: lastID) else {
            throw WebRefusal.tooMany(retryAfterSeconds: 5)
        }
        let operations = desk.operations
        let bytes = stream.bytes { frame in
            guard let known = try await operations.resolve(session: session, in: cluster, isUse: false),
                known.principal.belongs(to: .everybody)
            else { return .end }
            guard frame.id != nil else { return .sent(frame.bytes) }
            guard let audience = frame.announcement?.audience, known.principal.belongs(to: audience) else {
                return .keptBack
            }
            return .sent(frame.forPages)
        }
        let headers: HTTPFields = [
            .contentType: MediaType.events.rawValue, .cacheControl: "no-store", .accelBuffering: "no",
        ]
        return WebResponse(.ok, headers: headers, body: .stream(bytes))
    }

    /// The last event that the page knows: the one that the browser names, else the one at which the page was made.
    private static func lastID(_ request: WebRequest) throws(WebRefusal) -> Int? {
        guard let text = request.headers[.lastEventID] ?? request.query["after"] else { return nil }
        guard let number = Int(text), number >= 0 else { throw .malformed }
        return number
    }
}
