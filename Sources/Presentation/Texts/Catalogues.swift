/// The texts of one kind of report in every language, by their names.
///
/// There are several of them, so that none grows beyond what a translator reads in one sitting. Each has every key in every
/// language, with the same places in braces; tests hold that, so that a text that is added in one language only is found
/// before a reader finds it. Words that several reports need, such as “yes” and “no”, stand in the common one.
struct Catalogues<Key: Hashable & Sendable>: Sendable {
    let english: [Key: String]
    let russian: [Key: String]
    let ukrainian: [Key: String]
    let chinese: [Key: String]

    /// The texts of a language.
    subscript(language: Language) -> [Key: String] {
        switch language {
        case .english: english
        case .russian: russian
        case .ukrainian: ukrainian
        case .chinese: chinese
        }
    }
}

/// The names of the texts of one kind of report.
protocol CatalogueKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Their texts.
    static var catalogues: Catalogues<Self> { get }
}

extension CatalogueKey {
    /// The texts of a language.
    static func texts(_ language: Language) -> [Self: String] { catalogues[language] }
}
