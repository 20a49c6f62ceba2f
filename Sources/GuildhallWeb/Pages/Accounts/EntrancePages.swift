import GuildhallCore
import HTTPTypes

/// Signing in and out, and the demonstration's “continue as …”.
struct EntrancePages: Sendable {
    let desk: PageDesk

    static let signIn: PathTemplate = "/sign-in"
    static let demo: PathTemplate = "/demo/{person}"

    /// What the address says of a reader whose session ended meanwhile.
    static let ended = "ended"

    /// The routes; those of the demonstration only where it is shown.
    var routes: [Route] {
        let routes = [
            Route("page.session.form", .get, Self.signIn, face: .page, access: .anyone, limits: .reading, handle: form),
            Route(
                "page.session.begin", .post, Self.signIn, face: .page, access: .anyone, limits: .signIn, handle: signIn),
            Route(
                "page.session.end", .post, "/sign-out", face: .page, access: SignOut.access, limits: .form,
                handle: signOut),
        ]
        let demo = Route(
            "page.demo.begin", .post, Self.demo, face: .page, access: .anyone, limits: .form, handle: enterDemo)
        return routes + (desk.isDemo ? [demo] : [])
    }

    @Sendable private func form(_ request: WebRequest) async throws -> WebResponse {
        let reader = desk.reader(request)
        let notice: [SheetPage.Block] =
            request.query["done"] == Self.ended
            ? [.notice(reader.wording[FrameText.signedOut], isGood: false)] : desk.done(request, reader.wording)
        return page(reader, notice, next: NextPath(request.query["next"]), nil)
    }

    /// The form again, for who tried too often.
    ///
    /// - Parameters:
    ///   - refusal: how long to wait.
    ///   - arrival: what is known of the request.
    func page(_ refusal: WebRefusal, _ arrival: Arrival) -> WebResponse {
        let sender = Sender.visitor(formSecret: desk.form.value(in: arrival.headers))
        let faults = FormFaults(
            "sign-in", .tooMany(retryAfterSeconds: refusal.retryAfterSeconds ?? 1), typed: .none)
        return page(desk.site.reader(arrival, sender).withForms(desk.form), [], next: nil, faults)
    }

    private func page(
        _ reader: PageSite.Reader, _ notice: [SheetPage.Block], next: NextPath?, _ faults: FormFaults?
    ) -> WebResponse {
        let t = reader.wording
        let form = EntryForm(
            action: reader.link("/sign-in"), formToken: reader.formToken,
            fields: [
                EntryForm.Field(name: "name", label: t[AccountText.signInName], kind: .line(autocomplete: "username")),
                EntryForm.Field(
                    name: "password", label: t[AccountText.password], kind: .password(autocomplete: "current-password")),
                EntryForm.Field(name: "next", label: "", kind: .hidden, value: next?.text ?? ""),
            ], button: t[FrameText.signIn])
        let page = SheetPage(
            blocks: notice + [.form(form.with(faults, named: "sign-in", t)), .paragraph(t[AccountText.signInHint])])
        return desk.site.response(page, status: faults?.status ?? .ok, title: t[FrameText.signIn], to: reader)
    }

    @Sendable private func signIn(_ request: WebRequest) async throws -> WebResponse {
        let next = NextPath(try request.form()["next"])
        return try await desk.submit("sign-in", request) { typed in
            let signIn = SignIn(
                name: typed["name"] ?? "", password: typed["password"] ?? "", address: request.client,
                replacing: request.sender.sessionToken)
            let new = try await desk.operations.perform(signIn, as: .visitor, cause: request.id)
            return desk.enter(new, to: next?.text ?? desk.reader(request).link("/"))
        } again: { faults in
            var reader = desk.reader(request)
            reader.query = next.map { [FormFields.Field(name: "next", value: $0.text)] } ?? []
            return page(reader, [], next: next, faults)
        }
    }

    @Sendable private func signOut(_ request: WebRequest) async throws -> WebResponse {
        try await desk.operations.perform(SignOut(), as: request.principal, cause: request.id)
        return desk.leave(to: desk.reader(request).link("/"))
    }

    @Sendable private func enterDemo(_ request: WebRequest) async throws -> WebResponse {
        let person = try request.value(of: PathParameter("person") { DemoPerson(rawValue: $0) })
        let begin = BeginDemoSession(as: person, replacing: request.sender.sessionToken)
        let new = try await desk.operations.perform(begin, as: .system, cause: request.id)
        // The persons of the demonstration are anybody's, so that the reader's language goes before theirs.
        var response = desk.enter(new, to: "/")
        response.headers.append(desk.site.keeping(desk.reader(request).language))
        return response
    }
}
