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
        let path: String
        /// Who is signed in.
        var account: PageFrame.Account?

        /// The texts.
        var wording: PageWording { PageWording(language: language) }

        /// A reader of whom the request alone tells: the address, then the browser's header.
        init(path: String, query: FormFields, headers: HTTPFields) {
            chosen = query["lang"].flatMap { PageLanguage(rawValue: $0) }
            language = chosen ?? PageLanguage(accepting: headers[.acceptLanguage])
            self.path = path
        }

        /// The address of a page in the reader's language.
        func link(_ path: String) -> String { chosen.map { "\(path)?lang=\($0.rawValue)" } ?? path }
    }

    /// A page as an answer.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - status: the status.
    ///   - title: its title.
    ///   - subtitle: a sentence below it.
    ///   - reader: who reads.
    ///   - scripts: the scripts that the page runs.
    func response(
        _ page: some Page, status: HTTPResponse.Status = .ok, title: String, subtitle: String? = nil,
        to reader: Reader, scripts: [WebAssets.Asset] = []
    ) -> WebResponse {
        let wording = reader.wording
        var frame = PageFrame(
            language: reader.language.rawValue, title: title, style: assets.style.path, icon: assets.icon.path)
        frame.subtitle = subtitle
        frame.scripts = scripts.map(\.path)
        frame.account = reader.account
        frame.links = Self.links(for: reader)
        frame.languages = PageLanguage.allCases.map { language in
            PageFrame.Link(
                href: "\(reader.path)?lang=\(language.rawValue)", text: language.ownName,
                isHere: language == reader.language, language: language.rawValue)
        }
        return renderer.response(status, page, in: frame, wording, home: reader.link("/"))
    }

    private static func links(for reader: Reader) -> [PageFrame.Link] {
        [("/", FrameText.home), ("/help", .help)].map { path, text in
            PageFrame.Link(href: reader.link(path), text: reader.wording[text], isHere: path == reader.path)
        }
    }
}

extension PageSite.Reader {
    /// The reader of a request.
    init(_ request: WebRequest) { self.init(path: request.path, query: request.query, headers: request.headers) }
}
