import GuildhallCore
import HTTPTypes

/// What the pages that change something work with.
struct PageDesk: Sendable {
    /// Makes the pages.
    let site: PageSite
    /// Makes the changes.
    let operations: Operations
    /// The address of which links are made.
    let address: PublicAddress
    /// The cookie of sessions.
    let session: SafeCookie
    /// The cookie of forms while nobody is signed in.
    let form: SafeCookie
    /// Whether everybody may be anybody.
    let isDemo: Bool
    /// Tells what happens elsewhere.
    let hub: EventHub
    /// What is shown once.
    let showing = OneShowing()

    /// The stream for a page of a cluster.
    ///
    /// It is to be asked for before the state is read: what changes behind that is told.
    func stream(_ cluster: Cluster.ID) -> String {
        "\(ClusterPaths.events.path(["cluster": "\(cluster)"]))?after=\(hub.position)"
    }

    /// The reader of a request, with something to tie forms to.
    ///
    /// - Parameters:
    ///   - request: the request.
    ///   - path: the page's own path, where a form that is shown again was sent to another one.
    func reader(_ request: WebRequest, at path: String? = nil) -> PageSite.Reader {
        var reader = site.reader(request).withForms(form)
        if let path, path != reader.path { (reader.path, reader.query) = (path, []) }
        return reader
    }

    /// What is said of the change that led here; nothing for a page that was simply opened.
    func done(_ request: WebRequest, _ t: PageWording) -> [SheetPage.Block] {
        let text = request.query["done"].flatMap { DoneText(code: $0) }
        return text.map { [.notice(t[$0], isGood: true)] } ?? []
    }

    /// Leads on to a page that shows something once.
    ///
    /// - Parameters:
    ///   - text: what is shown.
    ///   - path: the page.
    ///   - request: the request that made it.
    func showOnce(_ text: String, at path: String, _ request: WebRequest) throws -> WebResponse {
        guard let session = request.principal.session else { throw WebRefusal.unauthenticated }
        let name = showing.keep(text, for: session, at: request.receivedAt)
        return .redirect(to: "\(path)?\(OneShowing.field)=\(name)")
    }

    /// What is to be shown now and never again; nil for a page that was simply opened.
    func shownOnce(_ request: WebRequest) -> String? {
        guard request.method == .get else { return nil }
        return showing.take(
            request.query[OneShowing.field], for: request.principal.session, at: request.receivedAt)
    }

    /// Makes a change that a form asks for, and leads on; a form that cannot be taken is shown again.
    ///
    /// - Parameters:
    ///   - name: the form's name on its page.
    ///   - request: the request that sent it.
    ///   - change: makes the change and tells where to go on.
    ///   - page: shows the form again.
    func submit(
        _ name: String, _ request: WebRequest, change: (FormFields) async throws -> WebResponse,
        again page: (FormFaults) async throws -> WebResponse
    ) async throws -> WebResponse {
        let typed = try request.form()
        do {
            return try await change(typed)
        } catch let refusal as OperationRefusal {
            guard let faults = FormFaults(name, refusal, typed: typed) else { throw refusal }
            var response = try await page(faults)
            if request.headers[.hxRequest] != nil {
                // A form that changes a part is told of at the top of its page, so that the whole content is shown.
                response.headers[.hxRetarget] = "#main"
                response.headers[.hxReselect] = "#main"
            }
            if case .tooMany(let seconds) = refusal { response.headers[.retryAfterSeconds] = String(seconds) }
            return response
        }
    }

    /// Leads on as somebody who is signed in no more.
    func leave(to path: String) -> WebResponse {
        var response = WebResponse.redirect(to: path)
        response.headers.append(HTTPField(name: .setCookie, value: session.removing))
        // What the browser has kept of pages goes too (W3C, Clear Site Data).
        response.headers[.clearSiteData] = "\"cache\", \"storage\""
        return response
    }

    /// Leads on as somebody who is now signed in.
    func enter(_ new: NewSession, to path: String) -> WebResponse {
        var response = WebResponse.redirect(to: path)
        let seconds = Int(SessionRule.longest.components.seconds)
        let cookie = session.setting(new.secret.text, seconds: seconds)
        response.headers.append(HTTPField(name: .setCookie, value: cookie))
        return response
    }
}
