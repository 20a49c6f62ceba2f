import Foundation

/// The notation of a number that is no judgment: digits with an optional sign, decimal point and exponent.
enum DecimalNotation {
    /// The number a text stands for; `nil` when it is none, or not finite.
    static func number(_ text: String) -> Double? {
        let text = text.trimmingCharacters(in: .whitespaces)
        var rest = text[...]
        if let sign = rest.first, sign == "-" || sign == "+" { rest.removeFirst() }
        if let place = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            var exponent = rest[rest.index(after: place)...]
            if let sign = exponent.first, sign == "-" || sign == "+" { exponent.removeFirst() }
            guard !exponent.isEmpty, exponent.allSatisfy(isDigit) else { return nil }
            rest = rest[..<place]
        }
        guard isPlain(rest), let value = Double(text), value.isFinite else { return nil }
        return value
    }

    /// Whether a text is made of ASCII digits with at most one decimal point, which a digit follows.
    static func isPlain(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let last = parts.last, !last.isEmpty else { return false }
        return parts.allSatisfy { $0.allSatisfy(isDigit) }
    }

    /// Whether a text is made of ASCII digits only.
    static func isDigits(_ text: String) -> Bool { !text.isEmpty && text.allSatisfy(isDigit) }

    /// Whether a character is one of 0 to 9; other scripts' digits are not read.
    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
