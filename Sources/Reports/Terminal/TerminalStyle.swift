/// How words are set off on a terminal: by ANSI escape sequences (ECMA-48, “select graphic rendition”), or not at all.
struct TerminalStyle {
    /// A way to set words off.
    enum Tone: String {
        case bold = "1"
        case faint = "2"
        case red = "1;31"
        case green = "1;32"
        case yellow = "1;33"
        case blue = "34"
    }

    /// Whether the terminal understands the sequences.
    var usesEscapes: Bool

    /// The text, set off where the terminal can.
    func apply(_ tone: Tone, to text: String) -> String {
        usesEscapes && !text.isEmpty ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
    }
}
