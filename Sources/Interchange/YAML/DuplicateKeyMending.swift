import Yams

/// Renames keys that stand twice in a map, in the text, so that parsing can go on.
///
/// The parser stops at the first such map. To find the other problems of the file in the same run, the earlier key
/// gets a letter in front that no key of a model has (from the private use area, so that no line moves), and the text
/// is parsed again.
struct DuplicateKeyMending: Sendable {
    /// The text to parse.
    private(set) var text: String
    /// How many keys may be renamed; each costs a parse.
    let limit: Int
    /// How many keys were renamed.
    private var count: UInt32 = 0

    /// The first letter of the private use area of Unicode's basic plane.
    private static let firstMarker: UInt32 = 0xE000

    init(text: String, limit: Int) {
        self.text = text
        self.limit = limit
    }

    /// Renames the key that stands at `mark`.
    ///
    /// - Returns: whether it was found there, as a plain or quoted text without escapes.
    mutating func rename(_ key: String, at mark: Mark) -> Bool {
        guard count < limit, let marker = Unicode.Scalar(Self.firstMarker + count) else { return false }
        var scalars = text.unicodeScalars
        guard var place = place(of: mark, in: scalars) else { return false }
        if place < scalars.endIndex, scalars[place] == "\"" || scalars[place] == "'" {
            place = scalars.index(after: place)
        }
        guard scalars[place...].starts(with: key.unicodeScalars) else { return false }
        scalars.insert(marker, at: place)
        text = String(scalars)
        count += 1
        return true
    }

    /// The key as the user wrote it, if it was renamed.
    func original(of key: String) -> String? {
        guard let first = key.unicodeScalars.first, first.value >= Self.firstMarker,
            first.value < Self.firstMarker + count
        else { return nil }
        return String(String.UnicodeScalarView(key.unicodeScalars.dropFirst()))
    }

    /// The place in the text that the parser means by a line and a column, both counted from one.
    private func place(of mark: Mark, in scalars: String.UnicodeScalarView) -> String.UnicodeScalarView.Index? {
        var place = scalars.startIndex
        var line = 1
        while line < mark.line {
            guard let end = scalars[place...].firstIndex(where: { $0 == "\n" || $0 == "\r" }) else { return nil }
            place = scalars.index(after: end)
            if scalars[end] == "\r", place < scalars.endIndex, scalars[place] == "\n" {
                place = scalars.index(after: place)
            }
            line += 1
        }
        return scalars.index(place, offsetBy: mark.column - 1, limitedBy: scalars.endIndex)
    }
}
