/// A page that is a report.
struct ReportPage: Page, Equatable {
    /// The report's markup, which is made of values that were escaped there.
    let markup: String

    static let template = PageTemplate(
        name: "report", text: "{{<frame}}{{$body}}{{{page.markup}}}{{/body}}{{/frame}}")
}

extension ReportPage: Named {
    /// A property by its name.
    func shown(_ name: String) -> Shown? { name == "markup" ? .text(markup) : nil }
}
