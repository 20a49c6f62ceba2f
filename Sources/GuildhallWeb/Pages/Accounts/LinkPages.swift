import GuildhallCore
import HTTPTypes
import Presentation

/// The pages that links open: setting the server up, setting a new password, joining a cluster.
struct LinkPages: Sendable {
    let desk: PageDesk

    static let setUp: PathTemplate = "/set-up/{secret}"
    static let reset: PathTemplate = "/reset/{secret}"
    static let join: PathTemplate = "/join/{secret}"

    private static let secret = PathParameter.text("secret")

    /// Whether an address is that of a link that works once.
    static func isLink(_ path: String) -> Bool {
        [setUp, reset, join].contains { path.hasPrefix($0.path(["secret": ""])) }
    }

    /// The routes.
    var routes: [Route] {
        [
            Route("page.server.set-up-form", .get, Self.setUp, face: .page, access: .anyone, limits: .opening) {
                request in
                try await setUpPage(request, nil)
            },
            Route(
                "page.server.set-up", .post, Self.setUp, face: .page, access: .anyone, limits: .signIn, handle: setUp),
            Route("page.account.reset-form", .get, Self.reset, face: .page, access: .anyone, limits: .opening) {
                request in
                try await resetPage(request, nil)
            },
            Route(
                "page.account.reset", .post, Self.reset, face: .page, access: .anyone, limits: .signIn, handle: reset),
            Route("page.invitation.form", .get, Self.join, face: .page, access: .anyone, limits: .opening) { request in
                try await joinPage(request, nil)
            },
            Route(
                "page.invitation.join", .post, Self.join, face: .page, access: .anyone, limits: .signIn, handle: join),
            Route(
                "page.invitation.accept", .post, "/join/{secret}/accept", face: .page, access: AcceptInvitation.access,
                limits: .form, handle: accept),
        ]
    }

    private func setUpPage(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let secret = try request.value(of: Self.secret)
        guard try await desk.operations.read(LookAtLink(secret), as: .visitor) == .setUp else {
            throw WebRefusal.missing
        }
        let reader = desk.reader(request)
        let t = reader.wording
        let words = { (name: String, key: AccountText) in
            EntryForm.Field(name: name, label: t[key], kind: .line(autocomplete: "off"))
        }
        let form = EntryForm(
            action: reader.link(Self.setUp.path(["secret": secret])), formToken: reader.formToken,
            fields: Self.person(t) + [words("clusterName", .clusterName), words("officeName", .officeName)],
            button: t[AccountText.setUpButton])
        let page = SheetPage(blocks: [.form(form.with(faults, named: "set-up", t))])
        return desk.site.response(
            page, status: faults?.status ?? .ok, title: t[AccountText.setUpTitle], subtitle: t[AccountText.setUpText],
            to: reader)
    }

    @Sendable private func setUp(_ request: WebRequest) async throws -> WebResponse {
        let secret = try request.value(of: Self.secret)
        let reader = desk.reader(request)
        return try await desk.submit("set-up", request) { typed in
            let operation = SetUpServer(
                link: secret, person: Self.person(typed, reader.language), clusterName: typed["clusterName"] ?? "",
                officeName: typed["officeName"] ?? "")
            let done = try await desk.operations.perform(operation, as: .visitor, cause: request.id)
            return desk.enter(done.session, to: reader.link("/", ["done": "set-up"]))
        } again: { faults in
            try await setUpPage(request, faults)
        }
    }

    private func resetPage(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let secret = try request.value(of: Self.secret)
        guard case .passwordReset(let account) = try await desk.operations.read(LookAtLink(secret), as: .visitor) else {
            throw WebRefusal.missing
        }
        let reader = desk.reader(request)
        let t = reader.wording
        let form = EntryForm(
            action: reader.link(Self.reset.path(["secret": secret])), formToken: reader.formToken,
            fields: [Self.password("wished", t)], button: t[AccountText.resetButton])
        let page = SheetPage(blocks: [.form(form.with(faults, named: "reset", t))])
        return desk.site.response(
            page, status: faults?.status ?? .ok, title: t[AccountText.resetTitle],
            subtitle: t[AccountText.resetText, ["name": .text(account.signInName)]], to: reader)
    }

