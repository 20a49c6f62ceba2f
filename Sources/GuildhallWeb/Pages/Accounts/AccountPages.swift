import GuildhallCore
import HTTPTypes

/// The own account: name and language, password, and where one is signed in.
struct AccountPages: Sendable {
    let desk: PageDesk

    static let endSession: PathTemplate = "/account/sessions/{session}/end"

    /// The routes.
    var routes: [Route] {
        [
            Route("page.account.show", .get, "/account", face: .page, access: ReadOwnAccount.access, limits: .reading) {
                try await page($0, nil)
            },
            Route(
                "page.account.change", .post, "/account", face: .page, access: ChangeOwnAccount.access, limits: .form,
                handle: change),
            Route(
                "page.account.change-password", .post, "/account/password", face: .page, access: ReplacePassword.access,
                limits: .signIn, handle: changePassword),
            Route(
                "page.account.end-sessions", .post, "/account/sessions/end", face: .page,
                access: EndOtherSessions.access,
                limits: .form, handle: endOthers),
            Route(
                "page.account.end-session", .post, Self.endSession, face: .page, access: EndSession.access,
                limits: .form,
                handle: endSession),
        ]
    }

    private func page(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let account = try await desk.operations.read(ReadOwnAccount(), as: request.principal)
        let sessions = try await desk.operations.read(ListOwnSessions(), as: request.principal)
        let reader = desk.reader(request, at: "/account")
        let t = reader.wording
        var blocks = desk.done(request, t)
        blocks += [.heading(t[AccountText.profile]), .form(profile(account, reader).with(faults, named: "profile", t))]
        if account.passwordHash != nil {
            blocks += [
                .heading(t[AccountText.passwordTitle]), .form(password(reader).with(faults, named: "password", t)),
            ]
        }
        var places = [table(of: sessions, request, reader)]
        if sessions.count > 1 {
            places.append(
                .form(
                    EntryForm(
                        action: reader.link("/account/sessions/end"), formToken: reader.formToken,
                        button: t[AccountText.sessionEndOthers], isSmall: true, changesPart: true)))
        }
        blocks.append(.heading(t[AccountText.sessions]))
        blocks += places.asPart(LivePart(id: "sessions", address: reader.link("/account")))
        blocks += PersonPages.blocks(reader)
        return desk.site.response(
            SheetPage(blocks: blocks), status: faults?.status ?? .ok, title: t[FrameText.account],
            subtitle: account.signInName, to: reader)
    }

    private func profile(_ account: Account, _ reader: PageSite.Reader) -> EntryForm {
        let t = reader.wording
        return EntryForm(
            action: reader.link("/account"), formToken: reader.formToken,
            fields: [
                EntryForm.Field(
                    name: "displayName", label: t[AccountText.displayName], kind: .line(autocomplete: "name"),
                    value: account.displayName),
                EntryForm.Field(
                    name: "language", label: t[AccountText.language],
                    kind: .one(Self.languages(chosen: account.language))),
                EntryForm.Field(name: "version", label: "", kind: .hidden, value: String(account.version)),
            ], button: t[AccountText.save])
    }

    /// The languages to choose from, each by its own name.
    static func languages(chosen: String) -> [EntryForm.Choice] {
        PageLanguage.allCases.map { language in
            EntryForm.Choice(
                value: language.rawValue, words: language.ownName, isChosen: language.rawValue == chosen)
        }
    }

    private func password(_ reader: PageSite.Reader) -> EntryForm {
        let t = reader.wording
        return EntryForm(
            action: reader.link("/account/password"), formToken: reader.formToken,
            fields: [
                EntryForm.Field(
                    name: "present", label: t[AccountText.presentPassword],
                    kind: .password(autocomplete: "current-password")),
                LinkPages.password("wished", t),
            ], button: t[AccountText.passwordButton])
    }

    private func table(of sessions: [Session], _ request: WebRequest, _ reader: PageSite.Reader) -> SheetPage.Block {
        let t = reader.wording
        return .table(
            caption: t[AccountText.sessions],
            columns: [t[AccountText.sessionBegan], t[AccountText.sessionSeen], t[AccountText.sessionThis]],
            rows: sessions.map { session in
                let isThis = session.digest == request.principal.session
                let end = EntryForm(
                    action: reader.link(Self.endSession.path(["session": "\(session.id)"])),
                    formToken: reader.formToken,
                    button: t[AccountText.sessionEnd], isSmall: true, changesPart: true)
                return [
                    .moment(session.createdAt, t), .moment(session.seenAt, t),
                    isThis ? SheetPage.Cell(words: t[AccountText.thisSession]) : SheetPage.Cell(forms: [end]),
                ]
            })
    }

    @Sendable private func change(_ request: WebRequest) async throws -> WebResponse {
        try await desk.submit("profile", request) { typed in
            let language = typed["language"] ?? ""
            let operation = ChangeOwnAccount(
                version: typed.number("version"), displayName: typed["displayName"] ?? "", language: language)
            try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            var response = WebResponse.redirect(to: "/account?done=saved")
            // What the browser keeps goes before the account, so that it is told of the change.
            if let chosen = PageLanguage(rawValue: language) { response.headers.append(desk.site.keeping(chosen)) }
            return response
        } again: { faults in
            try await page(request, faults)
        }
    }

    @Sendable private func changePassword(_ request: WebRequest) async throws -> WebResponse {
        try await desk.submit("password", request) { typed in
            let operation = ChangePassword(
                present: typed["present"] ?? "", wished: typed["wished"] ?? "", address: request.client)
            try await desk.operations.perform(operation, as: request.principal, cause: request.id)
            return .redirect(to: desk.reader(request).link("/account", ["done": "password"]))
        } again: { faults in
            try await page(request, faults)
        }
    }

    @Sendable private func endOthers(_ request: WebRequest) async throws -> WebResponse {
        try await desk.operations.perform(EndOtherSessions(), as: request.principal, cause: request.id)
        return .redirect(to: desk.reader(request).link("/account", ["done": "sessions"]))
    }

    @Sendable private func endSession(_ request: WebRequest) async throws -> WebResponse {
        let id = try request.value(of: PathParameter("session") { Identifier<Session>($0) })
        try await desk.operations.perform(EndSession(id), as: request.principal, cause: request.id)
        return .redirect(to: desk.reader(request).link("/account", ["done": "session"]))
    }
}
