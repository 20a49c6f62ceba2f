import Foundation

/// Changes a document at the level of its structure.
struct ModelMutation {
    var random: SplitMix64

    /// Texts that are wrong in most places, each in its own way.
    static let badTexts = [
        "0", "-3", "+3", "nan", ".inf", "0x1F", "1e9", "1000001", "0.0000001", "1/0", "12", "0,5", "", " ", "better",
        "[1/7, 1/5]", "[5, 3]", "attribute price", "attribute prcie", "a 2", "no such", "e\u{301}",
        "guildhall-decision/2", "balanced", "distributiv", "1/2/3", "three",
        "-1", "2", "english!", "5%", "2.5", "0.99", "1e999", "zero-profit", "0.0222", "caf\u{E9}", "cafe\u{301}",
        String(repeating: "long", count: 2_000), "0." + String(repeating: "3", count: 500),
        "a" + String(repeating: "\u{301}", count: 3_000), "line\nbreak", "1" + String(repeating: "0", count: 200),
    ]
    /// YAML that is refused, or no YAML.
    static let badYAML = [
        "&x y", "*x", "!!python/object:a.b c", "!mine x", "? x", "[", "}", "'", "\"", "@", "`", "|", ">", "---",
        "{a: b}: c",
        "%x", "a: b: c", "&l [*l]", "\"\\e[31m\"", "\"\\0\"", "\"\\u2028\"",
        "? \(String(repeating: "k", count: 5_000))",
    ]
    /// Keys that are known somewhere, to be put where they are not.
    var extraKeys = Self.keysOfModels
    private static let keysOfModels = [
        "grades", "ratings", "values", "function", "copies", "qualitative", "weights", "comparisons", "panel",
        "children",
        "alternatives", "merits", "title", "costs", "risks", "gain", "criteria", "meritWeights", "epsilon", "id",
        "preference", "experts", "selfRating", "arguments", "sizeRule", "rho", "points", "feeOnSales", "margin",
        "categories", "relations.gain", "options.temperature", "uniform",
    ]

    /// What is no JSON, or means another type than a text.
    static let badJSON = [
        "null", "true", "12", "1e400", "-0", "01", "nan", "'x'", "\"\\u0000\"", "\"\\ud800\"", "/* x */ 1", "{}", "[]",
    ]
    /// Whether the document will be written as JSON.
    var isJSON = false

    /// Applies one to three mutations.
    mutating func apply(to tree: inout ModelTree) {
        for _ in 0...random.below(3) {
            let number = random.below(tree.count)
            let other = scalar(of: tree)
            tree.change(number) { mutate(&$0, other: other) }
        }
    }

    /// Some text of the document.
    private mutating func scalar(of tree: ModelTree) -> ModelTree {
        for _ in 0..<8 {
            var found: ModelTree?
            var copy = tree
            copy.change(random.below(tree.count)) { if case .text = $0 { found = $0 } }
            if let found { return found }
        }
        return .text("a1")
    }

    private mutating func mutate(_ tree: inout ModelTree, other: ModelTree) {
        switch tree {
        case .text, .raw: tree = replacement(of: tree, other: other)
        case .list(let parts): tree = mutated(parts, other: other)
        case .map(let entries): tree = mutated(entries, other: other)
        }
    }

    private mutating func replacement(of text: ModelTree, other: ModelTree) -> ModelTree {
        switch random.below(12) {
        case 0: .list([text])
        case 1: .map([("x", text)])
        case 2: .list([text, text, text, text])
        case 3: other
        case 4: .raw(random.pick(isJSON ? Self.badJSON : Self.badYAML))
        case 5: tower(of: text)
        case 6: .list([])
        default: .text(random.pick(Self.badTexts))
        }
    }

    private mutating func tower(of tree: ModelTree) -> ModelTree {
        (0..<random.pick([3, 30, 70])).reduce(tree) { tree, _ in .list([tree]) }
    }

    private mutating func mutated(_ parts: [ModelTree], other: ModelTree) -> ModelTree {
        var parts = parts
        switch random.below(8) {
        case 0: return .list([])
        case 1: return .map(parts.enumerated().map { ("k\($0.offset)", $0.element) })
        case 2: parts.append(other)
        case 3: if let last = parts.last { parts.append(random.oneIn(2) ? last : decomposed(last)) }
        case 4: parts.reverse()
        case 5: return other
        case 6: return .list(Array(parts.prefix(1)))
        default: if !parts.isEmpty { parts.remove(at: random.below(parts.count)) }
        }
        return .list(parts)
    }

    private mutating func mutated(_ entries: [(key: String, value: ModelTree)], other: ModelTree) -> ModelTree {
        var entries = entries
        let place = random.below(entries.count)
        switch random.below(10) {
        case 0: return .map([])
        case 1: return .list(entries.map(\.value))
        case 2: if !entries.isEmpty { entries.append(entries[place]) }
        case 3: if !entries.isEmpty { entries[place].key = misspelt(entries[place].key) }
        case 4: entries.append((random.pick(extraKeys), other))
        case 5: entries.append((random.pick(extraKeys), entries.isEmpty ? other : entries[place].value))
        case 6: entries.append((random.pick(extraKeys), .list([])))
        case 7: if !entries.isEmpty { entries[place].key = random.pick(extraKeys) }
        case 8: if !entries.isEmpty { entries[place].value = .text(random.pick(Self.badTexts)) }
        default: if !entries.isEmpty { entries.remove(at: place) }
        }
        return .map(entries)
    }

    /// The same element with the letters of its id taken apart, as some systems write them.
    private func decomposed(_ element: ModelTree) -> ModelTree {
        guard case .map(var entries) = element, let place = entries.firstIndex(where: { $0.key == "id" }),
            case .text(let id) = entries[place].value
        else { return element }
        entries[place].value = .text(id.decomposedStringWithCanonicalMapping)
        return .map(entries)
    }

    private mutating func misspelt(_ key: String) -> String {
        var letters = Array(key)
        guard letters.count > 1 else { return key + "x" }
        letters.swapAt(0, 1)
        if random.oneIn(2) { letters.remove(at: random.below(letters.count)) }
        return String(letters)
    }
}

/// Changes a text at the level of its bytes.
struct ByteMutation {
    var random: SplitMix64

    private static let insertions: [[UInt8]] = [
        [0xFF], [0xC3], [0x00], [0x1B], [0xEF, 0xBB, 0xBF], [0xE2, 0x80, 0xA8], Array("\n---\n".utf8),
        Array("&a ".utf8),
        Array("*a ".utf8), Array("\"".utf8), Array("'".utf8), Array("[".utf8), Array("]".utf8), Array("{".utf8),
        Array("\n".utf8), Array("\t".utf8), Array(": ".utf8), Array("# ".utf8), Array("- ".utf8), Array(",".utf8),
        Array(";".utf8), Array("9".utf8), Array("-".utf8), Array("\r".utf8), Array("? ".utf8),
    ]

    /// Applies one to three mutations.
    mutating func apply(to bytes: inout [UInt8]) {
        for _ in 0...random.below(3) {
            let place = random.below(bytes.count + 1)
            if random.oneIn(40) { bytes += Array("---\ntitle: x\n".utf8) }
            switch random.below(6) {
            case 0: bytes.insert(contentsOf: random.pick(Self.insertions), at: place)
            case 1: bytes.insert(contentsOf: random.pick(Self.insertions), at: place)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(12)))
            case 3: if place < bytes.count { bytes[place] = UInt8(random.below(128)) }
            case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.below(40))], at: place)
            default: if random.oneIn(4) { bytes.removeSubrange(place...) }
            }
        }
    }
}
