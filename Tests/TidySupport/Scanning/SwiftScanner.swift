/// Goes through Swift source once and blanks what is not code.
struct SwiftScanner {
    private let input: [UInt8]
    private(set) var output: [UInt8]
    private var place = 0

    init(_ input: [UInt8]) {
        self.input = input
        output = input
    }

    mutating func scan() {
        while place < input.count { step() }
    }

    private static let newline = UInt8(ascii: "\n")
    private static let blank = UInt8(ascii: " ")
    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")
    private static let slash = UInt8(ascii: "/")
    private static let hash = UInt8(ascii: "#")

    private func starts(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { wanted in
            place + wanted.count <= input.count && zip(wanted, input[place...]).allSatisfy { $0 == $1 }
        }
    }

    private mutating func blank(_ count: Int) {
        for _ in 0..<count where place < input.count {
            if input[place] != Self.newline { output[place] = Self.blank }
            place += 1
        }
    }

    private mutating func step() {
        if starts("//") {
            while place < input.count, input[place] != Self.newline { blank(1) }
        } else if starts("/*") {
            blockComment()
        } else if input[place] == UInt8(ascii: "`") {
            rawIdentifier()
        } else if input[place] == Self.quote {
            string(hashes: 0)
        } else if input[place] == Self.hash {
            afterHashes()
        } else if input[place] == Self.slash, opensRegularExpression {
            regularExpression(hashes: 0)
        } else {
            place += 1
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                blank(2)
            } else if starts("*/") {
                depth -= 1
                blank(2)
            } else {
                blank(1)
            }
        } while depth > 0 && place < input.count
    }

    /// A name in backticks keeps its backticks; what stands between becomes underscores.
    private mutating func rawIdentifier() {
        place += 1
        while place < input.count, input[place] != UInt8(ascii: "`"), input[place] != Self.newline {
            output[place] = UInt8(ascii: "_")
            place += 1
        }
        place += 1
    }

    private mutating func afterHashes() {
        var hashes = 0
        while place + hashes < input.count, input[place + hashes] == Self.hash { hashes += 1 }
        let next = place + hashes < input.count ? input[place + hashes] : Self.newline
        if next == Self.quote {
            blank(hashes)
            string(hashes: hashes)
        } else if next == Self.slash {
            blank(hashes)
            regularExpression(hashes: hashes)
        } else {
            place += hashes
        }
    }

    private mutating func string(hashes: Int) {
        let isLong = starts("\"\"\"")
        blank(isLong ? 3 : 1)
        while place < input.count {
            if input[place] == Self.backslash, isEscape(hashes: hashes) {
                blank(1 + hashes)
                if place < input.count, input[place] == UInt8(ascii: "(") { interpolation() } else { blank(1) }
            } else if isLong ? starts("\"\"\"") : input[place] == Self.quote, closes(after: isLong ? 3 : 1, hashes) {
                return blank((isLong ? 3 : 1) + hashes)
            } else if !isLong, input[place] == Self.newline {
                return
            } else {
                blank(1)
            }
        }
    }

    private func isEscape(hashes: Int) -> Bool { closes(after: 1, hashes) }

    private func closes(after length: Int, _ hashes: Int) -> Bool {
        let from = place + length
        return from + hashes <= input.count && input[from..<from + hashes].allSatisfy { $0 == Self.hash }
    }

    /// Blanks the code in an interpolation too, since the rules do not look into texts; its own strings are skipped whole.
    private mutating func interpolation() {
        var depth = 0
        repeat {
            let from = place
            switch input[place] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            step()
            for byte in from..<min(place, input.count) where input[byte] != Self.newline { output[byte] = Self.blank }
        } while depth > 0 && place < input.count
    }

    /// A slash begins a regular expression where an operand is expected and no blank follows it.
    private var opensRegularExpression: Bool {
        guard place + 1 < input.count, input[place + 1] != Self.blank, input[place + 1] != Self.newline else {
            return false
        }
        let line = input[(place + 1)...].prefix { $0 != Self.newline }
        guard line.contains(Self.slash) else { return false }
        guard let before = input[..<place].last(where: { $0 != Self.blank && $0 != Self.newline }) else { return true }
        return "=(,:[{&|".utf8.contains(before)
    }

    private mutating func regularExpression(hashes: Int) {
        blank(1)
        while place < input.count {
            if input[place] == Self.backslash {
                blank(2)
            } else if input[place] == Self.slash, closes(after: 1, hashes) {
                return blank(1 + hashes)
            } else if hashes == 0, input[place] == Self.newline {
                return
            } else {
                blank(1)
            }
        }
    }
}
