/// A language in which reports are written; the raw value is its BCP 47 tag.
///
/// A language here means a complete catalogue of texts, the signs in numbers, and the plural forms. The titles that
/// come from a model are not translated; a model may give them in several languages itself.
public enum Language: String, Sendable, Hashable, CaseIterable {
    /// English.
    case english = "en"
    /// Russian.
    case russian = "ru"
    /// Ukrainian.
    case ukrainian = "uk"
    /// Chinese in simplified characters.
    case chinese = "zh"

    /// The sign between a number's whole and decimal digits.
    public var decimalSign: String {
        switch self {
        case .english, .chinese: "."
        case .russian, .ukrainian: ","
        }
    }

    /// The sign between groups of three digits; Russian and Ukrainian have a no-break space.
    public var groupSign: String {
        switch self {
        case .english, .chinese: ","
        case .russian, .ukrainian: "\u{A0}"
        }
    }

    /// What stands behind a number in percent: Russian and Ukrainian have a no-break space before the sign.
    public var percentSign: String {
        switch self {
        case .english, .chinese: "%"
        case .russian, .ukrainian: "\u{A0}%"
        }
    }

    /// What stands between the things of a list, but for the last two.
    var listSign: String {
        switch self {
        case .english, .russian, .ukrainian: ", "
        case .chinese: "、"
        }
    }

    /// What ends a sentence.
    var fullStop: String {
        switch self {
        case .english, .russian, .ukrainian: "."
        case .chinese: "\u{3002}"
        }
    }

    /// What stands between two sentences; a Chinese stop brings its own room.
    var sentenceGap: String {
        switch self {
        case .english, .russian, .ukrainian: " "
        case .chinese: ""
        }
    }

    /// The grammatical number that a count of things takes.
    ///
    /// Russian and Ukrainian agree for whole numbers: 1, 21 and 31 take one form, 2 to 4 and 22 to 24 another, 0, 5 to 20
    /// and all others a third. Chinese has a single form for every count.
    ///
    /// Source: Unicode CLDR, Language Plural Rules, cardinals of whole numbers.
    func pluralForm(of count: Int) -> PluralForm {
        switch self {
        case .english:
            return count == 1 ? .one : .other
        case .chinese:
            return .other
        case .russian, .ukrainian:
            let (unit, ten) = (count % 10, count % 100)
            if unit == 1 && ten != 11 { return .one }
            if (2...4).contains(unit) && !(12...14).contains(ten) { return .few }
            return .many
        }
    }

    /// The grammatical number that a number takes as it is read: that of a count where it is whole, else one of its own.
    ///
    /// Source: Unicode CLDR, Language Plural Rules, cardinals with visible decimals.
    func pluralForm(of number: Double) -> PluralForm {
        Int(exactly: number).map { pluralForm(of: abs($0)) } ?? .other
    }
}

/// A grammatical number by its name in the Unicode CLDR, as catalogues write it in front of each form.
enum PluralForm: String {
    case one, few, many, other
}
