import HTTPTypes

/// Makes pages of values and templates.
struct PageRenderer: Sendable {
    /// Everything that templates see besides the texts.
    private struct Root: Named {
        /// What stands around the page.
        let frame: PageFrame
        /// The address of the first page.
        let home: String
        /// The page.
        let page: any Named

        func shown(_ name: String) -> Shown? {
            switch name {
            case "frame": .value(frame)
            case "home": .text(home)
            case "page": .value(page)
            default: nil
            }
        }
    }

    /// The templates of all pages.
    static let templates: [PageTemplate] = [
        FrameTemplates.frame, FrameTemplates.sheet, HomePage.template, HelpPage.template, RefusalPage.template,
        ReportPage.template, SheetPage.template, SheetPage.notice, SheetPage.cell, EntryForm.template, EntryForm.notes,
    ]

    /// The whole templates by language and name.
    private let wholes: [PageLanguage: [String: [MarkupPart]]]

    /// Reads all templates.
    ///
    /// A template that cannot be read, or asks for a text that is not there, is a programmer's error that every start would meet.
    init() {
        var wholes: [PageLanguage: [String: [MarkupPart]]] = [:]
        do {
            let library = try MarkupLibrary(Self.templates)
            for language in PageLanguage.allCases {
                let wording = PageWording(language: language)
                for template in Self.templates {
                    wholes[language, default: [:]][template.name] = try library.whole(
                        template.name, text: wording.text(named:))
                }
            }
        } catch {
            preconditionFailure("\(error)")
        }
        self.wholes = wholes
    }

    /// The page as an answer.
    func response<Content: Page>(
        _ status: HTTPResponse.Status = .ok, _ page: Content, in frame: PageFrame, _ wording: PageWording, home: String
    ) -> WebResponse {
        guard let parts = wholes[wording.language]?[Content.template.name] else {
            preconditionFailure("The template \(Content.template.name) stands in the list of templates.")
        }
        let root = Root(frame: frame, home: home, page: page.seen)
        return WebResponse(
            status, headers: [.contentType: MediaType.html.rawValue], body: .bytes(MarkupWriter.bytes(parts, root)))
    }
}
