/// A look at a YAML file before it is parsed, for constructions that are small to write and immense to compare.
///
/// The parser compares the keys of every map by hashing whole subtrees. Two constructions make that explode: aliases of
/// aliases used within a key, and explicit keys (`?`) within explicit keys. Neither has a place in a model, and
/// the reader refuses every anchor after parsing anyway; this scan only makes sure that parsing ends. A third construction,
/// thousands of `%TAG` directives, each of which is compared with all before it, is stopped as well. The scan looks at
/// the bytes without understanding quotes and comments, so it sees at least every alias that is there; a
/// file below the limits can only expand by a small factor.
struct AliasBomb {
    /// The number of aliases up to which a file is parsed at all: at most 3 · 3 · 2 copies of anything.
    static let aliasLimit = 8
    /// The number of explicit keys up to which a file is parsed.
    static let explicitKeyLimit = 8
    /// The number of `%TAG` directives up to which a file is parsed; a model has use for none.
    static let directiveLimit = 8
    /// The number of parts above which no alias and no explicit key is let through.
    static let largeFileNodeCount = 20_000
    /// The number of parts, overestimated, up to which a file is parsed; each takes about half a kilobyte.
    static let nodeLimit = 500_000

    /// The lines of what looks like an alias of an anchor in the file.
    private(set) var aliasLines: [Int] = []
    /// The lines of what looks like an explicit key.
    private(set) var explicitKeyLines: [Int] = []
    /// The lines of what looks like a directive about tags.
    private(set) var directiveLines: [Int] = []
    /// The line of the first key that is a list, a map or an alias, if the file has aliases: comparing such keys is what
    /// can take for ever.
    private(set) var lineOfAliasedKey: Int?
    /// No fewer than the lists, maps and texts in the file.
    private(set) var nodeBound = 2

    /// By byte: whether a new part may begin after it, and whether it separates parts.
    private static let isLeader = table(of: "[]{},:-?\"'")
    private static let isSeparator = table(of: "[]{},:-?\n\r")

    /// A truth value for each byte: whether it is among `bytes`.
    private static func table(of bytes: String) -> [Bool] {
        (0...UInt8.max).map(bytes.utf8.contains)
    }

    /// Scans a text once.
    ///
    /// - Complexity: linear in the number of bytes.
    init(_ text: String) {
        var aliases: [(name: String, line: Int)] = []
        var anchors: Set<String> = []
        let bytes = Array(text.utf8)
        var line = 1
        // Whether only indicators and blanks stand between the last structural character and here.
        var atStart = true
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            if Self.isSeparator[Int(byte)] { nodeBound += 1 }
            switch byte {
            case 0x0A, 0x0D:
                if byte == 0x0A || place + 1 == bytes.count || bytes[place + 1] != 0x0A { line += 1 }
                atStart = true
            case 0x20, 0x09: break
            case UInt8(ascii: "&"), UInt8(ascii: "*"):
                let name = Self.name(in: bytes, after: place)
                if byte == UInt8(ascii: "&") { anchors.insert(name) } else if atStart { aliases.append((name, line)) }
                place += name.utf8.count
            case UInt8(ascii: "%") where bytes[place...].starts(with: "%TAG".utf8):
                directiveLines.append(line)
                atStart = false
            case UInt8(ascii: "!") where atStart:
                while place + 1 < bytes.count, bytes[place + 1] > 0x20, !Self.isSeparator[Int(bytes[place + 1])] {
                    place += 1
                }
            case UInt8(ascii: "?") where atStart && (place + 1 == bytes.count || bytes[place + 1] <= 0x20):
                explicitKeyLines.append(line)
            default: atStart = Self.isLeader[Int(byte)]
            }
            place += 1
        }
        aliasLines = aliases.filter { anchors.contains($0.name) }.map(\.line)
        if !aliasLines.isEmpty { lineOfAliasedKey = explicitKeyLines.first ?? Self.lineOfCollectionKey(in: bytes) }
    }

    /// The line of the first colon that follows the end of a list, of a map, or of an alias.
    private static func lineOfCollectionKey(in bytes: [UInt8]) -> Int? {
        var line = 1
        var isAfterKey = false
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case 0x0A: line += 1
            case 0x20, 0x09, 0x0D: break
            case UInt8(ascii: "#") where place > 0 && bytes[place - 1] <= 0x20:
                while place + 1 < bytes.count, bytes[place + 1] != 0x0A { place += 1 }
            case UInt8(ascii: ":"):
                if isAfterKey { return line }
            case UInt8(ascii: "*"):
                place += name(in: bytes, after: place).utf8.count
                isAfterKey = true
            case UInt8(ascii: "]"), UInt8(ascii: "}"): isAfterKey = true
            default: isAfterKey = false
            }
            place += 1
        }
        return nil
    }

    /// The line of the first alias, if there are too many to parse the file.
    var lineOfExcessiveAlias: Int? {
        aliasLines.count > (nodeBound > Self.largeFileNodeCount ? 0 : Self.aliasLimit) ? aliasLines.first : nil
    }

    /// The line of the first explicit key, if there are too many to parse the file.
    var lineOfExcessiveKey: Int? {
        explicitKeyLines.count > (nodeBound > Self.largeFileNodeCount ? 0 : Self.explicitKeyLimit)
            ? explicitKeyLines.first : nil
    }

    /// The line of the first directive about tags, if there are too many to parse the file.
    var lineOfExcessiveDirective: Int? {
        directiveLines.count > Self.directiveLimit ? directiveLines.first : nil
    }

    /// The anchor's name that follows an indicator; letters, digits, `_` and `-`, as the parser has it.
    private static func name(in bytes: [UInt8], after place: Int) -> String {
        let name = bytes[(place + 1)...].prefix {
            UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
                || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
        return String(decoding: name, as: UTF8.self)
    }
}
