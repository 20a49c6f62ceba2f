import Interchange
import Presentation

extension Language {
    /// The language in which a report takes the texts of files that give them in several.
    var ofTexts: TextLanguage {
        switch self {
        case .english: .english
        case .russian: .russian
        case .ukrainian: .ukrainian
        case .chinese: .chinese
        }
    }
}
