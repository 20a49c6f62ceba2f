import Testing

@testable import Reports

@Suite struct PageColoursTests {
    /// Which words stand on which ground.
    @Test(arguments: [
        ("ink", "page"), ("ink", "paper"), ("ink", "hover"), ("ink", "accent-soft"), ("ink", "good-soft"),
        ("ink", "warning-soft"), ("ink", "problem-soft"), ("muted", "page"), ("muted", "paper"), ("muted", "hover"),
        ("accent", "page"), ("accent", "paper"), ("accent", "accent-soft"), ("good-soft", "good"),
        ("warning-soft", "warning"), ("problem-soft", "problem"), ("accent-soft", "accent"), ("mast-ink", "mast"),
        ("paper", "ink"),
    ])
    func `Words differ from their ground by 4_5 to 1`(words: String, ground: String) throws {
        for scheme in [\PageColours.Pair.light, \.dark] {
            let ratio = try contrast(colour(words, scheme), colour(ground, scheme))
            #expect(ratio >= 4.5, "\(words) on \(ground): \(ratio)")
        }
    }

    private func colour(_ name: String, _ scheme: KeyPath<PageColours.Pair, String>) throws -> String {
        try #require(PageStyle.colours.pairs.first { $0.name == name })[keyPath: scheme]
    }

    /// WCAG 2.2, “contrast ratio”.
    private func contrast(_ one: String, _ other: String) throws -> Double {
        let (a, b) = try (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// WCAG 2.2, “relative luminance”; the power 2.4 by way of logarithms would need a library, so cubes and roots do.
    private func luminance(_ colour: String) throws -> Double {
        let number = try #require(Int(colour.dropFirst(), radix: 16))
        let channels = [number >> 16 & 255, number >> 8 & 255, number & 255].map { channel -> Double in
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    /// x to the power 2.4 = x² · fifth root of x², the root by Newton's method.
    private func power(_ x: Double) -> Double {
        let square = x * x
        var root = 1.0
        for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
        return square * root
    }
}
