import Foundation

/// Finds keys that stand twice in an object of a JSON text.
///
/// The system's reader keeps one of them and says nothing (RFC 8259, section 4, leaves it open which), so that half of a
/// study could be lost unseen.
struct JSONKeys {
    /// A key that stands twice.
    struct Repetition: Sendable, Hashable {
        /// The key.
        let key: String
        /// The line on which it stands first, counted from one.
        let earlierLine: Int
        /// The line on which it stands again.
        let line: Int
    }

    /// The repeated keys in the order of the text.
    private(set) var repetitions: [Repetition] = []
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1
    /// The keys of each object that is open with their lines; nil for a list.
    private var open: [[String: Int]?] = []

    /// Looks through a text that the system's reader has found to be JSON.
    init(of text: String) {
        bytes = Array(text.utf8)
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "{"): open.append([:])
            case UInt8(ascii: "["): open.append(nil)
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
            case UInt8(ascii: "\""): readText()
            case UInt8(ascii: "\n"): line += 1
            default: break
            }
            place += 1
        }
    }

    /// Goes to the end of a text; one that a colon follows is a key.
    private mutating func readText() {
        let begin = place
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard place < bytes.count, isBeforeColon, !open.isEmpty, open[open.count - 1] != nil else { return }
        let key = Self.text(bytes[begin...place])
        if let earlier = open[open.count - 1]?.updateValue(line, forKey: key) {
            repetitions.append(Repetition(key: key, earlierLine: earlier, line: line))
        }
    }

    /// Whether a colon follows the text that ends here.
    private var isBeforeColon: Bool {
        let next = bytes[(place + 1)...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return next == UInt8(ascii: ":")
    }

    /// A text without its quotation marks and escapes; two ways to write a key are one key.
    private static func text(_ quoted: ArraySlice<UInt8>) -> String {
        let plain = String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
        guard plain.contains("\\") else { return plain }
        let value = try? JSONSerialization.jsonObject(with: Data(quoted), options: .fragmentsAllowed)
        return value as? String ?? plain
    }
}
