/// A part of a YAML file: a text, a list or a map, with its line.
///
/// Scalars keep their text and have no type: `no`, `01`, `2:3`, `~` and `1e3` are texts like any other.
struct YAMLNode: Sendable {
    /// What the part is made of.
    enum Content: Sendable {
        /// A text, without its quotation marks.
        case scalar(String)
        /// Parts in order.
        case list([YAMLNode])
        /// Keys with values, in the order of the file, every key once.
        case map([Entry])
        /// Something already reported, about which nothing more is to be said.
        case refused
    }

    /// A key of a map with its value.
    struct Entry: Sendable {
        /// The key's text.
        let key: String
        /// The line the key stands on.
        let keyLine: Int
        /// The value.
        let value: YAMLNode
    }

    /// What the part holds.
    let content: Content
    /// The line it begins on, counted from one.
    let line: Int
    /// Whether the file says `null` without quotation marks.
    ///
    /// It is a text like any other, as an id may be; but where a title is wanted, nobody means this word.
    var isNull = false

    /// What the user would call it.
    var kind: String {
        switch content {
        case .scalar(""): "nothing"
        case .scalar(let text): "the text \(quoted(text))"
        case .list: "a list"
        case .map: "a map"
        case .refused: "something else"
        }
    }
}
