import GuildhallCore
import HTTPTypes

/// What is held about the reader: to take along, and to erase.
struct PersonPages: Sendable {
    let desk: PageDesk

    static let export: PathTemplate = "/account/data"
    static let erase: PathTemplate = "/account/erase"
    static let erased: PathTemplate = "/account/erased"

    /// The routes.
    var routes: [Route] {
        [
            Route("page.account.export", .get, Self.export, face: .page, access: ExportPerson.access, limits: .audit) {
                request in
                let data = try await desk.operations.read(ExportPerson(), as: request.principal)
                return try .file(of: data, at: request.receivedAt)
            },
            Route(
                "page.account.erase-form", .get, Self.erase, face: .page, access: EraseAccount.access, limits: .reading
            ) { try await page($0, nil) },
            Route(
                "page.account.erase", .post, Self.erase, face: .page, access: EraseAccount.access, limits: .signIn,
                handle: erase),
            Route(
                "page.account.erased", .get, Self.erased, face: .page, access: .anyone, limits: .reading,
                handle: farewell),
        ]
    }

    /// What the own account's page says of this.
    static func blocks(_ reader: PageSite.Reader) -> [SheetPage.Block] {
        let t = reader.wording
        return [
            .heading(t[PersonText.dataTitle]), .paragraph(t[PersonText.dataText]),
            .links([
                PageFrame.Link(href: reader.link(export.path()), text: t[PersonText.dataDownload]),
                PageFrame.Link(href: reader.link(erase.path()), text: t[PersonText.eraseOwn]),
            ]),
        ]
    }

    private func page(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let account = try await desk.operations.read(ReadOwnAccount(), as: request.principal)
        let reader = desk.reader(request)
        let t = reader.wording
        let model = ErasureModel(
            warning: t[PersonText.eraseOwnText], action: reader.link(Self.erase.path()),
            passwordLabel: t[PersonText.ownPassword], button: t[PersonText.eraseButton],
            obstacle: account.isDemonstrated ? t[PersonText.demoStays] : nil)
        return desk.site.response(
            SheetPage(blocks: model.blocks(reader, faults)), status: faults?.status ?? .ok,
            title: t[PersonText.eraseOwn], subtitle: account.displayName, to: reader)
    }

    @Sendable private func erase(_ request: WebRequest) async throws -> WebResponse {
        try await desk.submit("erase", request) { typed in
            let operation = EraseOwnAccount(password: typed["password"] ?? "", address: request.client)
            try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            // The language of the account is gone with it, so that the address carries it on.
            let language = desk.reader(request).language.rawValue
            return desk.leave(to: "\(Self.erased.path())?lang=\(language)")
        } again: { faults in
            try await page(request, faults)
        }
    }

    @Sendable private func farewell(_ request: WebRequest) async throws -> WebResponse {
        let reader = desk.site.reader(request)
        let t = reader.wording
        let home = PageFrame.Link(href: reader.link("/"), text: t[FrameText.backHome])
        return desk.site.response(
            SheetPage(blocks: [.paragraph(t[PersonText.erasedText]), .links([home])]), title: t[PersonText.erasedTitle],
            to: reader)
    }
}
