import GuildhallCore
import HTTPTypes
import Presentation

/// Makes pages for readers: in their language, with the navigation they may use.
struct PageSite: Sendable {
    /// The files that pages load.
    let assets: WebAssets
    /// The cookie of the language that the reader chose.
    let language: SafeCookie
    private let renderer = PageRenderer()

    /// How long a browser keeps the language: a year.
    private static let languageSeconds = 365 * 86_400

    /// Makes pages with these files.
    ///
    /// - Parameters:
    ///   - assets: the files that pages load.
    ///   - isSecure: whether browsers reach the server over TLS.
    init(assets: WebAssets, isSecure: Bool) {
        self.assets = assets
        language = SafeCookie(purpose: .language, isSecure: isSecure)
    }

    /// Who reads, as far as pages differ by it.
    struct Reader: Sendable {
        /// The language.
        let language: PageLanguage
        /// The language that the address asks for, and that the browser does not keep yet; nil for none.
        let newLanguage: PageLanguage?
        /// The page's path.
        var path: String
        /// What the page's address asks for besides its path, without the language and without what is said once.
        var query: [FormFields.Field]
        /// Who is signed in, and what forms are tied to; nobody where a request was refused before that was known.
        var sender: Sender?

        /// The header that gives the browser a cookie for forms to be tied to; nil where it has one.
        private(set) var newCookie: String?
        /// The token that goes with every form.
        private(set) var formToken = ""

        /// The texts.
        var wording: PageWording { PageWording(language: language) }

        /// A reader: the address tells the language, then what the browser keeps, the account, and the browser's header.
        ///
        /// - Parameters:
        ///   - path: the page's path.
        ///   - query: the query.
        ///   - headers: the request's header.
        ///   - kept: the language that the browser keeps.
        ///   - sender: who is signed in.
        init(path: String, query: FormFields, headers: HTTPFields, kept: PageLanguage?, sender: Sender?) {
            let chosen = query["lang"].flatMap { PageLanguage(rawValue: $0) }
            newLanguage = chosen == kept ? nil : chosen
            let own = (sender?.account?.language).flatMap { PageLanguage(rawValue: $0) }
            language = chosen ?? kept ?? own ?? PageLanguage(accepting: headers[.acceptLanguage])
            self.path = Self.ofThisServer(path)
            self.query = query.fields.filter { field in
                // What would lead to another site is not said again.
                field.name == "next"
                    ? NextPath(field.value) != nil : !["lang", "done", OneShowing.field].contains(field.name)
            }
            self.sender = sender
            formToken = sender?.formSecret.map(FormToken.token) ?? ""
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

        /// The address of a page.
        ///
        /// - Parameters:
        ///   - path: the path.
        ///   - query: the fields of the query.
        func link(_ path: String, _ query: KeyValuePairs<String, String> = [:]) -> String {
            let fields = query.map { "\($0.key)=\(PercentEncoding.encoded($0.value))" }
            return fields.isEmpty ? path : path + "?" + fields.joined(separator: "&")
        }

        /// The page's own address, with a language or without.
        func address(in language: PageLanguage? = nil) -> String {
            let kept = query.map { "\(PercentEncoding.encoded($0.name))=\(PercentEncoding.encoded($0.value))" }
            let fields = kept + (language.map { ["lang=\($0.rawValue)"] } ?? [])
            return fields.isEmpty ? path : path + "?" + fields.joined(separator: "&")
        }
    }

    /// The reader of a request.
    func reader(_ request: WebRequest) -> Reader {
        Reader(
            path: request.path, query: request.query, headers: request.headers, kept: kept(in: request.headers),
            sender: request.sender)
    }

    /// The reader of a request that is refused.
    ///
    /// - Parameters:
    ///   - arrival: what is known of the request.
    ///   - sender: who sent it, where that is known.
    func reader(_ arrival: Arrival, _ sender: Sender?) -> Reader {
        Reader(
            path: arrival.path, query: arrival.query, headers: arrival.headers, kept: kept(in: arrival.headers),
            sender: sender)
    }

