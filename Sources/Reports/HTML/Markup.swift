/// HTML text under construction; the only place where a text becomes markup, so that none goes in unescaped.
struct Markup {
    /// What has been written.
    private(set) var text = ""

    /// Writes an element around what the body writes.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], body: (inout Markup) -> Void
    ) {
        open(name, attributes)
        body(&self)
        text += "</\(name)>"
    }

    /// Writes an element around a text.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?>, _ words: String) {
        element(name, attributes) { $0.words(words) }
    }

    /// Writes an element without attributes around a text.
    mutating func element(_ name: String, _ words: String) {
        element(name, [:]) { $0.words(words) }
    }

    /// Writes a start tag; an attribute without a value is left out.
    mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        text += "<\(name)"
        for (key, value) in attributes {
            if let value { text += " \(key)=\"\(Self.escaped(value))\"" }
        }
        text += ">"
    }

    /// Writes a text.
    mutating func words(_ words: String) { text += Self.escaped(words) }

    /// Writes the content of a `script` or `style` element, which HTML does not unescape; the caller vouches for it.
    mutating func raw(_ content: String) { text += content }

    /// Ends a line, for people who read the source.
    mutating func lineEnd() { text += "\n" }

    /// The text with HTML's own signs escaped, and without the controls that HTML forbids.
    static func escaped(_ words: String) -> String {
        var result = ""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t", "\r": result += " "
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
