import HTTPTypes
import Presentation

/// A page that says no: in a sentence, with the request's number and nothing internal.
struct RefusalPage: Page, Equatable {
    /// What to do.
    let text: String
    /// The request's number, in words.
    let number: String

    static let template = PageTemplate.framed(
        "refusal",
        """
        <p class="lead">{{page.text}}</p>
        <p><a class="button" href="{{home}}">{{t.backHome}}</a></p>
        <p class="fine">{{page.number}}</p>
        """)

    /// The page of a refusal.
    init(_ refusal: WebRefusal, id: String, _ wording: PageWording) {
        let keys = Self.keys(of: refusal)
        text = wording[keys.text, ["seconds": .count(refusal.retryAfterSeconds ?? 1)]]
        number = wording[FrameText.number, ["id": .text(id)]]
    }

    /// The title of a refusal.
    static func title(_ refusal: WebRefusal, _ wording: PageWording) -> String { wording[keys(of: refusal).title] }

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
        default: nil
        }
    }
}
