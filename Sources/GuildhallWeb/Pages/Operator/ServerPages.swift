import GuildhallCore
import HTTPTypes

/// The operator's pages: clusters and accounts of the server.
struct ServerPages: Sendable {
    let desk: PageDesk

    static let disable: PathTemplate = "/server/accounts/{account}/close"
    static let enable: PathTemplate = "/server/accounts/{account}/open"
    static let resetLink: PathTemplate = "/server/accounts/{account}/reset-link"

    /// The routes.
    var routes: [Route] {
        [
            Route("page.server.show", .get, "/server", face: .page, access: ListUsers.access, limits: .reading) {
                try await page($0, nil)
            },
            Route(
                "page.cluster.create", .post, "/server/clusters", face: .page, access: CreateCluster.access,
                limits: .form,
                handle: createCluster),
            Route(
                "page.account.add", .post, "/server/accounts", face: .page, access: AddUser.access, limits: .form,
                handle: addUser),
            Route(
                "page.account.open", .post, Self.enable, face: .page, access: EnableUser.access, limits: .form
            ) { request in
                let id = try request.value(of: .account)
                return try await change(request) { EnableUser(id, version: $0) }
            },
            Route(
                "page.account.make-reset-link", .post, Self.resetLink, face: .page, access: MakeResetLink.access,
                limits: .form,
                handle: makeLink),
        ]
    }

    private func page(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let after = request.query["after"].flatMap { Account.ID($0) }
        let users = try await desk.operations.read(ListUsers(after: after, limit: 50), as: request.principal)
        let clusters = try await desk.operations.read(ListClusters(limit: 200), as: request.principal)
        let reader = desk.reader(request, at: "/server")
        let t = reader.wording
        var blocks = desk.done(request, t)
        if let newLink = desk.shownOnce(request) {
            blocks.append(.secret(label: t[ClusterText.resetMade], text: newLink))
        }
        if let faults, faults.form == "account", let fault = t.fault(faults.refusal) {
            blocks.append(.notice(fault, isGood: false))
        }
        blocks += [
            .heading(t[ClusterText.clusters]),
            .table(
                caption: t[ClusterText.clusters], columns: [t[ClusterText.organisationName], t[ClusterText.since]],
                rows: clusters.items.map { [SheetPage.Cell(words: $0.name), .day($0.createdAt, t)] }),
            .heading(t[ClusterText.addCluster]), .form(clusterForm(reader).with(faults, named: "cluster", t)),
            .heading(t[ClusterText.users]),
        ]
        blocks += [table(of: users.items, reader)].asPart(
            LivePart(id: "accounts", address: reader.link("/server")))
        var links = [PageFrame.Link(href: reader.link("/server/audit"), text: t[ClusterText.serverAudit])]
        if let next = users.next {
            let more = PageFrame.Link(href: reader.link("/server", ["after": "\(next)"]), text: t[ClusterText.oneMore])
            links.insert(more, at: 0)
        }
        blocks += [
            .heading(t[ClusterText.addUser]), .form(userForm(reader).with(faults, named: "user", t)), .links(links),
        ]
        return desk.site.response(
            SheetPage(blocks: blocks), status: faults?.status ?? .ok, title: t[FrameText.server],
            subtitle: t[ClusterText.serverText], to: reader)
    }

    private func table(of users: [Account], _ reader: PageSite.Reader) -> SheetPage.Block {
        let t = reader.wording
        return .table(
            caption: t[ClusterText.users],
            columns: [
                t[ClusterText.personName], t[AccountText.signInName], t[ClusterText.role], t[ClusterText.change],
            ],
            rows: users.map { account in
                [
                    SheetPage.Cell(
                        words: OthersAccountPages.name(of: account, t),
                        href: reader.link(OthersAccountPages.path(OthersAccountPages.show, account))),
                    SheetPage.Cell(words: account.isErased ? "–" : account.signInName),
                    SheetPage.Cell(words: account.isOperator ? t[ClusterText.isOperator] : "–"),
                    Self.actions(for: account, reader),
                ]
            })
    }

