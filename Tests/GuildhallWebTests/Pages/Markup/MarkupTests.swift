import Testing

@testable import GuildhallWeb

@Suite struct MarkupTests {
    /// A value with any names.
    private struct Value: Named {
        let names: [String: Shown]

        func shown(_ name: String) -> Shown? { names[name] }
    }

    private func filled(_ text: String, _ names: [String: Shown], others: [String: String] = [:]) throws -> String {
        let templates = [PageTemplate(name: "page", text: text)] + others.map { PageTemplate(name: $0, text: $1) }
        let parts = try MarkupLibrary(templates).whole("page") { $0 == "yes" ? "Yes & <no>" : nil }
        return String(decoding: MarkupWriter.bytes(parts, Value(names: names)), as: UTF8.self)
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"),
        ("<a href=\"/b?c=d&e='f'\">", "&lt;a href=&quot;/b?c=d&amp;e=&#39;f&#39;&quot;&gt;"),
        ("Кластер «Игрушки» & 玩具", "Кластер «Игрушки» &amp; 玩具"), ("é<\u{301}", "é&lt;\u{301}"),
        ("{{{x}}}", "{{{x}}}"),
    ])
    func `What means something in HTML is escaped, and nothing else`(text: String, escaped: String) throws {
        #expect(try filled("[{{x}}]", ["x": .text(text)]).utf8.elementsEqual("[\(escaped)]".utf8))
        #expect(try filled("[{{{x}}}]", ["x": .text(text)]).utf8.elementsEqual("[\(text)]".utf8))
    }

    @Test func `A section is written for each value, and an inverted one where there is none`() throws {
        let pair = Shown.list([.value(Value(names: ["a": .text("1")])), .value(Value(names: ["a": .text("2")]))])
        let text = "{{#x}}({{a}}{{b}}){{/x}}{{^x}}none{{/x}}"
        #expect(try filled(text, ["x": pair, "b": .text("b")]) == "(1b)(2b)")
        #expect(try filled(text, ["x": .list([])]) == "none")
        #expect(try filled(text, [:]) == "none")
        #expect(try filled(text, ["x": .flag(false)]) == "none")
        #expect(try filled(text, ["x": .flag(true), "a": .text("a")]) == "(a)")
        #expect(try filled("{{#x}}<{{.}}>{{/x}}", ["x": .list([.text("a"), .text("b")])]) == "<a><b>")
        #expect(try filled("{{#x}}<{{.}}>{{/x}}", ["x": .text("a")]) == "<a>")
    }

    @Test func `A plain name is the innermost value's, and one with dots begins at the outermost`() throws {
        let inner = Shown.value(Value(names: ["a": .text("inner"), "v": .nothing]))
        let names = ["a": .text("outer"), "x": inner, "v": .value(Value(names: ["a": .text("deep")]))]
        #expect(try filled("{{a}} {{#x}}{{a}} {{v.a}} {{x.a}}{{#v}}!{{/v}}{{/x}}", names) == "outer inner deep inner")
    }

    @Test func `Templates take each other in, and blocks are replaced`() throws {
        let others = [
            "frame": "<{{$body}}default{{/body}}>", "sheet": "[{{$content}}{{/content}}]", "part": "{{a}}{{t.yes}}",
        ]
        #expect(try filled("{{<frame}}{{/frame}}", [:], others: others) == "<default>")
        let page = "{{<frame}}{{$body}}{{<sheet}}{{$content}}{{>part}}{{/content}}{{/sheet}}{{/body}}{{/frame}}"
        #expect(try filled(page, ["a": .text("&")], others: others) == "<[&amp;Yes &amp; &lt;no&gt;]>")
    }

    @Test(arguments: [
        ("{{#x}}", "The template page cannot be read: {{/x}} is missing."),
        ("{{#x}}{{/y}}", "The template page cannot be read: {{/y}} closes nothing."),
        ("{{x", "The template page cannot be read: A tag has no end: x"),
        ("{{<page}}text{{/page}}", "The template page cannot be read: {{<page}} holds more than blocks."),
        ("{{>other}}", "There is no template other."), ("{{>page}}", "A template takes itself in."),
        ("{{t.no}}", "There is no text no."),
    ])
    func `What is wrong with a template is told`(text: String, sentence: String) {
        #expect(throws: MarkupFault(description: sentence)) { try filled(text, [:]) }
    }
}
