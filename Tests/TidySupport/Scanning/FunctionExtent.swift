/// Where a function, an initialiser, a subscript or a computed property stands.
public struct FunctionExtent: Sendable, Hashable {
    /// The line of the keyword, counted from one.
    public let firstLine: Int
    /// The line of the closing brace.
    public let lastLine: Int
    /// The code between the braces.
    public let body: String

    /// How many lines it has, signature and closing brace included.
    public var lineCount: Int { lastLine - firstLine + 1 }

    /// Finds every extent in a source, nested ones too.
    public static func all(in code: SwiftCode) -> [FunctionExtent] {
        let words = Word.all(in: code.bytes)
        var lineOfByte: [Int] = []
        lineOfByte.reserveCapacity(code.bytes.count + 1)
        var line = 1
        for byte in code.bytes {
            lineOfByte.append(line)
            if byte == UInt8(ascii: "\n") { line += 1 }
        }
        return words.compactMap { word in
            guard isFunctionKeyword(word, in: code.bytes), let open = openingBrace(after: word, in: code.bytes),
                let close = closingBrace(of: open, in: code.bytes)
            else { return nil }
            return FunctionExtent(
                firstLine: lineOfByte[word.start], lastLine: lineOfByte[close],
                body: String(decoding: code.bytes[open...close], as: UTF8.self))
        }
    }

    private static func isFunctionKeyword(_ word: Word, in bytes: [UInt8]) -> Bool {
        guard ["func", "init", "deinit", "subscript", "var"].contains(word.text) else { return false }
        return word.start == 0 || !".`\\".utf8.contains(bytes[word.start - 1])
    }

    /// Words at depth zero that begin another declaration: the one before had no body.
    private static let otherDeclarations: Set<String> = [
        "func", "init", "deinit", "subscript", "var", "let", "case", "struct", "enum", "class", "actor", "protocol",
        "extension", "typealias", "associatedtype", "static", "public", "private", "internal", "fileprivate",
        "mutating",
        "return", "if", "for", "while", "guard", "switch",
    ]

    private static func openingBrace(after word: Word, in bytes: [UInt8]) -> Int? {
        var depth = 0
        var place = word.end
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth == 0: return place
            case UInt8(ascii: "}") where depth == 0: return nil
            case UInt8(ascii: "="), UInt8(ascii: "\n"):
                if depth == 0, word.text == "var" { return nil }
            default: break
            }
            if depth < 0 { return nil }
            if depth == 0, let next = Word(at: place, in: bytes) {
                if otherDeclarations.contains(next.text) { return nil }
                place = next.end
            } else {
                place += 1
            }
        }
        return nil
    }

    private static func closingBrace(of open: Int, in bytes: [UInt8]) -> Int? {
        var depth = 0
        for place in open..<bytes.count {
            if bytes[place] == UInt8(ascii: "{") { depth += 1 }
            if bytes[place] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return place }
            }
        }
        return nil
    }
}