    private static func actions(for account: Account, _ reader: PageSite.Reader) -> SheetPage.Cell {
        let t = reader.wording
        guard !account.isErased else { return SheetPage.Cell() }
        let isOpen = account.disabledAt == nil
        let values: KeyValuePairs = ["account": "\(account.id)"]
        let form = EntryForm(
            action: reader.link((isOpen ? resetLink : enable).path(values)), formToken: reader.formToken,
            fields: [EntryForm.Field(name: "version", label: "", kind: .hidden, value: String(account.version))],
            button: t[isOpen ? ClusterText.resetLink : .open], isSmall: true,
            // A new link is shown at the top of the page.
            changesPart: !isOpen)
        let close = PageFrame.Link(href: reader.link(disable.path(values)), text: t[ClusterText.close])
        return SheetPage.Cell(forms: [form], ways: isOpen ? [close] : [])
    }

    private func clusterForm(_ reader: PageSite.Reader) -> EntryForm {
        let t = reader.wording
        return EntryForm(
            action: reader.link("/server/clusters"), formToken: reader.formToken,
            fields: [
                EntryForm.Field(name: "name", label: t[AccountText.clusterName], kind: .line(autocomplete: "off")),
                EntryForm.Field(name: "officeName", label: t[AccountText.officeName], kind: .line(autocomplete: "off")),
            ], button: t[ClusterText.addCluster])
    }

    private func userForm(_ reader: PageSite.Reader) -> EntryForm {
        let t = reader.wording
        return EntryForm(
            action: reader.link("/server/accounts"), formToken: reader.formToken,
            fields: [
                EntryForm.Field(name: "signInName", label: t[AccountText.signInName], kind: .line(autocomplete: "off")),
                EntryForm.Field(
                    name: "displayName", label: t[ClusterText.newPersonName], kind: .line(autocomplete: "off")),
            ], button: t[ClusterText.addUser])
    }

    @Sendable private func createCluster(_ request: WebRequest) async throws -> WebResponse {
        guard let account = request.principal.account else { throw WebRefusal.unauthenticated }
        return try await desk.submit("cluster", request) { typed in
            let operation = CreateCluster(
                name: typed["name"] ?? "", officeName: typed["officeName"] ?? "",
                language: desk.reader(request).language.rawValue, administrator: account)
            try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            return .redirect(to: desk.reader(request).link("/server", ["done": "cluster-added"]))
        } again: { faults in
            try await page(request, faults)
        }
    }

    @Sendable private func addUser(_ request: WebRequest) async throws -> WebResponse {
        try await desk.submit("user", request) { typed in
            let operation = AddUser(
                signInName: typed["signInName"] ?? "", displayName: typed["displayName"] ?? "",
                language: desk.reader(request).language.rawValue)
            let added = try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            return try desk.showOnce(link(added.link), at: "/server", request)
        } again: { faults in
            try await page(request, faults)
        }
    }

    private func change<Asked: Operation>(
        _ request: WebRequest, _ operation: (Int) -> Asked
    ) async throws -> WebResponse {
        try await desk.submit("account", request) { typed in
            try await desk.operations.perform(
                operation(typed.number("version")), as: request.principal, cause: request.id)
            return .redirect(to: desk.reader(request).link("/server", ["done": "opened"]))
        } again: { faults in
            try await page(request, faults)
        }
    }

    @Sendable private func makeLink(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .account)
        return try await desk.submit("account", request) { _ in
            let made = try await desk.operations.perform(MakeResetLink(id), as: request.principal, cause: request.id)
            return try desk.showOnce(link(made), at: "/server", request)
        } again: { faults in
            try await page(request, faults)
        }
    }

    private func link(_ new: NewLink) -> String {
        desk.address.link(LinkPages.reset.path(["secret": new.secret.text]))
    }
}
