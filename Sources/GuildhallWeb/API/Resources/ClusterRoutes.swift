internal import GuildhallCore
internal import HTTPTypes

/// The cluster of the token, and the token itself.
struct ClusterRoutes: Sendable {
    /// Makes the rows.
    let routes: APIRoutes

    private static let name = APIField<String?>.optional("name", .text(.clusterName), "The name, unique on the server.")
    private static let language = APIField<Language?>.optional(
        "language", .word(of: Language.self), "The language of notices.")

    private static let cluster = OutputObject<Cluster>(
        "Cluster", "The cluster of the token.",
        [
            .member("id", .identifier(), "The identifier.") { $0.id },
            .member("name", .told(200), "The name.") { $0.name },
            .member("language", .told(35), "The language of notices, a tag of RFC 5646.") { $0.language },
            .member("createdAt", .moment, "When it was set up.") { $0.createdAt },
            .member("version", ResourceFields.version, "Counts the changes.") { $0.version },
        ])

    /// Who shows the token.
    private struct Bearer: Sendable {
        let principal: Principal
        let expiresAt: Timestamp?
        let place: Place
        let account: Account.ID
    }

    private static let bearer = OutputObject<Bearer>(
        "Me", "The token and the member for whom it acts.",
        [
            .member("account", .identifier(), "The member's account.") { $0.account },
            .member("member", .identifier(), "The member.") { $0.place.member },
            .member("organisation", .identifier(), "The member's organisation.") { $0.place.organisation },
            .member("kind", .word(of: Organisation.Kind.self), "What that organisation does.") { $0.place.kind },
            .member("roles", ResourceFields.roleSet, "The member's roles.") { $0.place.roles },
            .member(
                "permissions", .list(of: .word(of: Permission.self), 0...Permission.allCases.count),
                "What the token may be used for: its scopes, as far as the roles go."
            ) { bearer in Permission.allCases.filter { bearer.principal.reach(of: $0) != nil } },
            .member("expiresAt", .orNull(APIType<Timestamp>.moment), "When the token ends.") { $0.expiresAt },
        ])

    /// The rows.
    var all: [Route] { [me, read, change] }

    private var me: Route {
        routes.read(
            "me.read", "/api/v1/me", .permitted(.readCluster), "Cluster", "Show the token", as: Self.bearer,
            version: { _ in nil }
        ) { call in
            guard let place = call.principal.places.first, let account = call.principal.account else {
                throw OperationRefusal.missing
            }
            return Bearer(
                principal: call.principal, expiresAt: call.request.sender.tokenEnd, place: place, account: account)
        }
    }

    private var read: Route {
        routes.read(
            "cluster.read", "/api/v1/cluster", ReadCluster.access, "Cluster", "Show the cluster", as: Self.cluster,
            version: { EntityTag(version: $0.version) }
        ) { [operations = routes.operations] call in
            try await operations.read(ReadCluster(), as: call.principal)
        }
    }

    private var change: Route {
        let operations = routes.operations
        return routes.change(
            "cluster.change", .patch, "/api/v1/cluster", "Cluster", "Change the cluster's name or language",
            from: InputObject(Self.name, Self.language), as: Self.cluster, tag: { EntityTag(version: $1.version) },
            present: { EntityTag(version: try await operations.read(ReadCluster(), as: $0.principal).version) }
        ) { call, version in
            let present = try await operations.read(ReadCluster(), as: call.principal)
            return ChangeCluster(
                version: version, name: call.body[Self.name] ?? present.name,
                language: call.body[Self.language]?.rawValue ?? present.language)
        }
    }
}
