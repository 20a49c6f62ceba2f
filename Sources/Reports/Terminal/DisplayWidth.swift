extension Character {
    /// How many columns of a terminal the character fills: two for the wide characters of East Asian scripts and
    /// emoji, none for controls and marks without a base, one else.
    ///
    /// The wide ranges are those of category W and F in Unicode's East Asian Width (UAX #11, `EastAsianWidth.txt`);
    /// wide symbols among the narrow ones are those with emoji presentation (UTS #51).
    var displayWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if first.isASCII { return first.value < 0x20 || first.value == 0x7F ? 0 : 1 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        let showsEmoji = first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
        return showsEmoji || first.isEastAsianWide ? 2 : 1
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is as wide as an ideograph.
    fileprivate var isEastAsianWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
            true
        default:
            false
        }
    }
}

extension StringProtocol {
    /// How many columns of a terminal the text fills.
    var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension String {
    /// The text with spaces after it, up to a width; unchanged where it is wider.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - displayWidth))
    }

    /// The text with spaces before it, up to a width; unchanged where it is wider.
    func rightAligned(to width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - displayWidth)) + self
    }

    /// The text as one line that is safe to print: controls, which could move a terminal's cursor or change its
    /// colours, and line breaks become spaces.
    var printable: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": result.append(" ")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
