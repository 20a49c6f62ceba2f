import Foundation
import Testing

@testable import Presentation

struct CatalogueTests {
    private static func texts(_ language: Language) -> [TextKey: String] {
        switch language {
        case .english: englishTexts
        case .russian: russianTexts
        case .ukrainian: ukrainianTexts
        case .chinese: chineseTexts
        }
    }

    private static func places(of text: String) -> [(name: String, forms: Set<String>)] { Catalogue.places(of: text) }

    @Test(arguments: Language.allCases)
    func `Every language has every text, and none is empty`(language: Language) {
        let texts = Self.texts(language)
        #expect(Set(texts.keys) == Set(TextKey.allCases))
        #expect(texts.values.allSatisfy { !$0.isEmpty })
    }

    @Test(arguments: TextKey.allCases)
    func `Every language fills the same places`(key: TextKey) throws {
        // A place that only chooses a form may be needed by the grammar of one language alone.
        func names(_ language: Language) -> Set<String> {
            Set(Self.places(of: Self.texts(language)[key] ?? "").map(\.name)).subtracting(["count"])
        }
        for language in Language.allCases { #expect(names(.english) == names(language), "\(language)") }
    }

    @Test(arguments: Language.allCases)
    func `Plural forms are complete for each language`(language: Language) {
        let needed: Set<String> =
            switch language {
            case .english: ["one", "other"]
            case .russian, .ukrainian: ["one", "few", "many"]
            case .chinese: ["other"]
            }
        for (key, text) in Self.texts(language) {
            for place in Self.places(of: text) where !place.forms.isEmpty {
                let grammatical = place.forms.filter { !$0.hasPrefix("=") }
                #expect(grammatical == needed, "\(key): \(text)")
            }
            #expect(text.count { $0 == "{" } == text.count { $0 == "}" }, "\(key): \(text)")
        }
    }

    @Test func `Counts take the forms of the Unicode CLDR`() {
        for count in [1] { #expect(Language.english.pluralForm(of: count) == .one) }
        for count in [0, 2, 11, 21, 101] { #expect(Language.english.pluralForm(of: count) == .other) }
        for count in [1, 21, 31, 101, 121, 1001] { #expect(Language.russian.pluralForm(of: count) == .one) }
        for count in [2, 3, 4, 22, 24, 102, 1003] { #expect(Language.russian.pluralForm(of: count) == .few) }
        for count in [0, 5, 11, 12, 14, 20, 25, 100, 111, 112] {
            #expect(Language.russian.pluralForm(of: count) == .many)
        }
    }

    /// What may stand in Latin letters in a Russian text: names, symbols of the field, and the places themselves.
    private static let latin: Set<String> = [
        "Guildhall", "JavaScript", "GCI", "CM", "HCI", "B", "C", "n", "max",
    ]

    @Test func `Russian texts are Russian`() {
        for (key, text) in russianTexts {
            var words = text
            for place in Self.places(of: text) {
                for name in place.forms.union([place.name]) { words = words.replacing(name + ":", with: "") }
            }
            words = words.replacing(#/\{[a-zA-Z]+/#, with: "")
            let found = words.matches(of: #/[A-Za-z]+/#).map { String(words[$0.range]) }
            #expect(Set(found).isSubset(of: Self.latin), "\(key): \(text)")
        }
    }

    @Test func `English texts are English`() {
        for (key, text) in englishTexts {
            #expect(text.firstMatch(of: #/[А-Яа-яЁё]/#) == nil, "\(key): \(text)")
        }
    }

    @Test(arguments: Language.allCases)
    func `No text has a doubled space or one before a stop`(language: Language) {
        // These stand between others, and the space at their end or beginning is theirs.
        let connected: Set<TextKey> = [.and, .verdictInconsistent, .verdictAllInconsistent]
        for (key, whole) in Self.texts(language) {
            let text = whole.replacing(#/\b(one|few|many|other): |=\d+: /#, with: "")
            for wrong in ["  ", " .", " ,", ".."] { #expect(!text.contains(wrong), "\(key): \(text)") }
            #expect(connected.contains(key) || text == text.trimmingCharacters(in: .whitespaces), "\(key)")
        }
    }
}
