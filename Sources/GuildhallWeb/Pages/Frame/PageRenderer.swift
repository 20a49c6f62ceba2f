import HTTPTypes
import Mustache

/// Makes pages of values and templates.
struct PageRenderer: Sendable {
    /// Everything that templates see.
    private struct Context: MustacheParent {
        /// The texts of the language.
        let t: PageWording
        /// What stands around the page.
        let frame: PageFrame
        /// The address of the first page.
        let home: String
        /// The page.
        let page: Any

        func child(named name: String) -> Any? {
            switch name {
            case "t": t
            case "frame": frame
            case "home": home
            case "page": page
            default: nil
            }
        }
    }

    /// The templates of all pages.
    static let templates: [PageTemplate] = [
        FrameTemplates.frame, FrameTemplates.sheet, HomePage.template, HelpPage.template, RefusalPage.template,
        ReportPage.template, SheetPage.template, SheetPage.notice, SheetPage.cell, EntryForm.template, EntryForm.notes,
    ]

    private let library: MustacheLibrary

    /// Reads all templates.
    ///
    /// A template that cannot be read is a programmer's error that every start would meet.
    init() {
        var library = MustacheLibrary()
        MustacheContentTypes.register(PageMarkup(), named: PageMarkup.name)
        for template in Self.templates {
            let text = "{{% CONTENT_TYPE: \(PageMarkup.name)}}" + template.text
            do { try library.register(text, named: template.name) } catch {
                preconditionFailure("The template \(template.name) cannot be read: \(error)")
            }
        }
        self.library = library
    }

    /// The page as an answer.
    func response<Content: Page>(
        _ status: HTTPResponse.Status = .ok, _ page: Content, in frame: PageFrame, _ wording: PageWording, home: String
    ) -> WebResponse {
        let context = Context(t: wording, frame: frame, home: home, page: page.seen)
        guard let text = library.render(context, withTemplate: Content.template.name) else {
            preconditionFailure("The template \(Content.template.name) stands in the list of templates.")
        }
        return WebResponse(status, .html, text)
    }
}
