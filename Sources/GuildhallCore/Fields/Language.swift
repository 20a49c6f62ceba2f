/// The languages that pages and notices have; the raw values are tags of RFC 5646.
public enum Language: String, Hashable, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// Russian.
    case russian = "ru"
    /// Chinese in simplified characters.
    case chinese = "zh"
}
