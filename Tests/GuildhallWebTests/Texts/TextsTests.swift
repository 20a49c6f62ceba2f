import Foundation
import GuildhallCore
import TestSupport
import Testing

@testable import GuildhallWeb

@Suite struct TextsTests {
    /// Every catalogue, as its keys by name and their texts by language.
    private static let catalogues: [(name: String, keys: [String], texts: [PageLanguage: [String: String]])] = [
        facts(FrameText.self), facts(HomeText.self), facts(AccountText.self), facts(ClusterText.self),
        facts(FieldText.self), facts(PersonText.self), facts(ActionText.self), facts(PartyText.self),
        facts(TimeText.self), facts(EndingText.self), facts(DoneText.self),
    ]

    private static func facts<Key: PageTextKey>(
        _ keys: Key.Type
    ) -> (name: String, keys: [String], texts: [PageLanguage: [String: String]]) {
        let texts = PageLanguage.allCases.map { language in
            (language, Dictionary(uniqueKeysWithValues: Key.catalogue[language].map { ($0.key.rawValue, $0.value) }))
        }
        return ("\(keys)", Key.allCases.map(\.rawValue), Dictionary(uniqueKeysWithValues: texts))
    }

    @Test(arguments: PageLanguage.allCases)
    func `Every key has a text in every language`(language: PageLanguage) {
        for catalogue in Self.catalogues {
            let texts = catalogue.texts[language] ?? [:]
            let missing = catalogue.keys.filter { (texts[$0] ?? "").isEmpty }
            #expect(missing.isEmpty, "\(catalogue.name), \(language.rawValue)")
        }
    }

    @Test func `A text has the same places in every language`() {
        for catalogue in Self.catalogues {
            for key in catalogue.keys {
                let places = PageLanguage.allCases.map { Self.places(in: catalogue.texts[$0]?[key] ?? "") }
                #expect(Set(places).count == 1, "\(catalogue.name).\(key)")
            }
        }
    }

    @Test func `No two catalogues share a name`() {
        let names = Self.catalogues.flatMap(\.keys)
        #expect(Set(names).count == names.count)
    }

    @Test func `Templates name texts that exist`() {
        let known = Set(Self.catalogues.flatMap(\.keys))
        for template in PageRenderer.templates {
            for match in template.text.matches(of: /\{\{t\.(\w+)\}\}/) {
                #expect(known.contains(String(match.1)), "\(template.name)")
                #expect(PageWording(language: .english).text(named: String(match.1)) != nil)
            }
        }
    }

    @Test func `Every operation has words, and all words are of operations`() throws {
        let sources = packageRoot.appending(path: "Sources/GuildhallCore")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.allObjects ?? []
        var names: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /\n *public static let name: OperationName = "([a-z.-]+)"/) {
                names.insert(String(match.1))
            }
        }
        #expect(names.count > 25)
        #expect(names == Set(ActionText.allCases.map(\.rawValue)))
    }

    @Test(arguments: [
        (PageLanguage.english, "21 Sep 2026, 14:13 UTC"), (.russian, "21 сентября 2026, 14:13 UTC"),
        (.chinese, "2026年9月21日 14:13 UTC"),
    ])
    func `A moment has the reader's form and names its zone`(language: PageLanguage, form: String) {
        #expect(PageWording(language: language).moment(Timestamp(seconds: 1_790_000_000)) == form)
    }

    @Test(arguments: PageLanguage.allCases)
    func `Every month has a name`(language: PageLanguage) {
        let days = (0..<12).map { month in
            PageWording(language: language).day(Timestamp(seconds: 1_768_435_200 + Int64(month) * 2_629_800))
        }
        #expect(Set(days.map { $0.filter { !$0.isNumber || language == .chinese } }).count == 12, "\(days)")
    }

    @Test(arguments: [
        (nil, PageLanguage.english), ("ru", .russian), ("zh-CN,zh;q=0.9,en;q=0.8", .chinese),
        ("de,ru;q=0.5,en;q=0.7", .english),
        ("uk", .english), ("en;q=0,ru;q=0.1", .russian), ("RU-ru", .russian), ("*", .english), (";;;,,", .english),
    ])
    func `A browser's wish is heard`(header: String?, language: PageLanguage) {
        #expect(PageLanguage(accepting: header) == language)
    }

    /// The names of a text's places; the forms of a count differ between languages.
    private static func places(in text: String) -> [String] {
        text.matches(of: /\{(\w+)/).map { String($0.1) }.sorted()
    }
}
