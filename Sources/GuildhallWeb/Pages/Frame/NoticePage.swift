/// A page with one sentence.
struct NoticePage: Page, Equatable {
    /// The sentence.
    let text: String

    static let template = PageTemplate.framed("notice", "<p class=\"lead\">{{page.text}}</p>")
}
