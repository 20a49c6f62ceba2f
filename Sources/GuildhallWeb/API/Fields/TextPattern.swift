/// What characters a text may hold: prints itself as a regular expression of JSON Schema (ECMA-262) and checks with the
/// same ranges.
struct TextPattern: Hashable, Sendable {
    /// The ranges of characters that may not stand anywhere.
    private let refused: [ClosedRange<UInt32>]?
    /// The ranges of characters that may stand anywhere, and no others.
    private let allowed: [ClosedRange<UInt32>]?
    /// Whether the first and the last character must be more than a space.
    private let isTrimmed: Bool

    private init(refused: [ClosedRange<UInt32>]?, allowed: [ClosedRange<UInt32>]?, isTrimmed: Bool) {
        self.refused = refused
        self.allowed = allowed
        self.isTrimmed = isTrimmed
    }

    /// Control characters, line and paragraph separators, the marks that turn the direction of writing (which let one name
    /// look like another; Unicode Technical Report 36, section 2.5), and what is no character.
    private static let unfit: [ClosedRange<UInt32>] = [
        0x0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF...0xFEFF, 0xFFF9...0xFFFF,
    ]
    /// What is only space; at an end nobody sees it, so that two names would look alike.
    private static let spaces: [ClosedRange<UInt32>] = [
        0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200F, 0x202F...0x202F, 0x205F...0x2064, 0x3000...0x3000,
    ]

    /// One line of text with no space at its ends: a name, a title.
    static let line = TextPattern(refused: unfit, allowed: nil, isTrimmed: true)
    /// Letters, digits, hyphens, underscores and points of ASCII.
    static let token = TextPattern(
        refused: nil, allowed: [0x2D...0x2E, 0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A], isTrimmed: false)
    /// Every visible character of ASCII.
    static let visible = TextPattern(refused: nil, allowed: [0x21...0x7E], isTrimmed: false)

    /// Whether a text fits; the empty one fits no pattern.
    func matches(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return false }
        if isTrimmed, Self.spaces.contains(where: { $0.contains(first.value) || $0.contains(last.value) }) {
            return false
        }
        return scalars.allSatisfy { scalar in
            if let allowed { return allowed.contains { $0.contains(scalar.value) } }
            return !(refused ?? []).contains { $0.contains(scalar.value) }
        }
    }

    /// The regular expression.
    var expression: String {
        if let allowed { return "^[\(Self.classText(allowed))]+$" }
        let refused = refused ?? []
        let middle = "[^\(Self.classText(refused))]"
        guard isTrimmed else { return "^\(middle)+$" }
        let end = "[^\(Self.classText(refused + Self.spaces))]"
        return "^\(end)(\(middle)*\(end))?$"
    }

    private static func classText(_ ranges: [ClosedRange<UInt32>]) -> String {
        ranges.map { $0.count == 1 ? escape($0.lowerBound) : "\(escape($0.lowerBound))-\(escape($0.upperBound))" }
            .joined()
    }

    private static func escape(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
