import AnalyticHierarchy
import Foundation

/// The notation of a judgment: `p`, `p/q` or `p:q`, with decimals allowed.
///
/// `9`, `1/9`, `0.111`, `2:3`, `5/2`, `100/113` and `1/1.41` are judgments. The text is read as it stands in the file.
enum RatioNotation {
    /// The largest judgment; its inverse is the smallest.
    static let largestRatio = 1e6

    /// Why a text is no judgment.
    enum Problem: Error, Hashable {
        /// Nothing is written.
        case empty
        /// No number, or something after it.
        case malformed
        /// `1e3`.
        case exponent
        /// `+3`.
        case signed
        /// `nan`.
        case notANumber
        /// `inf`, with any sign.
        case infinite
        /// `0x1F`.
        case hexadecimal
        /// `0`, or a zero on either side.
        case zero
        /// A minus on either side.
        case negative
        /// Above the largest ratio.
        case huge
        /// Below its inverse.
        case tiny
        /// `better`, `equal` or `worse`, which is a judgment but no ratio.
        case qualitative
        /// `[1/7, 1/5]`.
        case interval
        /// A decimal comma, with the text written with a point.
        case decimalComma(suggestion: String)

        /// Whether the text is meant as a number, although not a good one.
        var looksNumeric: Bool {
            switch self {
            case .empty, .malformed, .qualitative, .interval: false
            default: true
            }
        }
    }

    /// Reads a judgment.
    ///
    /// - Parameters:
    ///   - text: the text; white space around it does not count.
    ///   - decimalComma: whether a comma may stand for the decimal point.
    static func read(_ text: String, decimalComma: Bool = false) -> Result<Ratio, Problem> {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.utf8.count <= DecimalNotation.longestText else { return .failure(.malformed) }
        if let problem = wordProblem(text) { return .failure(problem) }
        if text.contains(",") {
            let pointed = text.replacing(",", with: ".")
            guard !text.contains("."), case let reading = read(pointed) else { return .failure(.malformed) }
            if decimalComma { return reading }
            if case .failure(.malformed) = reading { return .failure(.malformed) }
            return .failure(.decimalComma(suggestion: pointed))
        }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == ":" }
            .map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.count <= 2 else { return .failure(.malformed) }
        var numbers: [Double] = []
        for part in parts {
            switch number(part) {
            case .success(let value): numbers.append(value)
            case .failure(let problem): return .failure(problem)
            }
        }
        return weighed(numbers[0], over: numbers.count == 2 ? numbers[1] : 1)
    }

    /// Whether a judgment lies within a scale; a decimal fraction counts as the end of the scale that it rounds, so that
    /// `0.111` and `0.11` are 1/9.
    static func spans(_ scale: JudgmentScale, _ ratio: Ratio, text: String) -> Bool {
        if scale.spans(ratio) { return true }
        guard let point = text.firstIndex(where: { $0 == "." || $0 == "," }), ratio.denominator == 1 else {
            return false
        }
        let decimals = text[text.index(after: point)...].prefix { $0.isNumber }.count
        let halfUnit = 0.5 * pow(10, -Double(decimals))
        return decimals >= 2 && abs(ratio.value - 1 / scale.largestStep) <= halfUnit
    }

    /// What is wrong with a text that is no number at all but a word with a meaning.
    private static func wordProblem(_ text: String) -> Problem? {
        if text.isEmpty { return .empty }
        if text.hasPrefix("[") { return .interval }
        let word = text.lowercased()
        if ["better", "equal", "worse"].contains(word) { return .qualitative }
        if word.contains("0x") { return .hexadecimal }
        let bare = word.drop { "+-−.".contains($0) }
        if bare == "nan" { return .notANumber }
        if ["inf", "infinity", "∞"].contains(bare) { return .infinite }
        return nil
    }

    /// One side of a ratio.
    ///
    /// A sign or an exponent before good digits is named as such, so that the sentence can say what to leave out.
    private static func number(_ part: String) -> Result<Double, Problem> {
        if let first = part.first, "+-−".contains(first) {
            let rest = number(String(part.dropFirst()))
            guard case .success = rest else { return rest }
            return .failure(first == "+" ? .signed : .negative)
        }
        let digits = part.prefix { $0 != "e" && $0 != "E" }
        guard DecimalNotation.isPlain(digits) else { return .failure(.malformed) }
        if digits.count < part.count {
            return .failure(DecimalNotation.number(part) == nil ? .malformed : .exponent)
        }
        guard let value = Double(part) else { return .failure(.malformed) }
        return .success(value)
    }

    /// The ratio of two numbers that are no text, if a judgment may be so large or small.
    static func ratio(_ numerator: Double, over denominator: Double) -> Ratio? {
        try? weighed(numerator, over: denominator).get()
    }

    /// The ratio of two numbers, unless it is absurd.
    private static func weighed(_ numerator: Double, over denominator: Double) -> Result<Ratio, Problem> {
        guard numerator != 0, denominator != 0 else { return .failure(.zero) }
        let value = numerator / denominator
        if value > largestRatio || numerator.isInfinite { return .failure(.huge) }
        guard value >= 1 / largestRatio, let ratio = Ratio(numerator, over: denominator) else {
            return .failure(.tiny)
        }
        return .success(ratio)
    }
}
