/// Fills templates with values.
struct MarkupWriter {
    /// What was written.
    private(set) var bytes: [UInt8] = []
    /// The values in whose sections the writing is, the outermost first.
    private var around: [any Named] = []

    /// Creates a writer with room for a page.
    init() { bytes.reserveCapacity(8_192) }

    /// The bytes of a template.
    ///
    /// - Parameters:
    ///   - parts: the template, with everything that it takes in.
    ///   - root: the outermost value.
    static func bytes(_ parts: [MarkupPart], _ root: some Named) -> [UInt8] {
        var writer = MarkupWriter()
        writer.enter(.value(root), parts)
        return writer.bytes
    }

    /// Writes a text with the five characters escaped that mean something in HTML's texts and quoted values.
    mutating func write(escaping text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
    }

    /// Writes parts for a value.
    private mutating func enter(_ value: Shown, _ parts: [MarkupPart]) {
        guard case .value(let named) = value else { return write(parts, value) }
        around.append(named)
        write(parts, value)
        around.removeLast()
    }

    private mutating func write(_ parts: [MarkupPart], _ current: Shown) {
        for part in parts {
            switch part {
            case .text(let text): bytes += text
            case .value(let name):
                if case .text(let text) = find(name, current) { write(escaping: text) }
            case .markup(let name):
                if case .text(let text) = find(name, current) { bytes += text.utf8 }
            case .section(let name, let parts): write(parts, forEachOf: find(name, current), current)
            case .inverted(let name, let parts):
                if isAbsent(find(name, current)) { write(parts, current) }
            // A whole template has none of these left.
            case .template, .frame, .block: break
            }
        }
    }

    private mutating func write(_ parts: [MarkupPart], forEachOf found: Shown, _ current: Shown) {
        switch found {
        case .nothing, .flag(false): break
        case .flag(true): write(parts, current)
        case .text, .value: enter(found, parts)
        case .list(let values): for value in values { enter(value, parts) }
        }
    }

    private func isAbsent(_ found: Shown) -> Bool {
        switch found {
        case .nothing, .flag(false): true
        case .list(let values): values.isEmpty
        case .flag(true), .text, .value: false
        }
    }

    /// What a name means.
    private func find(_ name: MarkupName, _ current: Shown) -> Shown {
        guard let first = name.words.first else { return current }
        guard name.words.count > 1 else {
            for value in around.reversed() {
                if let found = value.shown(first) { return found }
            }
            return .nothing
        }
        var found = around.first?.shown(first) ?? .nothing
        for word in name.words.dropFirst() {
            guard case .value(let value) = found else { return .nothing }
            found = value.shown(word) ?? .nothing
        }
        return found
    }
}
