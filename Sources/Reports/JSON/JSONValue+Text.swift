import OrderedCollections

extension JSONValue {
    /// The value as JSON text (RFC 8259).
    ///
    /// Keys keep their order. A number is written with the fewest digits that read back to the same value; one that is
    /// not finite is `null`. Control characters and the line separators U+2028 and U+2029 are escaped.
    ///
    /// - Parameter prettily: whether to indent by two spaces. An array or object of plain values that fits into 100
    ///   columns still stands on one line, so that a vector or a row of a matrix can be read as one.
    public func text(prettily: Bool = true) -> String {
        var writer = JSONWriter(isPretty: prettily)
        writer.write(self)
        return writer.text
    }

    /// The value as JSON text that can stand inside an HTML `script` element: no `<` can end the element or open a
    /// comment.
    var textForScript: String {
        var writer = JSONWriter(isPretty: false, escapesMarkup: true)
        writer.write(self)
        return writer.text
    }
}

extension Report {
    /// The report's ``data`` as JSON, ending in a line feed.
    public func json() -> String { data.text(prettily: true) + "\n" }
}

/// Writes a value as JSON, piece by piece.
struct JSONWriter {
    /// What has been written.
    private(set) var text = ""
    private let isPretty: Bool
    private let escapesMarkup: Bool
    private var depth = 0

    /// How long an indented line of plain values may be.
    private static let lineWidth = 100

    init(isPretty: Bool, escapesMarkup: Bool = false) {
        self.isPretty = isPretty
        self.escapesMarkup = escapesMarkup
    }

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: text += "null"
        case .bool(let truth): text += truth ? "true" : "false"
        case .integer(let number): text += "\(number)"
        case .number(let number): text += number.shortestText ?? "null"
        case .string(let string): write(quoted: string)
        case .array(let elements):
            write(open: "[", close: "]", elements.map { (nil, $0) })
        case .object(let members):
            write(open: "{", close: "}", members.elements.map { ($0.key, $0.value) })
        }
    }

    private mutating func write(open: String, close: String, _ members: [(key: String?, value: JSONValue)]) {
        guard isPretty, !members.isEmpty else {
            writeInOneLine(open: open, close: close, members, separator: ",", colon: ":")
            return
        }
        if members.allSatisfy(\.value.isPlain) {
            var trial = JSONWriter(isPretty: false, escapesMarkup: escapesMarkup)
            trial.writeInOneLine(open: open, close: close, members, separator: ", ", colon: ": ")
            if trial.text.count + 2 * depth <= Self.lineWidth {
                text += trial.text
                return
            }
        }
        text += open
        depth += 1
        for (place, member) in members.enumerated() {
            text += (place == 0 ? "\n" : ",\n") + String(repeating: "  ", count: depth)
            if let key = member.key {
                write(quoted: key)
                text += ": "
            }
            write(member.value)
        }
        depth -= 1
        text += "\n" + String(repeating: "  ", count: depth) + close
    }

    private mutating func writeInOneLine(
        open: String, close: String, _ members: [(key: String?, value: JSONValue)], separator: String, colon: String
    ) {
        text += open
        for (place, member) in members.enumerated() {
            if place > 0 { text += separator }
            if let key = member.key {
                write(quoted: key)
                text += colon
            }
            write(member.value)
        }
        text += close
    }

    private mutating func write(quoted string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": write(escaped: scalar)
            case "<" where escapesMarkup: write(escaped: scalar)
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private mutating func write(escaped scalar: Unicode.Scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension JSONValue {
    /// Whether the value holds no other values.
    fileprivate var isPlain: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }
}

extension Double {
    /// The number with the fewest digits that read back to it, without an idle `.0`; none where it is not finite.
    ///
    /// Swift's own description is the shortest round-trip form; a form such as `1e-05` is valid JSON as it is.
    var shortestText: String? {
        guard isFinite else { return nil }
        let text = description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
