internal import GuildhallCore
internal import HTTPTypes

/// The members of organisations.
struct MemberRoutes: Sendable {
    /// Makes the rows.
    let routes: APIRoutes

    private static let place = InputObject(ResourceFields.member)
    private static let path: PathTemplate = "/api/v1/members/{member}"

    private static let membership = OutputObject<Member>(
        "Membership", "A person's place in an organisation.",
        [
            .member("id", .identifier(), "The identifier.") { $0.id },
            .member("organisation", .identifier(), "The organisation.") { $0.organisation },
            .member("account", .identifier(), "The person's account.") { $0.account },
            .member("roles", ResourceFields.roleSet, "The roles.") { $0.roles },
            .member("createdAt", .moment, "When the person became a member.") { $0.createdAt },
            .member("endedAt", .orNull(APIType<Timestamp>.moment), "When the membership ended; null while it lasts.") {
                $0.endedAt
            },
            .member("version", ResourceFields.version, "Counts the changes.") { $0.version },
        ])

    private static let details = OutputObject<MemberDetails>(
        "Member", "A member with the name that others see.",
        [
            .member("membership", membership.type, "The place.") { $0.member },
            .member("displayName", .told(200), "The name; empty for a person who was erased.") { $0.displayName },
        ])

    private static let version: @Sendable (MemberDetails) -> EntityTag = {
        EntityTag(version: $0.member.version, beside: $0.displayName)
    }

    /// The rows.
    var all: [Route] { [list, read, changeRoles, end] }

    private var list: Route {
        routes.list(
            "member.list", "/api/v1/organisations/{organisation}/members", ListMembers.access, "Members",
            "List the members of an organisation", at: InputObject(ResourceFields.organisation), of: Self.details
        ) { [operations = routes.operations] call, range in
            let page = try await operations.read(
                ListMembers(
                    of: call.path[ResourceFields.organisation], after: range.identifier(), limit: range.limit),
                as: call.principal)
            return ListPage(page.items, next: page.next)
        }
    }

    private var read: Route {
        routes.read(
            "member.read", Self.path, ReadMember.access, "Members", "Show a member", at: Self.place, as: Self.details,
            version: Self.version
        ) { [operations = routes.operations] call in
            try await operations.read(ReadMember(call.path[ResourceFields.member]), as: call.principal)
        }
    }

    private var changeRoles: Route {
        routes.change(
            "member.change-roles", .patch, Self.path, "Members", "Give a member other roles", at: Self.place,
            from: InputObject(ResourceFields.roles), as: Self.membership,
            tag: tag, present: present
        ) { call, version in
            ChangeRoles(of: call.path[ResourceFields.member], version: version, to: call.body[ResourceFields.roles])
        }
    }

    private var end: Route {
        routes.change(
            "member.end", .delete, Self.path, "Members", "End a membership", at: Self.place, from: nil,
            as: Self.membership, tag: tag, present: present
        ) { call, version in
            EndMembership(of: call.path[ResourceFields.member], version: version)
        }
    }

    /// The tag that reading the member gives after a change; none of theirs for a sender who cannot read it any more.
    private var tag: @Sendable (APICall, Member) async -> EntityTag? {
        { [operations = routes.operations] call, member in
            let found = try? await operations.read(ReadMember(member.id), as: call.principal)
            return found.map { EntityTag(version: member.version, beside: $0.displayName) }
        }
    }

    private var present: @Sendable (APICall) async throws -> EntityTag {
        { [operations = routes.operations] call in
            try await Self.version(
                operations.read(ReadMember(call.path[ResourceFields.member]), as: call.principal))
        }
    }
}
