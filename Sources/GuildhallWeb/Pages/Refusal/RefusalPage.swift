import HTTPTypes
import Presentation

/// A page that says no: in a sentence, with the request's number and nothing internal.
struct RefusalPage: Page, Equatable {
    /// What is the matter, in a few words.
    private let titleKey: FrameText
    /// What to do.
    let text: String
    /// The request's number, in words.
    let number: String
    /// Where to go on.
    let link: PageFrame.Link

    static let template = PageTemplate.framed(
        "refusal",
        """
        <p class="lead">{{page.text}}</p>
        {{#page.link}}<p><a class="button" href="{{href}}">{{text}}</a></p>{{/page.link}}
        <p class="fine">{{page.number}}</p>
        """)

    /// The page of a refusal.
    ///
    /// - Parameters:
    ///   - refusal: why.
    ///   - id: the request's number.
    ///   - isOfLink: whether a link was opened that works once.
    ///   - reader: who reads.
    init(_ refusal: WebRefusal, id: String, isOfLink: Bool, _ reader: PageSite.Reader) {
        let wording = reader.wording
        number = wording[FrameText.number, ["id": .text(id)]]
        if isOfLink, refusal.status == .notFound {
            titleKey = .endedTitle
            text = wording[FieldText.ended]
            let isSignedIn = reader.sender?.account != nil
            link = PageFrame.Link(
                href: reader.link(isSignedIn ? "/" : "/sign-in"),
                text: wording[isSignedIn ? FrameText.backHome : .signIn])
        } else {
            let keys = Self.keys(of: refusal)
            titleKey = keys.title
            text = wording[keys.text, ["seconds": .count(refusal.retryAfterSeconds ?? 1)]]
            link = PageFrame.Link(href: reader.link("/"), text: wording[FrameText.backHome])
        }
    }

    /// The title.
    func title(_ wording: PageWording) -> String { wording[titleKey] }

    /// The texts of a refusal; one that has none of its own is told by its status.
    private static func keys(of refusal: WebRefusal) -> (title: FrameText, text: FrameText) {
        switch refusal.status.code {
        case 403 where refusal.code == WebRefusal.crossSite.code: (.crossSiteTitle, .crossSiteText)
        case 401, 403: (.forbiddenTitle, .forbiddenText)
        case 404: (.missingTitle, .missingText)
        case 405: (.methodTitle, .methodText)
        case 408: (.slowTitle, .slowText)
        case 413: (.largeTitle, .largeText)
        case 421: (.hostTitle, .hostText)
        case 429: (.manyTitle, .manyText)
        case 503: (.unavailableTitle, .unavailableText)
        case 400..<500: (.malformedTitle, .malformedText)
        default: (.failureTitle, .failureText)
        }
    }
}

extension RefusalPage: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? {
        switch name {
        case "text": .text(text)
        case "number": .text(number)
        case "link": .value(link)
        default: nil
        }
    }
}
