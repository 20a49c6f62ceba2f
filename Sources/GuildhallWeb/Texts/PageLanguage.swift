import HTTPTypes
public import Presentation

/// A language of pages; the raw value is its BCP 47 tag.
public enum PageLanguage: String, Hashable, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// Russian.
    case russian = "ru"
    /// Chinese in simplified characters.
    case chinese = "zh"

    /// The language of reports and of numbers.
    public var ofReports: Language {
        switch self {
        case .english: .english
        case .russian: .russian
        case .chinese: .chinese
        }
    }

    /// The language's own name, by which its readers find it.
    public var ownName: String {
        switch self {
        case .english: "English"
        case .russian: "Русский"
        case .chinese: "中文"
        }
    }

    /// The language that a browser asks for, and English where it asks for none of these.
    ///
    /// The header is a list of tags with weights (RFC 9110, section 12.5.4); of equal weights the first goes first. Only the first
    /// part of a tag counts, so that `zh-CN` finds Chinese.
    public init(accepting header: String?) {
        let ranges = (header ?? "").split(separator: ",").prefix(32).enumerated().map { place, range in
            let parts = range.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            let tag = (parts.first ?? "").split(separator: "-").first.map { $0.lowercased() }
            return (tag: tag ?? "", weight: weight, place: place)
        }
        let wanted = ranges.filter { $0.weight > 0 }.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
        self = wanted.compactMap { PageLanguage(rawValue: $0.tag) }.first ?? .english
    }
}
