import Foundation

extension Wording {
    /// What stands for a number that is not defined.
    public static let undefined = "–"

    /// A number with a fixed count of decimals, or with a power of ten where these would show nothing.
    ///
    /// - Parameters:
    ///   - value: the number; `nil` and what is not finite are shown as “–”.
    ///   - decimals: digits after the decimal sign.
    public func number(_ value: Double?, decimals: Int = 4) -> String {
        guard let value, value.isFinite else { return Self.undefined }
        let smallest = pow(10, -Double(decimals))
        let isPlain = value == 0 || (value.magnitude >= smallest && value.magnitude < 1e9)
        let text = String(format: isPlain ? "%.\(decimals)f" : "%.\(max(decimals - 1, 1))e", value)
        return text.replacing(".", with: language.decimalSign).replacing("-", with: "−")
    }

    /// A share of one in percent: “61.3 %”.
    public func percent(_ share: Double, decimals: Int = 1) -> String {
        number(share * 100, decimals: decimals) + "\u{A0}%"
    }

    /// A ratio as judges write it: `5`, `1/7`, or with decimals.
    public func ratio(_ value: Double) -> String {
        func whole(_ value: Double) -> Int? {
            let nearest = value.rounded()
            return nearest >= 1 && nearest <= 1e6 && abs(value - nearest) <= 1e-9 * nearest ? Int(nearest) : nil
        }
        if let count = whole(value) { return String(count) }
        if let count = whole(1 / value) { return "1/\(count)" }
        return number(value, decimals: value < 1 ? 3 : 2)
    }

    /// A whole number.
    public func integer(_ value: Int) -> String { String(value) }
}
