import Testing
import TidySupport

@Suite struct `Documentation` {
    @Test func `Every public declaration has some`() throws {
        expectNone(DocumentationRule.undocumented(in: try repository.get().sources))
    }

    @Test func `Every module has its share`() throws {
        expectNone(DocumentationRule.sparse(in: try repository.get().sources))
    }

    @Test(arguments: [
        ("public struct S {}", 1),
        ("// No documentation.\npublic let a = 1", 2),
        ("/// An enumeration.\npublic enum E {\n    case a\n    /// Documented.\n    case b\n}", 3),
        ("/// An enumeration.\npublic enum E {\n    /// Documented.\n    case a\n\n    case b\n}", 6),
        ("/// A protocol.\npublic protocol P {\n    func f()\n}", 3),
        ("open class C {}", 1),
        ("/// Lost.\n\n@frozen\npublic struct S {}", 4),
    ])
    func `The rule finds what has none`(text: String, line: Int) {
        #expect(DocumentationRule.undocumented(in: [sample(text)]).map(\.line) == [line])
    }

    @Test(arguments: [
        "/// Documented.\n@frozen\npublic struct S {}",
        "public import LinearAlgebra",
        "enum E {\n    case a\n}",
        "open(name)",
        "/// An enumeration.\npublic enum E {\n    /// A group.\n    case a\n    case b\n}",
        "/// An enumeration.\npublic enum E {\n    /// A case.\n    case a\n    var b: Int {\n        switch self {\n"
            + "        case .a: 1\n        }\n    }\n}\nenum F {\n    case c\n}",
    ])
    func `The rule leaves the rest alone`(text: String) {
        #expect(DocumentationRule.undocumented(in: [sample(text)]).isEmpty)
    }

    @Test func `The rule finds a module with too few lines of it`() {
        let text = "/// One.\nlet a = 1\nlet b = 2\nlet c = 3\nlet d = 4\n"
        #expect(DocumentationRule.sparse(in: [sample(text)]).isEmpty)
        #expect(DocumentationRule.sparse(in: [sample(text + "let e = 5\n")]).map(\.path) == ["Sources/LinearAlgebra"])
        let face = sample(text + "let e = 5\n", at: "Sources/GuildhallCommands/A.swift")
        #expect(DocumentationRule.sparse(in: [face]).isEmpty)
    }

    @Test func `The share leaves out catalogues of texts, and nothing that only resembles one`() {
        let entries = (1...9).map { "    .key\($0): \"A text: .a + f()\"," }.joined(separator: "\n")
        let catalogue = "/// The texts.\nlet texts: [TextKey: String] = [\n\(entries)\n    .long:\n        \"A\",\n]\n"
        #expect(DocumentationRule.sparse(in: [sample(catalogue)]).isEmpty)
        let notCatalogues = [
            catalogue + "let other = 1\n",
            catalogue.replacing("TextKey", with: "String"),
            catalogue.replacing("    .long:\n        \"A\",", with: "    .long: texts(of: 1),"),
            catalogue.replacing(" = [\n", with: " = merged([\n").replacing("\n]\n", with: "\n])\n"),
        ]
        for text in notCatalogues {
            #expect(DocumentationRule.sparse(in: [sample(text)]).map(\.path) == ["Sources/LinearAlgebra"])
        }
    }
}
