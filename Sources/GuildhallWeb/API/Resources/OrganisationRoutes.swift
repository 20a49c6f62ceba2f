internal import GuildhallCore
internal import HTTPTypes

/// The organisations of the cluster.
struct OrganisationRoutes: Sendable {
    /// Makes the rows.
    let routes: APIRoutes

    private static let place = InputObject(ResourceFields.organisation)
    private static let path: PathTemplate = "/api/v1/organisations/{organisation}"

    private static let shape = OutputObject<Organisation>(
        "Organisation", "An organisation of the cluster.",
        [
            .member("id", .identifier(), "The identifier.") { $0.id },
            .member("kind", .word(of: Organisation.Kind.self), "What it does.") { $0.kind },
            .member("name", .told(200), "The name.") { $0.name },
            .member("createdAt", .moment, "When it was entered.") { $0.createdAt },
            .member("archivedAt", .orNull(APIType<Timestamp>.moment), "When it left; null while it takes part.") {
                $0.archivedAt
            },
            .member("version", ResourceFields.version, "Counts the changes.") { $0.version },
        ])

    private static let version: APIRoutes.Version<Organisation> = { EntityTag(version: $0.version) }

    /// The rows.
    var all: [Route] { [list, create, read, rename, archive] }

    private var list: Route {
        routes.list(
            "organisation.list", "/api/v1/organisations", ListOrganisations.access, "Organisations",
            "List the organisations", of: Self.shape
        ) { [operations = routes.operations] call, range in
            let page = try await operations.read(
                ListOrganisations(after: range.identifier(), limit: range.limit), as: call.principal)
            return ListPage(page.items, next: page.next)
        }
    }

    private var create: Route {
        routes.create(
            "organisation.add", "/api/v1/organisations", "Organisations", "Enter an organisation",
            from: InputObject(ResourceFields.kind, ResourceFields.organisationName), as: Self.shape,
            location: { "/api/v1/organisations/\($0.id)" },
            operation: {
                AddOrganisation(kind: $0.body[ResourceFields.kind], name: $0.body[ResourceFields.organisationName])
            }, subject: { $0 })
    }

    private var read: Route {
        routes.read(
            "organisation.read", Self.path, ReadOrganisation.access, "Organisations", "Show an organisation",
            at: Self.place, as: Self.shape, version: Self.version
        ) { [operations = routes.operations] call in
            try await operations.read(ReadOrganisation(call.path[ResourceFields.organisation]), as: call.principal)
        }
    }

    private var rename: Route {
        routes.change(
            "organisation.rename", .patch, Self.path, "Organisations", "Give an organisation another name",
            at: Self.place, from: InputObject(ResourceFields.organisationName), as: Self.shape,
            tag: { Self.version($1) }, present: present
        ) { call, version in
            RenameOrganisation(
                call.path[ResourceFields.organisation], version: version,
                name: call.body[ResourceFields.organisationName])
        }
    }

    private var archive: Route {
        routes.change(
            "organisation.archive", .delete, Self.path, "Organisations", "End an organisation's part in the cluster",
            at: Self.place, from: nil, as: Self.shape, tag: { Self.version($1) }, present: present
        ) { call, version in
            ArchiveOrganisation(call.path[ResourceFields.organisation], version: version)
        }
    }

    private var present: @Sendable (APICall) async throws -> EntityTag {
        { [operations = routes.operations] call in
            let found = try await operations.read(
                ReadOrganisation(call.path[ResourceFields.organisation]), as: call.principal)
            return EntityTag(version: found.version)
        }
    }
}
