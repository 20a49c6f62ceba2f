/// A state as the audit log keeps it: a few named facts, written as JSON in the order in which they are given.
public struct AuditFacts: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// One fact.
    public enum Value: Hashable, Sendable {
        /// A text.
        case text(String)
        /// A number.
        case number(Int)
        /// Whether something holds.
        case flag(Bool)
        /// A few words; they are sorted, since they come from sets.
        case words([String])
    }

    private let facts: [Fact]

    private struct Fact: Hashable { let name: String, value: Value }

    /// Lists facts.
    public init(dictionaryLiteral elements: (String, Value)...) {
        facts = elements.map { Fact(name: $0.0, value: $0.1) }
    }

    /// The facts as a JSON object (RFC 8259).
    public var json: String {
        let members = facts.map { "\(Self.quoted($0.name)):\(Self.text(of: $0.value))" }
        return "{\(members.joined(separator: ","))}"
    }

    private static func text(of value: Value) -> String {
        switch value {
        case .text(let text): quoted(text)
        case .number(let number): "\(number)"
        case .flag(let holds): holds ? "true" : "false"
        case .words(let words): "[\(words.sorted().map(quoted).joined(separator: ","))]"
        }
    }

    /// RFC 8259, section 7: quotation mark, reverse solidus and what is below U+0020 are escaped.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
