import Foundation
import Testing

@testable import Presentation

/// The laws that every catalogue of texts keeps, whatever it is about.
enum Catalogue {
    /// The places of a text, those within plural forms too: name, and whether the place has forms.
    static func places(of text: String) -> [(name: String, forms: Set<String>)] {
        var result: [(String, Set<String>)] = []
        var starts: [String.Index] = []
        for index in text.indices {
            if text[index] == "{" { starts.append(text.index(after: index)) }
            guard text[index] == "}", let start = starts.popLast() else { continue }
            let parts = parts(of: text[start..<index])
            result.append((parts[0], Set(parts.dropFirst().map { String($0.prefix { $0 != ":" }) })))
        }
        return result
    }

    private static func parts(of place: Substring) -> [String] {
        var (depth, parts) = (0, [""])
        for character in place {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if character == "|", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts
    }

    /// Holds a catalogue to having every text in every language, with the same places, whole plural forms and no slips of
    /// the pen.
    static func check<Key: Hashable & CaseIterable>(
        _ texts: (Language) -> [Key: String], connected: Set<Key> = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        func names(_ text: String) -> Set<String> { Set(places(of: text).map(\.name)).subtracting(["count"]) }
        let english = texts(.english)
        for language in Language.allCases {
            let own = texts(language)
            #expect(Set(own.keys) == Set(Key.allCases), "\(language)", sourceLocation: sourceLocation)
            for (key, text) in own {
                #expect(!text.isEmpty, "\(language) \(key)", sourceLocation: sourceLocation)
                #expect(
                    text.count { $0 == "{" } == text.count { $0 == "}" }, "\(language) \(key): \(text)",
                    sourceLocation: sourceLocation)
                #expect(
                    names(text) == names(english[key] ?? ""), "\(language) \(key): \(text)",
                    sourceLocation: sourceLocation)
                #expect(
                    places(of: text).allSatisfy {
                        $0.forms.isEmpty || isWhole($0.forms.filter { !$0.hasPrefix("=") }, language)
                    }, "\(language) \(key): \(text)", sourceLocation: sourceLocation)
                let plain = text.replacing(#/\b(one|few|many|other): |=\d+: /#, with: "")
                #expect(
                    !["  ", " .", " ,", ".."].contains { plain.contains($0) }, "\(language) \(key): \(text)",
                    sourceLocation: sourceLocation)
                #expect(
                    connected.contains(key) || plain == plain.trimmingCharacters(in: .whitespaces),
                    "\(language) \(key): \(text)", sourceLocation: sourceLocation)
            }
        }
    }

    /// Whether forms are those of a language; where numbers with decimals stand, Slavic texts have the form for these too.
    private static func isWhole(_ forms: Set<String>, _ language: Language) -> Bool {
        let needed = needed(language)
        return forms == needed || forms == needed.union(["other"])
    }

    private static func needed(_ language: Language) -> Set<String> {
        switch language {
        case .english: ["one", "other"]
        case .russian, .ukrainian: ["one", "few", "many"]
        case .chinese: ["other"]
        }
    }
}

struct StudyCatalogueTests {
    @Test func `The common texts are whole in every language`() {
        // These stand between others, and the space at their end or beginning is theirs.
        Catalogue.check(TextKey.texts, connected: [.and, .verdictInconsistent, .verdictAllInconsistent])
    }

    @Test func `The texts about the game are whole in every language`() { Catalogue.check(GameTextKey.texts) }

    @Test func `The texts about claims are whole in every language`() { Catalogue.check(PropositionTextKey.texts) }

    @Test func `The texts of workbooks are whole in every language`() { Catalogue.check(WorkbookTextKey.texts) }

    @Test func `The texts about safety are whole in every language`() {
        Catalogue.check(RobustnessTextKey.texts, connected: [.criticalNode])
    }

    @Test func `The texts about panels are whole in every language`() { Catalogue.check(PanelTextKey.texts) }

    @Test func `The texts about networks are whole in every language`() {
        Catalogue.check(NetworkTextKey.texts, connected: [.changeGap])
    }

    @Test func `The texts about ways to weigh are whole in every language`() { Catalogue.check(WeighingTextKey.texts) }

    @Test(arguments: [Language.russian, .ukrainian])
    func `Slavic texts have no English words`(language: Language) {
        // Names, and symbols of the field.
        let latin: Set<String> = [
            "Guildhall", "JavaScript", "GCI", "CM", "HCI", "AIJ", "AIP", "W", "B", "C", "p", "K", "Kz", "Ka", "P", "n",
            "e", "z", "max", "E", "I", "HHI", "t", "outside",
        ]
        func named<Key: CatalogueKey>(_ key: Key.Type) -> [(String, String)] {
            Key.texts(language).map { ($0.key.rawValue, $0.value) }
        }
        let texts =
            named(TextKey.self) + named(RobustnessTextKey.self) + named(PanelTextKey.self)
            + named(WeighingTextKey.self) + named(NetworkTextKey.self)
        for (key, text) in texts {
            var words = text.replacing(#/\b(one|few|many|other): /#, with: "")
            words = words.replacing(#/\{[a-zA-Z]+/#, with: "")
            let found = words.matches(of: #/[A-Za-z]+/#).map { String(words[$0.range]) }
            #expect(Set(found).isSubset(of: latin), "\(key): \(text)")
        }
    }
}
