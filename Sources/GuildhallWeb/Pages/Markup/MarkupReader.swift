/// Reads the text of a template into its parts.
struct MarkupReader {
    private var rest: Substring

    /// The parts of a text.
    static func parts(of text: String) throws(MarkupFault) -> [MarkupPart] {
        var reader = MarkupReader(rest: text[...])
        return try reader.parts(until: nil)
    }

    /// Reads to the tag that closes a part, or to the end.
    private mutating func parts(until closing: Substring?) throws(MarkupFault) -> [MarkupPart] {
        var parts: [MarkupPart] = []
        while let opening = rest.firstRange(of: "{{") {
            add(rest[..<opening.lowerBound], to: &parts)
            rest = rest[opening.upperBound...]
            if rest.hasPrefix("{") {
                parts.append(.markup(MarkupName(try tag(endingWith: "}}}").dropFirst())))
                continue
            }
            let tag = try tag(endingWith: "}}")
            let name = tag.dropFirst()
            switch tag.first {
            case "#": parts.append(.section(MarkupName(name), try self.parts(until: name)))
            case "^": parts.append(.inverted(MarkupName(name), try self.parts(until: name)))
            case "$": parts.append(.block(String(name), try self.parts(until: name)))
            case ">": parts.append(.template(String(name)))
            case "<": parts.append(.frame(String(name), blocks: try blocks(until: name)))
            case "/":
                guard name == closing else { throw MarkupFault(description: "{{\(tag)}} closes nothing.") }
                return parts
            default: parts.append(.value(MarkupName(tag)))
            }
        }
        if let closing { throw MarkupFault(description: "{{/\(closing)}} is missing.") }
        add(rest, to: &parts)
        return parts
    }

    private mutating func tag(endingWith end: String) throws(MarkupFault) -> Substring {
        guard let range = rest.firstRange(of: end) else {
            throw MarkupFault(description: "A tag has no end: \(rest.prefix(40))")
        }
        defer { rest = rest[range.upperBound...] }
        return rest[..<range.lowerBound]
    }

    /// The blocks of a frame; nothing else may stand in it.
    private mutating func blocks(until closing: Substring) throws(MarkupFault) -> [String: [MarkupPart]] {
        var blocks: [String: [MarkupPart]] = [:]
        for part in try parts(until: closing) {
            guard case .block(let name, let contents) = part else {
                throw MarkupFault(description: "{{<\(closing)}} holds more than blocks.")
            }
            blocks[name] = contents
        }
        return blocks
    }

    private func add(_ text: Substring, to parts: inout [MarkupPart]) {
        if !text.isEmpty { parts.append(.text(Array(text.utf8))) }
    }
}
