/// The texts of pages of one area in every language.
///
/// There are several, so that none grows beyond what a translator reads in one sitting. Each has every key in every language
/// with the same places in braces, as the catalogues of reports do; tests hold that.
struct PageCatalogue<Key: Hashable & Sendable>: Sendable {
    let english: [Key: String]
    let russian: [Key: String]
    let chinese: [Key: String]

    /// The texts of a language.
    subscript(language: PageLanguage) -> [Key: String] {
        switch language {
        case .english: english
        case .russian: russian
        case .chinese: chinese
        }
    }
}

/// The names of the texts of one area.
protocol PageTextKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Their texts.
    static var catalogue: PageCatalogue<Self> { get }
}
