import GuildhallCore
import HTTPTypes
import Presentation

/// Another's account, for the operator: what is held about the person, and its erasure.
struct OthersAccountPages: Sendable {
    let desk: PageDesk

    static let show: PathTemplate = "/server/accounts/{account}"
    static let export: PathTemplate = "/server/accounts/{account}/data"
    static let erase: PathTemplate = "/server/accounts/{account}/erase"

    /// The routes.
    var routes: [Route] {
        [
            Route(
                "page.account.look-at", .get, Self.show, face: .page, access: ReadUser.access, limits: .reading,
                handle: show),
            Route(
                "page.account.export-another", .get, Self.export, face: .page, access: ReadUser.access, limits: .audit
            ) { request in
                let id = try request.value(of: .account)
                let data = try await desk.operations.read(ExportPerson(of: id), as: request.principal)
                return try .file(of: data, at: request.receivedAt)
            },
            Route(
                "page.account.erase-another-form", .get, Self.erase, face: .page, access: ReadUser.access,
                limits: .reading
            ) { try await erasurePage($0, nil) },
            Route(
                "page.account.erase-another", .post, Self.erase, face: .page, access: ReadUser.access, limits: .signIn,
                handle: erase),
        ]
    }

    @Sendable private func show(_ request: WebRequest) async throws -> WebResponse {
        let account = try await desk.operations.read(
            ReadUser(try request.value(of: .account)), as: request.principal)
        let reader = desk.reader(request)
        let t = reader.wording
        var blocks = desk.done(request, t)
        let state: ClusterText = account.disabledAt == nil ? .accountIsOpen : .closed
        blocks += [
            .table(
                caption: t[PersonText.accountText],
                columns: [
                    t[AccountText.signInName], t[ClusterText.state], t[ClusterText.since], t[ClusterText.role],
                ],
                rows: [
                    [
                        SheetPage.Cell(words: account.isErased ? t[PersonText.erasedPerson] : account.signInName),
                        SheetPage.Cell(words: t[state]), .day(account.disabledAt ?? account.createdAt, t),
                        SheetPage.Cell(words: account.isOperator ? t[ClusterText.isOperator] : "–"),
                    ]
                ]),
            .paragraph(t[PersonText.otherDataText]),
        ]
        var links = [
            PageFrame.Link(
                href: reader.link(Self.path(Self.export, account)), text: t[PersonText.otherDataDownload])
        ]
        if !account.isErased {
            links.append(
                PageFrame.Link(href: reader.link(Self.path(Self.erase, account)), text: t[PersonText.eraseOther]))
        }
        return desk.site.response(
            SheetPage(blocks: blocks + [.links(links)]), title: Self.name(of: account, t),
            subtitle: t[PersonText.accountText], to: reader)
    }

    private func erasurePage(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let account = try await desk.operations.read(
            ReadUser(try request.value(of: .account)), as: request.principal)
        guard !account.isErased else { throw WebRefusal.missing }
        let reader = desk.reader(request)
        let t = reader.wording
        let hasPassword = request.sender.account?.passwordHash != nil
        let obstacle: PersonText? =
            account.isDemonstrated ? .demoStays : hasPassword ? nil : .noPasswordOperator
        let model = ErasureModel(
            warning: t[PersonText.eraseOtherText, ["name": .text(Self.name(of: account, t))]],
            action: reader.link(Self.path(Self.erase, account)), passwordLabel: t[PersonText.operatorPassword],
            button: t[PersonText.eraseOther], obstacle: obstacle.map { t[$0] })
        return desk.site.response(
            SheetPage(blocks: model.blocks(reader, faults)), status: faults?.status ?? .ok,
            title: t[PersonText.eraseOther], subtitle: "\(account.displayName) (\(account.signInName))", to: reader)
    }

    @Sendable private func erase(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: .account)
        return try await desk.submit("erase", request) { typed in
            let operation = EraseAnotherAccount(id, password: typed["password"] ?? "", address: request.client)
            try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            // An operator who erased the own account is nobody now.
            if id == request.principal.account {
                return desk.leave(to: "\(PersonPages.erased.path())?lang=\(desk.reader(request).language.rawValue)")
            }
            let path = Self.show.path(["account": "\(id)"])
            return .redirect(to: desk.reader(request).link(path, ["done": "erased"]))
        } again: { faults in
            try await erasurePage(request, faults)
        }
    }

    /// A path to an account's page, or to what is done to it.
    static func path(_ template: PathTemplate, _ account: Account) -> String {
        template.path(["account": "\(account.id)"])
    }

    /// The name that others see, or a word for somebody who was erased.
    static func name(of account: Account, _ t: PageWording) -> String {
        account.isErased ? t[PersonText.erasedPerson] : account.displayName
    }
}
