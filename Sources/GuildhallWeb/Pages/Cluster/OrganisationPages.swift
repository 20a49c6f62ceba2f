import GuildhallCore
import HTTPTypes

/// The organisations of a cluster: the list, and each with its members and invitations.
struct OrganisationPages: Sendable {
    let desk: PageDesk

    /// How many rows a page shows.
    static let pageRows = 50

    /// The routes.
    var routes: [Route] {
        [
            Route(
                "page.organisation.list", .get, ClusterPaths.organisations, face: .page,
                access: ListOrganisations.access,
                limits: .reading
            ) { try await list($0, nil) },
            Route(
                "page.organisation.add", .post, ClusterPaths.organisations, face: .page, access: AddOrganisation.access,
                limits: .form, handle: add),
            Route(
                "page.organisation.show", .get, ClusterPaths.organisation, face: .page, access: ReadOrganisation.access,
                limits: .reading
            ) { try await show($0, nil) },
            Route(
                "page.organisation.rename", .post, ClusterPaths.rename, face: .page, access: RenameOrganisation.access,
                limits: .form, handle: rename),
            Route(
                "page.invitation.make", .post, ClusterPaths.invite, face: .page, access: MakeInvitation.access,
                limits: .form,
                handle: invite),
            Route(
                "page.invitation.revoke", .post, ClusterPaths.revoke, face: .page, access: RevokeInvitation.access,
                limits: .form, handle: revoke),
        ]
    }

    private func list(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let stream = desk.stream(try request.principal.cluster)
        let cluster = try await desk.operations.read(ReadCluster(), as: request.principal)
        let after = request.query["after"].flatMap { Organisation.ID($0) }
        let found = try await desk.operations.read(
            ListOrganisations(after: after, limit: Self.pageRows), as: request.principal)
        let reader = desk.reader(request)
        let t = reader.wording
        var blocks: [SheetPage.Block] = [
            .table(
                caption: t[ClusterText.organisations],
                columns: [
                    t[ClusterText.organisationName], t[ClusterText.kind], t[ClusterText.state], t[ClusterText.since],
                ],
                rows: found.items.map { organisation in
                    [
                        SheetPage.Cell(
                            words: organisation.name,
                            href: reader.link(ClusterPaths.path(ClusterPaths.organisation, organisation))),
                        SheetPage.Cell(words: t[organisation.kind]),
                        SheetPage.Cell(
                            words: t[organisation.archivedAt == nil ? ClusterText.takesPart : ClusterText.archived]),
                        .day(organisation.createdAt, t),
                    ]
                })
        ]
        if let next = found.next {
            blocks.append(
                .links([
                    PageFrame.Link(href: reader.link(request.path, ["after": "\(next)"]), text: t[ClusterText.oneMore])
                ]))
        }
        let address = reader.link(request.path, after.map { ["after": "\($0)"] } ?? [:])
        blocks = blocks.asPart(LivePart(id: "organisations", address: address, subjects: [.organisation]))
        if request.principal.reach(of: .changeOrganisations) != nil {
            blocks += [
                .heading(t[ClusterText.addOrganisation]),
                .form(Self.additionForm(request.path, reader).with(faults, named: "add", t)),
            ]
        }
        return desk.site.response(
            SheetPage(blocks: desk.done(request, t) + blocks), status: faults?.status ?? .ok,
            title: t[ClusterText.organisations],
            subtitle: cluster.name, to: reader, listening: stream)
    }

    private static func additionForm(_ path: String, _ reader: PageSite.Reader) -> EntryForm {
        let t = reader.wording
        return EntryForm(
            action: reader.link(path), formToken: reader.formToken,
            fields: [
                EntryForm.Field(
                    name: "name", label: t[ClusterText.organisationName], kind: .line(autocomplete: "organization")),
                EntryForm.Field(
                    name: "kind", label: t[ClusterText.kind],
                    kind: .one(
                        Organisation.Kind.allCases.map { EntryForm.Choice(value: $0.rawValue, words: t[$0]) })),
            ], button: t[ClusterText.add])
    }

    @Sendable private func add(_ request: WebRequest) async throws -> WebResponse {
        try await desk.submit("add", request) { typed in
            guard let kind = typed["kind"].flatMap({ Organisation.Kind(rawValue: $0) }) else {
                throw OperationRefusal.invalid([FieldProblem("kind", .notAllowed)])
            }
            let added = try await desk.operations.perform(
                AddOrganisation(kind: kind, name: typed["name"] ?? ""), as: request.principal, cause: request.id)
            let path = ClusterPaths.path(ClusterPaths.organisation, added)
            return .redirect(to: desk.reader(request).link(path, ["done": "added"]))
        } again: { faults in
            try await list(request, faults)
        }
    }

    private func show(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let id = try request.value(of: .organisation)
        let stream = desk.stream(try request.principal.cluster)
        let model = try await OrganisationModel(id, request.principal, desk.operations)
        let reader = desk.reader(request, at: ClusterPaths.path(ClusterPaths.organisation, model.organisation))
        let page = model.page(
            reader, faults, done: desk.done(request, reader.wording), newLink: desk.shownOnce(request))
        return desk.site.response(
            page, status: faults?.status ?? .ok, title: model.organisation.name,
            subtitle: reader.wording[model.organisation.kind], to: reader, listening: stream)
    }

    @Sendable private func rename(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .organisation)
        return try await desk.submit("rename", request) { typed in
            let operation = RenameOrganisation(id, version: typed.number("version"), name: typed["name"] ?? "")
            let renamed = try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            let path = ClusterPaths.path(ClusterPaths.organisation, renamed)
            return .redirect(to: desk.reader(request).link(path, ["done": "renamed"]))
        } again: { faults in
            try await show(request, faults)
        }
    }

    @Sendable private func invite(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .organisation)
        return try await desk.submit("invite", request) { typed in
            let roles = Set(typed.all("roles").compactMap { Member.Role(rawValue: $0) })
            let operation = MakeInvitation(to: id, roles: roles, days: typed.number("days"))
            let made = try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            // The link is known now and never again.
            let path = ClusterPaths.organisation.path([
                "cluster": "\(made.invitation.cluster)", "organisation": "\(id)",
            ])
            let link = desk.address.link(LinkPages.join.path(["secret": made.secret.text]))
            return try desk.showOnce(link, at: path, request)
        } again: { faults in
            try await show(request, faults)
        }
    }

    @Sendable private func revoke(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .invitation)
        let revoked = try await desk.operations.perform(
            RevokeInvitation(id), as: request.principal, cause: request.id)
        let path = ClusterPaths.organisation.path([
            "cluster": "\(revoked.cluster)", "organisation": "\(revoked.organisation)",
        ])
        return .redirect(to: desk.reader(request).link(path, ["done": "revoked"]))
    }
}
