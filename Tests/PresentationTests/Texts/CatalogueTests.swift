import Foundation
import Testing

@testable import Presentation

struct CatalogueTests {
    @Test func `Counts take the forms of the Unicode CLDR`() {
        for count in [1] { #expect(Language.english.pluralForm(of: count) == .one) }
        for count in [0, 2, 11, 21, 101] { #expect(Language.english.pluralForm(of: count) == .other) }
        for count in [1, 21, 31, 101, 121, 1001] { #expect(Language.russian.pluralForm(of: count) == .one) }
        for count in [2, 3, 4, 22, 24, 102, 1003] { #expect(Language.russian.pluralForm(of: count) == .few) }
        for count in [0, 5, 11, 12, 14, 20, 25, 100, 111, 112] {
            #expect(Language.russian.pluralForm(of: count) == .many)
        }
    }

    @Test func `English texts are English`() {
        for (key, text) in englishTexts {
            #expect(text.firstMatch(of: #/[А-Яа-яЁё]/#) == nil, "\(key): \(text)")
        }
    }
}