    private func kept(in headers: HTTPFields) -> PageLanguage? {
        language.value(in: headers).flatMap { PageLanguage(rawValue: $0) }
    }

    /// The header by which a browser keeps a language for all pages that follow.
    func keeping(_ language: PageLanguage) -> HTTPField {
        HTTPField(name: .setCookie, value: self.language.setting(language.rawValue, seconds: Self.languageSeconds))
    }

    /// An answer that also lets the browser keep what is new of its reader: the language, and what forms are tied to.
    func remembering(_ reader: Reader, _ response: WebResponse) -> WebResponse {
        var response = response
        if let language = reader.newLanguage { response.headers.append(keeping(language)) }
        if let cookie = reader.newCookie { response.headers.append(HTTPField(name: .setCookie, value: cookie)) }
        return response
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
        let product = wording[FrameText.product]
        var frame = PageFrame(
            language: reader.language.rawValue, title: title,
            windowTitle: title == product ? title : "\(title) · \(product)", style: assets.style.path,
            icon: assets.icon.path)
        frame.subtitle = subtitle
        frame.hasParts = page.hasParts
        frame.stream = page.hasParts ? stream : nil
        let movers =
            !page.hasParts ? [] : stream == nil ? [assets.htmx] : [assets.htmx, assets.live, assets.htmxEvents]
        frame.scripts = (movers + scripts).map(\.path)
        if let account = reader.sender?.account {
            frame.account = PageFrame.Account(
                name: account.displayName, formToken: reader.formToken, signOut: reader.link("/sign-out"),
                href: reader.link("/account"), isHere: Self.isHere("/account", reader))
        }
        frame.links = Self.links(for: reader)
        let strip = Self.strip(for: reader)
        frame.strips = strip.isEmpty ? [] : [PageFrame.Strip(items: strip)]
        frame.languages = PageLanguage.allCases.map { language in
            PageFrame.Link(
                href: reader.address(in: language), text: language.ownName, isHere: language == reader.language,
                language: language.rawValue)
        }
        return remembering(reader, renderer.response(status, page, in: frame, wording, home: reader.link("/")))
    }

    /// What everybody has: the help, the way in, and the server for who operates it.
    private static func links(for reader: Reader) -> [PageFrame.Link] {
        var places: [(String, FrameText)] = []
        if reader.sender?.principal.isOperator == true { places.append(("/server", .server)) }
        places.append(("/help", .help))
        if let sender = reader.sender, sender.account == nil { places.append(("/sign-in", .signIn)) }
        return places.map { link($0, $1, reader) }
    }

    /// What the reader has in the cluster of the page.
    private static func strip(for reader: Reader) -> [PageFrame.Link] {
        guard let principal = reader.sender?.principal, !principal.places.isEmpty,
            let cluster = try? principal.cluster
        else { return [] }
        let values: KeyValuePairs = ["cluster": "\(cluster)"]
        var places = [(ClusterPaths.organisations.path(values), FrameText.organisationsOfCluster)]
        if principal.reach(of: .manageTokens) != nil {
            places.append((ClusterPaths.tokens.path(values), .tokensOfCluster))
        }
        if principal.reach(of: .changeCluster) != nil {
            places.append((ClusterPaths.settings.path(values), .settingsOfCluster))
        }
        if principal.reach(of: .readAudit) != nil {
            places.append((ClusterPaths.audit.path(values), .auditOfCluster))
        }
        return places.map { link($0, $1, reader) }
    }

    private static func link(_ path: String, _ text: FrameText, _ reader: Reader) -> PageFrame.Link {
        PageFrame.Link(href: reader.link(path), text: reader.wording[text], isHere: isHere(path, reader))
    }

    /// Whether a page is the reader's, or stands above it.
    private static func isHere(_ path: String, _ reader: Reader) -> Bool {
        path == reader.path || reader.path.hasPrefix(path + "/")
    }
}
