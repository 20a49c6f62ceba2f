/// Base64 without padding (RFC 4648, sections 4 and 5), strictly: one text for the same bytes.
enum Base64 {
    /// The last two characters of the alphabet.
    enum Alphabet {
        /// `+` and `/`, as in password hashes.
        case standard
        /// `-` and `_`, as in addresses.
        case url

        fileprivate var characters: [UInt8] {
            let common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
            return Array((common + (self == .url ? "-_" : "+/")).utf8)
        }
    }

    /// The text of bytes.
    static func text(of bytes: [UInt8], _ alphabet: Alphabet) -> String {
        let characters = alphabet.characters
        var (text, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
        for byte in bytes {
            bits = (bits & 0xFF) << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(characters[Int(bits >> UInt32(count) & 63)])
            }
        }
        if count > 0 { text.append(characters[Int(bits << UInt32(6 - count) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text; nil for other characters, an impossible length or bits beyond the last byte.
    static func bytes(of text: some StringProtocol, _ alphabet: Alphabet) -> [UInt8]? {
        let characters = alphabet.characters
        var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
        for character in text.utf8 {
            guard let value = characters.firstIndex(of: character) else { return nil }
            bits = (bits & 0xFF) << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        let isWhole = count < 6 && bits & (1 << UInt32(count) - 1) == 0
        return isWhole ? bytes : nil
    }
}
