import Testing

@testable import GuildhallWeb

/// Values that tell their properties by name themselves must tell all of them: one that was forgotten would show as nothing.
@Suite struct PageNamesTests {
    private static let link = PageFrame.Link(href: "/a", text: "A", isHere: true, language: "en")
    private static let field = EntryForm.Field(
        name: "name", label: "Name", kind: .one([EntryForm.Choice(value: "v", words: "V", isChosen: true)]), value: "v",
        hint: "H", fault: "F")
    private static let form = EntryForm(
        action: "/a", formToken: "t", fields: [field], button: "Go", isDangerous: true, isSmall: true, fault: "F")
    private static let sheet = SheetPage(blocks: [
        .heading("H"), .paragraph("P"), .points(["P"]), .notice("N", isGood: true), .secret(label: "L", text: "T"),
        .table(
            caption: "C", columns: ["A", "B", "D"],
            rows: [
                [
                    SheetPage.Cell(words: "a", href: "/a"), SheetPage.Cell(words: "b", moment: "2026"),
                    SheetPage.Cell(words: "d", forms: [form], ways: [link]),
                ]
            ]),
        .form(form), .links([link]), .partBegins(LivePart(id: "p", address: "/p", subjects: [.member])), .partEnds,
    ])

    /// One of each page, frame and part.
    private static var values: [any Named] {
        var frame = PageFrame(
            language: "en", title: "T", windowTitle: "T · G", subtitle: "S", style: "/s", icon: "/i", scripts: ["/x"])
        frame.links = [link]
        frame.languages = [link]
        frame.strips = [PageFrame.Strip(items: [link])]
        frame.hasParts = true
        frame.stream = "/e"
        frame.account = PageFrame.Account(name: "N", formToken: "t", signOut: "/o", href: "/n", isHere: true)
        let home = HomePage(
            done: "D",
            places: [HomePage.Place(href: "/c", cluster: "C", position: "P")], demo: [form],
            cards: [HomePage.Card(title: "T", text: "X", href: "/h", link: "L")])
        return [frame, sheet.view, home.seen]
    }

    @Test func `Every property reaches the templates by its name`() {
        var (waiting, kinds): ([Any], Set<String>) = (Self.values, [])
        while let value = waiting.popLast() {
            let kind = String(reflecting: type(of: value))
            for (label, child) in Mirror(reflecting: value).children {
                let child = unwrapped(child)
                if let child { waiting.append(child) }
                guard let parent = value as? any Named, let label else { continue }
                kinds.insert(kind)
                #expect(parent.shown(label).map { tells($0, child) } == true, "\(kind).\(label)")
            }
        }
        // All that the pages are made of was looked at.
        #expect(kinds.count == 23, "\(kinds.sorted())")
    }

    /// The value in an optional; nil in an empty one.
    private func unwrapped(_ value: Any) -> Any? {
        let mirror = Mirror(reflecting: value)
        return mirror.displayStyle == .optional ? mirror.children.first?.value : value
    }

    /// Whether what a template sees is a property's value.
    private func tells(_ shown: Shown, _ child: Any?) -> Bool {
        switch shown {
        case .nothing: child == nil
        case .text(let text): child as? String == text
        case .flag(let flag): child as? Bool == flag
        case .value: child is any Named
        case .list(let values):
            values.count == (child as? [Any])?.count && zip(values, child as? [Any] ?? []).allSatisfy { tells($0, $1) }
        }
    }
}
