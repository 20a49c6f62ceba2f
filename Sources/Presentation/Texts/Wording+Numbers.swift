import Foundation

extension Wording {
    /// What stands for a number that is not defined: a dash, because an empty cell looks forgotten and a zero looks
    /// computed.
    public static let undefined = "–"

    /// A number with a fixed count of decimals, or with a power of ten where these would show nothing or pretend too
    /// much.
    ///
    /// The sign of negative numbers is a minus and no hyphen, the decimal sign the language's own. Numbers are rounded
    /// here and nowhere before, so that a reader's sums may differ in the last digit and the program's do not.
    ///
    /// - Parameters:
    ///   - value: the number; `nil` and what is not finite are shown as “–”.
    ///   - decimals: digits after the decimal sign.
    public func number(_ value: Double?, decimals: Int = 4) -> String {
        guard let value, value.isFinite else { return Self.undefined }
        let smallest = pow(10, -Double(decimals))
        let isPlain = value == 0 || (value.magnitude >= smallest && value.magnitude < 1e9)
        // Adding zero takes the sign off a negative zero, which nobody wants to read.
        let text = isPlain ? String(format: "%.\(decimals)f", value + 0) : Self.withPower(value)
        return text.replacing(".", with: language.decimalSign).replacing("-", with: "−")
    }

    /// A number with three digits and a power of ten: `2.96 × 10⁻⁹`.
    private static func withPower(_ value: Double) -> String {
        let parts = String(format: "%.2e", value).split(separator: "e")
        let raised = String(Int(parts.last ?? "0") ?? 0).map { digit in
            digit == "-" ? "⁻" : String(Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[digit.wholeNumberValue ?? 0])
        }
        return "\(parts[0])\u{A0}×\u{A0}10\(raised.joined())"
    }

    /// How many decimals a reader needs to see that two numbers differ: “0.10, over 0.10” would be no reason.
    ///
    /// - Parameters:
    ///   - value: a number.
    ///   - limit: the one that it is compared with.
    ///   - least: how many there are in any case.
    /// - Returns: at most six, and the least where a number is missing or they are equal.
    func decimals(telling value: Double?, from limit: Double?, least: Int = 2) -> Int {
        guard let value, let limit, value != limit else { return least }
        let distinct = (least...6).first { number(value, decimals: $0) != number(limit, decimals: $0) }
        return distinct ?? 6
    }

    /// A share of one in percent with the language's sign: “61.3%” in English, with a no-break space before it in Russian.
    ///
    /// - Parameters:
    ///   - share: the share, one for the whole; it may be negative or exceed one, as a lead does.
    ///   - decimals: digits after the decimal sign; a small share gets as many more as it needs to show: “0.003%”.
    public func percent(_ share: Double, decimals: Int = 1) -> String {
        let percentage = share * 100
        let needed = (decimals..<max(decimals, 6)).first { percentage.magnitude >= pow(10, -Double($0)) }
        return number(percentage, decimals: percentage == 0 ? decimals : needed ?? decimals) + language.percentSign
    }

    /// A ratio as judges write it: `5`, `1/7`, or with decimals.
    ///
    /// Whole numbers and their reciprocals are recognised within a relative 1e-9, which is far more than a division
    /// loses and far less than anybody types.
    public func ratio(_ value: Double) -> String {
        func whole(_ value: Double) -> Int? {
            let nearest = value.rounded()
            return nearest >= 1 && nearest <= 1e6 && abs(value - nearest) <= 1e-9 * nearest ? Int(nearest) : nil
        }
        if let count = whole(value) { return String(count) }
        if let count = whole(1 / value) { return "1/\(count)" }
        return number(value, decimals: value < 1 ? 3 : 2)
    }

    /// A whole number, with signs between groups of digits from five digits on.
    public func integer(_ value: Int) -> String { grouped(String(value).replacing("-", with: "−")) }
}
