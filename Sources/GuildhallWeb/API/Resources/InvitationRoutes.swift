internal import GuildhallCore
internal import HTTPTypes
internal import Reports

/// Invitations to organisations.
struct InvitationRoutes: Sendable {
    /// Makes the rows.
    let routes: APIRoutes

    private static let place = InputObject(ResourceFields.invitation)
    private static let path: PathTemplate = "/api/v1/invitations/{invitation}"
    private static let organisation = APIField(
        "organisation", .identifier(of: Organisation.self), "Where the person is to be a member.")
    private static let days = APIField<Int>.defaulted(
        "days", .integer(Invitation.days), 7, shown: 7, "How many days the link works.")
    private static let filter = APIField<Organisation.ID?>.optional(
        "organisation", .identifier(of: Organisation.self), "Only invitations to this organisation.")

    private static let shape = OutputObject<Invitation>(
        "Invitation", "A link by which a person becomes a member, once.",
        [
            .member("id", .identifier(), "The identifier.") { $0.id },
            .member("organisation", .identifier(), "The organisation.") { $0.organisation },
            .member("roles", ResourceFields.roleSet, "The roles that the new member gets.") { $0.roles },
            .member("createdAt", .moment, "When it was made.") { $0.createdAt },
            .member("expiresAt", .moment, "When it ends.") { $0.expiresAt },
            .member("usedAt", .orNull(APIType<Timestamp>.moment), "When it was used; null before.") { $0.usedAt },
            .member("revokedAt", .orNull(APIType<Timestamp>.moment), "When it was taken back; null unless it was.") {
                $0.revokedAt
            },
        ])

    private static let made = OutputObject<MakeInvitation.Made>(
        "MadeInvitation", "An invitation with the secret of its link, which is shown this once.",
        [
            .member("invitation", shape.type, "The invitation.") { $0.invitation },
            .member("secret", .told(60), "What the link ends in.") { $0.secret.text },
        ])

    /// The rows.
    var all: [Route] { [list, create, read, revoke] }

    private var list: Route {
        routes.list(
            "invitation.list", "/api/v1/invitations", ListInvitations.access, "Invitations", "List the invitations",
            filter: InputObject(Self.filter), of: Self.shape
        ) { [operations = routes.operations] call, range in
            let page = try await operations.read(
                ListInvitations(to: call.query[Self.filter], after: range.identifier(), limit: range.limit),
                as: call.principal)
            return ListPage(page.items, next: page.next)
        }
    }

    private var create: Route {
        routes.create(
            "invitation.make", "/api/v1/invitations", "Invitations", "Invite a person to an organisation",
            from: InputObject(Self.organisation, ResourceFields.roles, Self.days), as: Self.made,
            location: { "/api/v1/invitations/\($0.invitation.id)" },
            operation: {
                MakeInvitation(
                    to: $0.body[Self.organisation], roles: $0.body[ResourceFields.roles], days: $0.body[Self.days])
            }, subject: { $0 })
    }

    private var read: Route {
        routes.read(
            "invitation.read", Self.path, ReadInvitation.access, "Invitations", "Show an invitation", at: Self.place,
            as: Self.shape, version: { _ in nil }
        ) { [operations = routes.operations] call in
            try await operations.read(ReadInvitation(call.path[ResourceFields.invitation]), as: call.principal)
        }
    }

    private var revoke: Route {
        let operations = routes.operations
        return routes.change(
            "invitation.revoke", .delete, Self.path, "Invitations", "Take an invitation back", at: Self.place,
            from: nil, as: Self.shape, tag: { _, _ in nil },
            present: { call in
                let found = try await operations.read(
                    ReadInvitation(call.path[ResourceFields.invitation]), as: call.principal)
                return EntityTag(of: Self.shape.body(found))
            }
        ) { call, _ in
            RevokeInvitation(call.path[ResourceFields.invitation])
        }
    }
}
