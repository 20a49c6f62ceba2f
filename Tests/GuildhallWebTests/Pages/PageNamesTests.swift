import Mustache
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
    private static var values: [any MustacheParent] {
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
        return [frame, sheet.view, home.seen].compactMap { $0 as? any MustacheParent }
    }

    @Test func `Every property reaches the templates by its name`() {
        var (waiting, kinds): ([Any], Set<String>) = (Self.values, [])
        while let value = waiting.popLast() {
            let kind = String(reflecting: type(of: value))
            for (label, child) in Mirror(reflecting: value).children {
                let child = unwrapped(child)
                if let child { waiting.append(child) }
                guard let parent = value as? any MustacheParent, let label else { continue }
                kinds.insert(kind)
                #expect(parent.child(named: label).map { "\($0)" } == child.map { "\($0)" }, "\(kind).\(label)")
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

    @Test(arguments: [
        ("", ""), ("plain", "plain"),
        ("<a href=\"/b?c=d&e='f'\">", "&lt;a href=&quot;/b?c=d&amp;e=&#39;f&#39;&quot;&gt;"),
        ("Кластер «Игрушки» & 玩具", "Кластер «Игрушки» &amp; 玩具"), ("é<\u{301}", "é&lt;\u{301}"),
    ])
    func `What means something in HTML is escaped, and nothing else`(text: String, escaped: String) {
        #expect(PageMarkup().escapeText(text).utf8.elementsEqual(escaped.utf8))
    }
}
