/// The texts of one language, with what is to be filled in.
///
/// A text holds places in braces: `{name}` is replaced by the argument of that name, and `{count|one: matrix|other:
/// matrices}` by the form that the count takes, in which `#` stands for the count itself. A form for one number alone,
/// as `=2: both`, goes before the grammatical forms.
///
/// Whole sentences are texts, never parts that code would join: languages differ in the order of words and in what
/// agrees with what. Numbers enter as texts that were formatted already, except counts, which choose the form of the
/// words around them by the plural rules of the language.
public struct Wording: Sendable {
    /// What fills a place in a text.
    public enum Argument: Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
        /// A text as it is.
        case text(String)
        /// A whole number, which also chooses the form of the words around it.
        case count(Int)
        /// A number that is written already, which also chooses the form of the words around it; without a number the last
        /// form is taken.
        case amount(String, Double?)

        /// A text.
        public init(stringLiteral value: String) { self = .text(value) }
    }

    /// The language.
    public let language: Language

    /// The texts of a language.
    public init(_ language: Language) { self.language = language }

    /// The text of a key with its places filled, whatever the catalogue.
    ///
    /// A place without an argument stays as it stands in the catalogue, braces and all, and a key without a text gives
    /// its name: both are defects that a reader can see and report, and neither is worth losing a report for.
    func text<Key: CatalogueKey>(_ key: Key, _ arguments: KeyValuePairs<String, Argument> = [:]) -> String {
        guard let text = Key.catalogues[language][key] else { return key.rawValue }
        return filled(text[...], arguments)
    }

    /// A text of the common catalogue with its places filled; without places, such as the title of a column, it needs no
    /// arguments.
    public subscript(key: TextKey, arguments: KeyValuePairs<String, Argument> = [:]) -> String { text(key, arguments) }

    /// A text with a capital first letter, for names at the beginning of a sentence or of a cell; the rest stays as it
    /// is.
    public func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A name in the language's quotation marks.
    public func quoted(_ name: String) -> String { self[.quotation, ["name": .text(name)]] }

    /// Sentences one after the other.
    func sentences(_ sentences: [String]) -> String { sentences.joined(separator: language.sentenceGap) }

    /// A statement that begins with a name, as a sentence of its own: the name stays as it was given.
    func sentence(_ statement: String) -> String { statement + language.fullStop }

    /// Things named one after another: “A, B and C”; one thing alone is itself, and none are an empty text.
    public func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: language.listSign) + self[.and] + last
    }

    /// Fills every place of a text; a place within a place's forms is filled after the form is chosen.
    ///
    /// The catalogues of other modules, such as those of pages, are filled in the same way.
    ///
    /// Only the catalogue's own `#` stands for the count, never one in a name that is filled in.
    package func filled(
        _ text: Substring, _ arguments: KeyValuePairs<String, Argument>, count: String? = nil
    ) -> String {
        func counted(_ text: Substring) -> String {
            count.map { String(text).replacing("#", with: $0) } ?? String(text)
        }
        var rest = text
        var result = ""
        while let open = rest.firstIndex(of: "{"), let close = Self.closingBrace(of: open, in: rest) {
            result += counted(rest[..<open])
            result += value(of: rest[rest.index(after: open)..<close], arguments)
            rest = rest[rest.index(after: close)...]
        }
        return result + counted(rest)
    }

    /// The brace that closes an opened place: forms may hold places of their own, so that braces are counted.
    private static func closingBrace(of open: Substring.Index, in text: Substring) -> Substring.Index? {
        var depth = 0
        for place in text[open...].indices {
            if text[place] == "{" { depth += 1 }
            if text[place] == "}" { depth -= 1 }
            if depth == 0 { return place }
        }
        return nil
    }

    /// The name of a place and its forms: what stands between bars, but not between those of a place within a form.
    private static func forms(of place: Substring) -> [Substring] {
        var depth = 0
        var parts: [Substring] = []
        var start = place.startIndex
        for index in place.indices {
            if place[index] == "{" { depth += 1 }
            if place[index] == "}" { depth -= 1 }
            if place[index] == "|", depth == 0 {
                parts.append(place[start..<index])
                start = place.index(after: index)
            }
        }
        return parts + [place[start...]]
    }

    /// What a place is replaced by.
    ///
    /// - Parameter place: the inside of the braces: a name, or a name and the forms of a count separated by bars.
    ///   Without the form that a count asks for, the last one is taken.
    private func value(of place: Substring, _ arguments: KeyValuePairs<String, Argument>) -> String {
        let parts = Self.forms(of: place)
        guard let argument = arguments.first(where: { $0.key == parts[0] })?.value else { return "{\(place)}" }
        switch argument {
        case .text(let text): return text
        case .count(let count):
            let forms = ["=\(count)", language.pluralForm(of: count).rawValue]
            return form(of: parts, forms, number: integer(count), arguments)
        case .amount(let text, let value):
            return form(of: parts, value.map { [language.pluralForm(of: $0).rawValue] } ?? [], number: text, arguments)
        }
    }

    /// A place with the first of some forms that it has, else with its last one; without any form, the number alone.
    private func form(
        of parts: [Substring], _ names: [String], number: String, _ arguments: KeyValuePairs<String, Argument>
    ) -> String {
        guard parts.count > 1 else { return number }
        let chosen = names.compactMap { name in parts.dropFirst().first { $0.hasPrefix(name + ": ") } }.first
        let text = (chosen ?? parts[parts.count - 1]).drop { $0 != ":" }.dropFirst(2)
        return filled(text, arguments, count: number)
    }
}
