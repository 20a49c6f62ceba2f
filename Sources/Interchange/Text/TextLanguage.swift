/// A language in which files may give their texts for people, one beside the other; the raw value is the key in a file.
///
/// They are the languages in which reports are written: a text in another one could never be shown.
public enum TextLanguage: String, Sendable, Hashable, CaseIterable {
    /// English.
    case english = "en"
    /// Russian.
    case russian = "ru"
    /// Ukrainian.
    case ukrainian = "uk"
    /// Chinese in simplified characters.
    case chinese = "zh"

    /// What sentences call it.
    var name: String {
        switch self {
        case .english: "English"
        case .russian: "Russian"
        case .ukrainian: "Ukrainian"
        case .chinese: "Chinese"
        }
    }
}
