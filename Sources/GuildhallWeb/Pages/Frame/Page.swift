/// A page: what it shows as a value, and how as a template.
///
/// The value is tested as data, the template by snapshots; texts of the catalogues reach the template by themselves.
protocol Page: Sendable {
    /// The template.
    static var template: PageTemplate { get }
    /// What the template sees, by the names of stored properties: the page itself, unless it needs another arrangement.
    var seen: any Named { get }
    /// Whether it has parts that are replaced alone.
    var hasParts: Bool { get }
}

extension Page {
    var hasParts: Bool { false }
}

extension Page where Self: Named {
    var seen: any Named { self }
}

/// The markup of a page with places for values: every value is escaped, but for a report's markup.
struct PageTemplate: Sendable {
    /// The name, by which other templates take it in.
    let name: String
    /// The markup, in the part of the language Mustache that ``MarkupPart`` names; lines stay as they stand.
    let text: String

    /// Creates a template that fills the frame of every page.
    ///
    /// - Parameters:
    ///   - name: the name.
    ///   - content: what stands in the element `main`.
    static func framed(_ name: String, _ content: String) -> PageTemplate {
        PageTemplate(
            name: name,
            text: "{{<frame}}{{$body}}{{<sheet}}{{$content}}\(content){{/content}}{{/sheet}}{{/body}}{{/frame}}")
    }
}
