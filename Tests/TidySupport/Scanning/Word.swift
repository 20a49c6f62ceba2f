/// A run of identifier characters in code.
struct Word {
    let text: String
    /// The place of the first byte.
    let start: Int
    /// The place behind the last byte.
    let end: Int

    /// Reads the word that begins at a place, if one begins there.
    init?(at place: Int, in bytes: [UInt8]) {
        guard Self.isPart(bytes[place]), place == 0 || !Self.isPart(bytes[place - 1]) else { return nil }
        start = place
        end = bytes[place...].firstIndex { !Self.isPart($0) } ?? bytes.count
        text = String(decoding: bytes[start..<end], as: UTF8.self)
    }

    static func all(in bytes: [UInt8]) -> [Word] { bytes.indices.compactMap { Word(at: $0, in: bytes) } }

    /// Letters, digits, the underscore and every byte of a character beyond ASCII.
    static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default:
            false
        }
    }
}
