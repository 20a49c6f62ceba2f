import Mustache

/// Escapes what templates put into HTML.
///
/// Byte by byte: the library looks at every character through Unicode's rules, which takes longer than filling in the page.
struct PageMarkup: MustacheContentType {
    /// The name by which templates ask for it.
    static let name = "GUILDHALL"

    /// A text with the five characters escaped that mean something in HTML's texts and quoted values.
    func escapeText(_ text: String) -> String {
        guard let first = text.utf8.firstIndex(where: { Self.escape($0) != nil }) else { return text }
        var bytes = Array(text.utf8[..<first])
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8[first...] {
            if let escape = Self.escape(byte) {
                bytes += escape.utf8
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func escape(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
