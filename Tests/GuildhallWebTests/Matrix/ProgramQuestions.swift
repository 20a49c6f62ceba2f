import Foundation
import GuildhallCore
import HTTPTypes

@testable import GuildhallWeb

/// What the matrix asks of a route of the interface for programs, and what has to come of it.
struct ProgramQuestion: Sendable {
    /// Where the request names a thing.
    enum Naming: Equatable, Sendable {
        /// Nowhere: what is asked for is the token's own cluster.
        case nothing
        /// In the path, or in a field of the query, or in a member of the body.
        case path(String), query(String), body(String)

        /// What kind of thing it is.
        var subject: String? {
            switch self {
            case .nothing: nil
            case .path(let name), .query(let name), .body(let name): name
            }
        }
    }

    /// What the permission is; nil for what everybody may ask.
    let permission: Permission?
    /// Where the thing is named.
    let naming: Naming
    /// The members of the body but for the thing; nil for requests without a body.
    let body: [String: String]?

    init(_ permission: Permission?, _ naming: Naming = .nothing, body: [String: String]? = nil) {
        self.permission = permission
        self.naming = naming
        self.body = body
    }

    /// One for every route of the interface, of its events and of what machines watch; a test compares them with the table.
    static let all: [RouteName: ProgramQuestion] = [
        "api.me.read": .init(.readCluster),
        "api.cluster.read": .init(.readCluster),
        "api.cluster.change": .init(.changeCluster, body: ["name": "\"Another name\""]),
        "api.organisation.list": .init(.readCluster),
        "api.organisation.add": .init(.changeOrganisations, body: ["kind": "\"factory\"", "name": "\"A new one\""]),
        "api.organisation.read": .init(.readCluster, .path("organisation")),
        "api.organisation.rename": .init(
            .changeOrganisations, .path("organisation"), body: ["name": "\"Another name\""]),
        "api.organisation.archive": .init(.changeOrganisations, .path("organisation")),
        "api.member.list": .init(.readMembers, .path("organisation")),
        "api.member.read": .init(.readMembers, .path("member")),
        "api.member.change-roles": .init(.changeMembers, .path("member"), body: ["roles": "[\"manager\",\"viewer\"]"]),
        "api.member.end": .init(.changeMembers, .path("member")),
        "api.invitation.list": .init(.inviteMembers, .query("organisation")),
        "api.invitation.make": .init(
            .inviteMembers, .body("organisation"), body: ["roles": "[\"viewer\"]", "days": "3"]),
        "api.invitation.read": .init(.inviteMembers, .path("invitation")),
        "api.invitation.revoke": .init(.inviteMembers, .path("invitation")),
        "api.audit.list": .init(.readAudit),
        "api.events.listen": .init(.readCluster),
        "api.problem.read": .init(nil, .path("problem")),
        "api.interface.describe": .init(nil),
        "monitoring.health": .init(nil), "monitoring.ready": .init(nil), "monitoring.metrics": .init(nil),
    ]

    /// The verdict for a program and a target.
    func verdict(_ route: Route, _ program: Program, _ target: Target) -> Verdict {
        guard let permission else {
            // A token that opens nothing is told to its bearer wherever tokens are read.
            if route.face == .api, [.unknown, .revoked].contains(program) { return .signIn }
            return naming == .nothing || target == .own ? .allowed : .missing
        }
        guard let place = program.place else {
            // Streams are for pages as well, and a session has no place outside a cluster's pages.
            return route.face == .events && program == .session ? .missing : .signIn
        }
        guard let reach = permission.reach(of: place.role, in: place.kind) else { return .forbidden }
        if naming == .nothing || target == .own { return .allowed }
        return target == .other && program != .stranger && reach == .cluster ? .allowed : .missing
    }

    /// Sends the question.
    ///
    /// - Parameters:
    ///   - route: the route.
    ///   - value: the thing's identifier.
    ///   - header: who asks.
    ///   - version: what the header `If-Match` names, for changes.
    ///   - client: the way to the server.
    func ask(
        _ route: Route, _ value: String, _ header: HTTPFields, version: String = "*", through client: TestClient
    ) async throws -> TestClient.Answer {
        var (path, headers) = (route.path.description, header)
        if case .path(let name) = naming { path = path.replacing("{\(name)}", with: value) }
        if case .query(let name) = naming { path += "?\(name)=\(value)" }
        var text: String?
        if var members = body {
            if case .body(let name) = naming { members[name] = "\"\(value)\"" }
            let body = "{" + members.map { "\"\($0)\":\($1)" }.sorted().joined(separator: ",") + "}"
            text = body
            headers[.contentType] = route.contract?.body?.mediaType
            headers[.contentLength] = "\(body.utf8.count)"
        }
        if route.contract?.isRepeatable == true { headers[.idempotencyKey] = UUID().uuidString }
        if route.contract?.versioning == .change { headers[.ifMatch] = version }
        return try await client.send(route.method, path, host: "127.0.0.1:8080", headers, body: text)
    }
}
