/// A page: what it shows as a value, and how as a template.
///
/// The value is tested as data, the template by snapshots; texts of the catalogues reach the template by themselves.
protocol Page: Sendable {
    /// The template.
    static var template: PageTemplate { get }
    /// What the template sees, by the names of stored properties: the page itself, unless it needs another arrangement.
    var seen: Any { get }
    /// Whether it has parts that are replaced alone.
    var hasParts: Bool { get }
}

extension Page {
    var seen: Any { self }
    var hasParts: Bool { false }
}

/// The markup of a page with places for values: every value is escaped, but for a report's markup.
struct PageTemplate: Sendable {
    /// The name, by which other templates take it in.
    let name: String
    /// The markup in the language Mustache.
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
