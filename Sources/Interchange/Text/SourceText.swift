/// A file's bytes as text, with the checks that every text format shares.
///
/// UTF-8 is required, a byte order mark is dropped. Control characters are refused, and with them the line separators
/// U+0085, U+2028 and U+2029, which editors do not count as line ends but YAML does.
struct SourceText {
    /// The largest file read, in bytes.
    static let largestByteCount = 16 << 20

    /// The text without byte order mark.
    let text: String

    /// Decodes a file; `nil` when it cannot be read as text, with the reason among the findings.
    init?(_ bytes: [UInt8], findings: inout Findings) {
        guard bytes.count <= Self.largestByteCount else {
            findings.add(.fileTooLarge(byteCount: bytes.count, limit: Self.largestByteCount))
            return nil
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        findings.lineCount = Self.line(atEndOf: content.last == 0x0A ? content.dropLast() : content)
        guard let text = String(validating: content, as: UTF8.self) else {
            let place = Self.firstInvalidByte(in: content)
            findings.add(.notUTF8(byte: bytes[place], offset: place), line: Self.line(atEndOf: content[..<place]))
            return nil
        }
        guard content.contains(where: { $0 > 0x20 }) else {
            findings.add(.fileEmpty())
            return nil
        }
        let problems = findings.count
        Self.reportControlCharacters(in: text, findings: &findings)
        guard findings.count == problems else { return nil }
        self.text = text
    }

    /// The line, counted from one, that the end of `bytes` lies on.
    private static func line(atEndOf bytes: ArraySlice<UInt8>) -> Int {
        var line = 1
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x0A || previous == 0x0D { line += 1 }
            previous = byte
        }
        return line
    }

    /// The place of the first byte that is no part of a valid UTF-8 sequence.
    private static func firstInvalidByte(in bytes: ArraySlice<UInt8>) -> Int {
        var iterator = bytes.makeIterator()
        var decoder = UTF8()
        var place = bytes.startIndex
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            place += UTF8.width(scalar)
        }
        return min(place, bytes.endIndex - 1)
    }

    /// Reports forbidden characters with their lines, the first twenty; a binary file would have millions.
    private static func reportControlCharacters(in text: String, findings: inout Findings) {
        guard text.utf8.contains(where: isSuspicious) else { return }
        var line = 1
        var previous: Unicode.Scalar = " "
        let enough = findings.count + 20
        for scalar in text.unicodeScalars {
            if scalar == "\n" && previous != "\r" || scalar == "\r" { line += 1 }
            if isForbidden(scalar) {
                findings.add(.controlCharacter(scalar), line: line)
                if findings.count == enough { return }
            }
            previous = scalar
        }
    }

    /// Whether a byte may belong to a forbidden character: most files have none, and are let through quickly.
    private static func isSuspicious(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
            || byte == 0xEF
    }

    /// The first character of a text that may not stand in a file: the escapes of YAML and JSON bring in characters that
    /// the check of the bytes did not see, and terminals obey some of them.
    static func forbiddenCharacter(in text: String) -> Unicode.Scalar? {
        guard text.utf8.contains(where: isSuspicious) else { return nil }
        return text.unicodeScalars.first(where: isForbidden)
    }

    /// A text with the replacement character, U+FFFD, for every character that may not stand in a file.
    static func readable(_ text: String) -> String {
        guard forbiddenCharacter(in: text) != nil else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
        return String(scalars)
    }

    /// Whether a character may not stand in a file: control characters, separators that only YAML counts as line ends, byte
    /// order marks inside the text, and noncharacters.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
