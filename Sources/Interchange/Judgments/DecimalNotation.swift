import Foundation

/// The notation of a number that is no judgment: digits with an optional sign, decimal point and exponent.
enum DecimalNotation {
    /// The length of a number in bytes; nobody writes as many digits.
    static let longestText = 2_000

    /// The number a text stands for; `nil` when it is none, too long, or not finite.
    static func number(_ text: String) -> Double? {
        let text = text.trimmingCharacters(in: .whitespaces)
        guard text.utf8.count <= longestText else { return nil }
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

    /// All digits of a number without an exponent, which judgments refuse and Gambit would not read as an exact fraction.
    static func plain(_ value: Double) -> String {
        let text = "\(value == 0 ? 0 : value)"
        let parts = text.split(separator: "e")
        guard parts.count == 2, let shift = Int(parts[1]) else {
            return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        }
        let isNegative = parts[0].hasPrefix("-")
        let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
        let fraction = mantissa.count == 2 && mantissa[1] != "0" ? String(mantissa[1]) : ""
        let digits = String(mantissa[0]) + fraction
        let point = mantissa[0].count + shift
        let whole =
            point > 0
            ? digits + String(repeating: "0", count: max(0, point - digits.count))
            : "0." + String(repeating: "0", count: -point) + digits
        let isSplit = point > 0 && point < digits.count
        let written = isSplit ? String(digits.prefix(point)) + "." + String(digits.dropFirst(point)) : whole
        return (isNegative ? "-" : "") + written
    }

    /// Why a text is no number.
    enum Problem: Error, Hashable {
        /// It is nothing like a number.
        case malformed
        /// It has a decimal comma; the same with a point.
        case decimalComma(suggestion: String)
        /// It has a percent sign; the same as a share of one, where it can be told.
        case percentSign(suggestion: String?)
        /// It is `inf`, `nan` or beyond what a double holds.
        case notFinite
        /// It is hexadecimal.
        case hexadecimal
    }

    /// Reads a number, or says why it is none.
    ///
    /// - Parameters:
    ///   - text: the number, without white space or with.
    ///   - allowsDecimalComma: whether a comma may stand for the decimal point.
    static func read(_ text: String, allowsDecimalComma: Bool = false) -> Result<Double, Problem> {
        if let number = number(text) { return .success(number) }
        let text = text.trimmingCharacters(in: .whitespaces)
        guard text.utf8.count <= longestText else { return .failure(.malformed) }
        if text.hasSuffix("%") {
            let share = number(String(text.dropLast()).replacing(",", with: "."))
            // Shifting the point by dividing gives digits that nobody wrote; twelve are more than anybody writes.
            return .failure(.percentSign(suggestion: share.map { shortest(($0 * 1e10).rounded() / 1e12) }))
        }
        let pointed = text.replacing(",", with: ".")
        if text.contains(","), let number = number(pointed) {
            return allowsDecimalComma ? .success(number) : .failure(.decimalComma(suggestion: pointed))
        }
        let word = text.lowercased()
        if word.contains("0x") { return .failure(.hexadecimal) }
        let bare = word.drop { "+-−.".contains($0) }
        if ["inf", "infinity", "∞", "nan"].contains(bare) { return .failure(.notFinite) }
        if bare.first?.isNumber == true, Double(text)?.isInfinite == true { return .failure(.notFinite) }
        return .failure(.malformed)
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
