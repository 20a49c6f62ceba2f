/// Writes JSON straight into bytes: what a response's body is made with.
///
/// An object of a few fields is written in about a microsecond; a tree of values in between would cost several times that.
struct JSONBytes: Sendable {
    /// What has been written.
    private(set) var bytes: [UInt8] = []
    /// Whether a comma comes before the next element or member.
    private var needsComma = false

    /// Creates a writer with room for a small object.
    init() { bytes.reserveCapacity(512) }

    /// Writes `null`.
    mutating func writeNull() { write(bare: "null") }

    /// Writes a truth value.
    mutating func write(_ truth: Bool) { write(bare: truth ? "true" : "false") }

    /// Writes a whole number.
    mutating func write(_ number: Int) { write(bare: String(number)) }

    /// Writes a number with the fewest digits that read back to it; `null` when it is not finite.
    mutating func write(_ number: Double) {
        let text = number.description
        write(bare: number.isFinite ? (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) : "null")
    }

    /// Writes a text in quotation marks.
    mutating func write(_ text: String) {
        separate()
        quote(text)
        needsComma = true
    }

    /// Writes an object.
    ///
    /// - Parameter members: writes names, each followed by its value.
    mutating func writeObject(_ members: (inout JSONBytes) -> Void) {
        write(open: "{", close: "}", members)
    }

    /// Writes an array.
    ///
    /// - Parameter elements: writes values one after another.
    mutating func writeArray(_ elements: (inout JSONBytes) -> Void) {
        write(open: "[", close: "]", elements)
    }

    /// Writes a member's name; its value is to follow.
    mutating func write(name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes JSON text that is there already, such as a record's state.
    mutating func write(raw text: some Sequence<UInt8>) {
        separate()
        bytes += text
        needsComma = true
    }

    private mutating func write(bare text: String) {
        separate()
        bytes += text.utf8
        needsComma = true
    }

    private mutating func write(open: Character, close: Character, _ contents: (inout JSONBytes) -> Void) {
        separate()
        bytes += open.utf8
        needsComma = false
        contents(&self)
        bytes += close.utf8
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }

    /// Copies what needs no escape in runs; control characters and the two marks of JSON are escaped.
    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 16)
                bytes += Array("\\u00\(digits.count < 2 ? "0" : "")\(digits)".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
