import GuildhallCore
import HTTPTypes
import Presentation

/// Makes pages for readers: in their language, with the navigation they may use.
struct PageSite: Sendable {
    /// The files that pages load.
    let assets: WebAssets
    private let renderer = PageRenderer()

    /// Who reads, as far as pages differ by it.
    struct Reader: Sendable {
        /// The language.
        let language: PageLanguage
        /// The language that the address asks for; links carry it on while nobody is signed in.
        let chosen: PageLanguage?
        /// The page's path.
        var path: String
        /// Who is signed in, and what forms are tied to; nobody where a request was refused before that was known.
        var sender: Sender?

        /// The header that gives the browser a cookie for forms to be tied to; nil where it has one.
        private(set) var newCookie: String?
        /// The token that goes with every form.
        private(set) var formToken = ""

        /// The texts.
        var wording: PageWording { PageWording(language: language) }

        /// A reader of whom the request alone tells: the address, then the browser's header.
        init(path: String, query: FormFields, headers: HTTPFields) {
            chosen = query["lang"].flatMap { PageLanguage(rawValue: $0) }
            language = chosen ?? PageLanguage(accepting: headers[.acceptLanguage])
            self.path = Self.ofThisServer(path)
        }

        /// The reader of a request: the address, then the account, then the browser's header tell the language.
        init(_ request: WebRequest) {
            chosen = request.query["lang"].flatMap { PageLanguage(rawValue: $0) }
            let own = request.sender.account.flatMap { PageLanguage(rawValue: $0.language) }
            language = chosen ?? own ?? PageLanguage(accepting: request.headers[.acceptLanguage])
            path = request.path
            sender = request.sender
            formToken = request.sender.formSecret.map(FormToken.token) ?? ""
        }

        /// A path that browsers take for one of this server: two slashes in front would name another host.
        private static func ofThisServer(_ path: String) -> String { "/" + path.drop { $0 == "/" } }

        /// The same reader with something to tie forms to, also where nobody is signed in.
        func withForms(_ cookie: SafeCookie) -> Reader {
            guard formToken.isEmpty else { return self }
            var reader = self
            let secret = RandomText.new()
            reader.newCookie = cookie.setting(secret)
            reader.formToken = FormToken.token(for: secret)
            return reader
        }

        /// The address of a page in the reader's language.
        ///
        /// - Parameters:
        ///   - path: the path.
        ///   - query: further fields of the query.
        func link(_ path: String, _ query: KeyValuePairs<String, String> = [:]) -> String {
            let fields = query.map { "\($0.key)=\(PercentEncoding.encoded($0.value))" }
            let all = fields + (chosen.map { ["lang=\($0.rawValue)"] } ?? [])
            return all.isEmpty ? path : path + "?" + all.joined(separator: "&")
        }
    }

    /// A page as an answer.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - status: the status.
    ///   - title: its title.
    ///   - subtitle: a sentence below it.
    ///   - reader: who reads.
    ///   - scripts: the scripts that the page runs, besides those that replace its parts.
    ///   - stream: the stream of events by which its parts learn of changes.
    func response(
        _ page: some Page, status: HTTPResponse.Status = .ok, title: String, subtitle: String? = nil,
        to reader: Reader, scripts: [WebAssets.Asset] = [], listening stream: String? = nil
    ) -> WebResponse {
        let wording = reader.wording
        var frame = PageFrame(
            language: reader.language.rawValue, title: title, style: assets.style.path, icon: assets.icon.path)
        frame.subtitle = subtitle
        frame.hasParts = page.hasParts
        frame.stream = page.hasParts ? stream : nil
        let movers =
            !page.hasParts ? [] : stream == nil ? [assets.htmx] : [assets.htmx, assets.live, assets.htmxEvents]
        frame.scripts = (movers + scripts).map(\.path)
        if let account = reader.sender?.account {
            frame.account = PageFrame.Account(
                name: account.displayName, formToken: reader.formToken, signOut: reader.link("/sign-out"))
        }
        frame.links = Self.links(for: reader)
        frame.languages = PageLanguage.allCases.map { language in
            PageFrame.Link(
                href: "\(reader.path)?lang=\(language.rawValue)", text: language.ownName,
                isHere: language == reader.language, language: language.rawValue)
        }
        var response = renderer.response(status, page, in: frame, wording, home: reader.link("/"))
        if let cookie = reader.newCookie { response.headers.append(HTTPField(name: .setCookie, value: cookie)) }
        return response
    }

    private static func links(for reader: Reader) -> [PageFrame.Link] {
        var places = [("/", FrameText.home)]
        if let sender = reader.sender {
            places += sender.account == nil ? [("/sign-in", .signIn)] : [("/account", .account)]
            if sender.principal.isOperator { places.append(("/server", .server)) }
        }
        if let principal = reader.sender?.principal, !principal.places.isEmpty, let cluster = try? principal.cluster {
            let values: KeyValuePairs = ["cluster": "\(cluster)"]
            places.append((ClusterPaths.organisations.path(values), .organisationsOfCluster))
            if principal.reach(of: .manageTokens) != nil {
                places.append((ClusterPaths.tokens.path(values), .tokensOfCluster))
            }
            if principal.reach(of: .changeCluster) != nil {
                places.append((ClusterPaths.settings.path(values), .settingsOfCluster))
            }
            if principal.reach(of: .readAudit) != nil {
                places.append((ClusterPaths.audit.path(values), .auditOfCluster))
            }
        }
        return (places + [("/help", .help)]).map { path, text in
            PageFrame.Link(
                href: reader.link(path), text: reader.wording[text],
                isHere: path == reader.path || path != "/" && reader.path.hasPrefix(path + "/"))
        }
    }
}
