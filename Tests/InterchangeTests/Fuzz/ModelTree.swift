/// A YAML document as a tree that can be mutated and written in any style.
indirect enum ModelTree {
    /// A text, quoted where YAML would not read it as it stands.
    case text(String)
    /// Characters written as they are.
    case raw(String)
    case list([ModelTree])
    case map([(key: String, value: ModelTree)])

    static func words(_ words: [String]) -> ModelTree { .list(words.map(ModelTree.text)) }

    /// The number of nodes.
    var count: Int {
        switch self {
        case .text, .raw: 1
        case .list(let parts): parts.reduce(1) { $0 + $1.count }
        case .map(let entries): entries.reduce(1) { $0 + $1.value.count }
        }
    }

    /// Changes the node with a number in depth-first order.
    mutating func change(_ number: Int, _ body: (inout ModelTree) -> Void) {
        if number == 0 { return body(&self) }
        var number = number - 1
        switch self {
        case .text, .raw: return
        case .list(var parts):
            for place in parts.indices {
                if number < parts[place].count {
                    parts[place].change(number, body)
                    break
                }
                number -= parts[place].count
            }
            self = .list(parts)
        case .map(var entries):
            for place in entries.indices {
                if number < entries[place].value.count {
                    entries[place].value.change(number, body)
                    break
                }
                number -= entries[place].value.count
            }
            self = .map(entries)
        }
    }

    /// The document as YAML, in block style as far as the random numbers say so, in flow style below.
    func written(using random: inout SplitMix64) -> String {
        let text = block(indentation: 0, using: &random)
        return random.oneIn(8) ? text.replacing("\n", with: "\r\n") : text
    }

    private func block(indentation: Int, using random: inout SplitMix64) -> String {
        let margin = String(repeating: " ", count: indentation)
        switch self {
        case .map(let entries) where !entries.isEmpty && (indentation == 0 || !random.oneIn(3)):
            return entries.map { entry in
                "\(margin)\(Self.scalar(entry.key)):" + entry.value.after(indentation: indentation, using: &random)
            }.joined()
        case .list(let parts) where !parts.isEmpty && (indentation == 0 || !random.oneIn(3)):
            return parts.map { "\(margin)-" + $0.after(indentation: indentation, using: &random) }.joined()
        default:
            return "\(margin)\(flow)\n"
        }
    }

    private func after(indentation: Int, using random: inout SplitMix64) -> String {
        switch self {
        case .text, .raw: return " \(flow)\n"
        case .list(let parts) where parts.isEmpty: return " []\n"
        case .map(let entries) where entries.isEmpty: return " {}\n"
        default:
            if random.oneIn(2) || indentation > 40 { return " \(flow)\n" }
            let comment = random.oneIn(10) ? "  # a note" : ""
            return "\(comment)\n" + block(indentation: indentation + 2, using: &random)
        }
    }

    private var flow: String {
        switch self {
        case .text(let text): Self.scalar(text)
        case .raw(let text): text
        case .list(let parts): "[" + parts.map(\.flow).joined(separator: ", ") + "]"
        case .map(let entries):
            "{" + entries.map { "\(Self.scalar($0.key)): \($0.value.flow)" }.joined(separator: ", ") + "}"
        }
    }

    /// The document as JSON, with every text in quotation marks.
    var json: String {
        switch self {
        case .text(let text): Self.quotedAsJSON(text)
        case .raw(let text): text
        case .list(let parts): "[" + parts.map(\.json).joined(separator: ", ") + "]"
        case .map(let entries):
            "{" + entries.map { "\(Self.quotedAsJSON($0.key)): \($0.value.json)" }.joined(separator: ",\n") + "}"
        }
    }

    private static func quotedAsJSON(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        return "\"\(escaped)\""
    }

    private static func scalar(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || "./_".unicodeScalars.contains($0)
        }
        if isPlain, !text.isEmpty { return text }
        if text.wholeMatch(of: /[0-9]+:[0-9]+/) != nil { return text }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