    @Sendable private func reset(_ request: WebRequest) async throws -> WebResponse {
        let secret = try request.value(of: Self.secret)
        return try await desk.submit("reset", request) { typed in
            let operation = ResetPassword(link: secret, wished: typed["wished"] ?? "")
            try await desk.operations.perform(operation, as: .visitor, cause: request.id)
            return .redirect(to: desk.reader(request).link("/sign-in", ["done": "reset"]))
        } again: { faults in
            try await resetPage(request, faults)
        }
    }

    private func joinPage(_ request: WebRequest, _ faults: FormFaults?) async throws -> WebResponse {
        let secret = try request.value(of: Self.secret)
        let seen = try await desk.operations.read(LookAtInvitation(secret), as: .visitor)
        let reader = desk.reader(request)
        let t = reader.wording
        let path = Self.join.path(["secret": secret])
        var blocks: [SheetPage.Block]
        if let account = request.sender.account {
            let form = EntryForm(
                action: reader.link(path + "/accept"), formToken: reader.formToken,
                button: t[AccountText.joinAccept, ["name": .text(account.displayName)]])
            blocks = [.form(form.with(faults, named: "join", t))]
        } else {
            let form = EntryForm(
                action: reader.link(path), formToken: reader.formToken, fields: Self.person(t),
                button: t[AccountText.joinButton])
            blocks = [
                .paragraph(t[AccountText.joinHaveAccount]),
                .links([PageFrame.Link(href: reader.link("/sign-in", ["next": path]), text: t[FrameText.signIn])]),
                .heading(t[AccountText.joinNew]), .form(form.with(faults, named: "join", t)),
            ]
        }
        return desk.site.response(
            SheetPage(blocks: blocks), status: faults?.status ?? .ok,
            title: t[AccountText.joinTitle, ["cluster": .text(seen.cluster.name)]],
            subtitle: t[
                AccountText.joinText,
                ["organisation": .text(seen.organisation.name), "roles": .text(t.list(seen.roles))]],
            to: reader)
    }

    @Sendable private func join(_ request: WebRequest) async throws -> WebResponse {
        let secret = try request.value(of: Self.secret)
        let reader = desk.reader(request)
        return try await desk.submit("join", request) { typed in
            let operation = JoinByInvitation(secret, as: Self.person(typed, reader.language))
            let joined = try await desk.operations.perform(operation, as: .visitor, cause: request.id)
            return desk.enter(joined.session, to: reader.link("/", ["done": "joined"]))
        } again: { faults in
            try await joinPage(request, faults)
        }
    }

    @Sendable private func accept(_ request: WebRequest) async throws -> WebResponse {
        let secret = try request.value(of: Self.secret)
        return try await desk.submit("join", request) { _ in
            try await desk.operations.perform(AcceptInvitation(secret), as: request.principal, cause: request.id)
            return .redirect(to: desk.reader(request).link("/", ["done": "joined"]))
        } again: { faults in
            try await joinPage(request, faults)
        }
    }
}

extension LinkPages {
    /// The fields of somebody who is new.
    private static func person(_ t: PageWording) -> [EntryForm.Field] {
        [
            EntryForm.Field(name: "displayName", label: t[AccountText.displayName], kind: .line(autocomplete: "name")),
            EntryForm.Field(
                name: "signInName", label: t[AccountText.signInName], kind: .line(autocomplete: "username"),
                hint: t[AccountText.signInNameHint]),
            password("password", t),
        ]
    }

    /// The field of a new password.
    static func password(_ name: String, _ t: PageWording) -> EntryForm.Field {
        EntryForm.Field(
            name: name, label: t[AccountText.newPassword], kind: .password(autocomplete: "new-password"),
            hint: t[AccountText.passwordHint])
    }

    private static func person(_ typed: FormFields, _ language: PageLanguage) -> NewPerson {
        NewPerson(
            displayName: typed["displayName"] ?? "", signInName: typed["signInName"] ?? "",
            password: typed["password"] ?? "", language: language.rawValue)
    }
}
