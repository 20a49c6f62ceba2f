/// Which of the texts of a file are read where they stand in several languages.
///
/// A text that is not given in the language wanted is read in English, else in the language that stands first.
struct TextChoice: Sendable {
    /// The language wanted.
    let language: TextLanguage
    /// The languages of texts that were passed over.
    private(set) var passedOver: Set<TextLanguage> = []

    init(_ language: TextLanguage = .english) { self.language = language }

    /// The text to read among those of one place; `nil` where there is none.
    ///
    /// - Parameter texts: the texts in the order of the file, each language once.
    mutating func text(among texts: [(language: TextLanguage, text: String)]) -> String? {
        let chosen = chosen(among: texts.map(\.language))
        passedOver.formUnion(texts.map(\.language).filter { $0 != chosen })
        return texts.first { $0.language == chosen }?.text
    }

    /// The language to read among those in which a text is given, in the order of the file; `nil` where there is none.
    func chosen(among languages: [TextLanguage]) -> TextLanguage? {
        languages.contains(language) ? language : languages.contains(.english) ? .english : languages.first
    }
}
