import Synchronization

/// The days that pages have told, in every language: the lines of a list are mostly of a few days, and to choose a month's
/// name among twelve forms takes longer than to write the line.
final class DayTexts: Sendable {
    /// The texts of all pages.
    static let shared = DayTexts()
    /// The most texts that are kept; then all are forgotten.
    static let mostTexts = 10_000

    private struct Key: Hashable {
        let date: Substring
        let language: PageLanguage
    }

    private let texts = Mutex<[Key: String]>([:])

    /// The text of a day, made when it is asked for the first time.
    func text(of date: Substring, _ language: PageLanguage, make: () -> String) -> String {
        let key = Key(date: date, language: language)
        if let known = texts.withLock({ $0[key] }) { return known }
        let text = make()
        texts.withLock { texts in
            if texts.count >= Self.mostTexts { texts.removeAll() }
            texts[key] = text
        }
        return text
    }
}
