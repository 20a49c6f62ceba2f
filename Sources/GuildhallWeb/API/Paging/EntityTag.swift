internal import Crypto

/// A strong entity tag (RFC 9110, section 8.8.3): equal tags, equal bytes.
struct EntityTag: Hashable, Sendable, CustomStringConvertible {
    /// What stands between the quotation marks.
    let opaque: String

    /// The tag of a version that the state counts.
    ///
    /// - Parameters:
    ///   - version: the version.
    ///   - beside: what else the bytes depend on, such as the name of a person whose changes are counted elsewhere.
    init(version: Int, beside: String = "") {
        opaque = "v\(version)" + (beside.isEmpty ? "" : "-\(EntityTag(of: Array(beside.utf8)).opaque.prefix(16))")
    }

    /// The tag of bytes whose changes nobody counts: the first 128 bits of their SHA-256.
    init(of bytes: [UInt8]) {
        opaque = SHA256.hash(data: bytes).prefix(16).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }

    /// The value of the header `ETag`.
    var description: String { "\"\(opaque)\"" }

    /// The version, for a tag of one.
    var version: Int? {
        let digits = opaque.dropFirst().prefix { $0 != "-" }
        guard opaque.hasPrefix("v"), let number = Int(digits), number > 0, String(number) == digits else { return nil }
        return number
    }

    private init(opaque: String) { self.opaque = opaque }

    /// What `If-Match` or `If-None-Match` asks for.
    enum Condition: Hashable, Sendable {
        /// `*`: that there is anything.
        case any
        /// One of these tags; weak ones are marked.
        case tags([(tag: EntityTag, isWeak: Bool)])

        static func == (one: Self, other: Self) -> Bool {
            switch (one, other) {
            case (.any, .any): true
            case (.tags(let ours), .tags(let theirs)):
                ours.elementsEqual(theirs) { $0.tag == $1.tag && $0.isWeak == $1.isWeak }
            default: false
            }
        }

        func hash(into hasher: inout Hasher) {
            if case .tags(let tags) = self { hasher.combine(tags.map(\.tag)) }
        }
    }

    /// Reads the value of `If-Match` or `If-None-Match`; nil for one that is not written as RFC 9110 has it.
    static func condition(_ text: String) -> Condition? {
        var rest = text.trimmingSpaces[...]
        if rest == "*" { return .any }
        var tags: [(tag: EntityTag, isWeak: Bool)] = []
        while !rest.isEmpty {
            let isWeak = rest.hasPrefix("W/")
            if isWeak { rest = rest.dropFirst(2) }
            guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { return nil }
            let opaque = rest[rest.index(after: rest.startIndex)..<end]
            guard opaque.utf8.allSatisfy({ $0 == 0x21 || (0x23...0x7E).contains($0) || $0 >= 0x80 }) else { return nil }
            tags.append((EntityTag(opaque: String(opaque)), isWeak))
            rest = rest[rest.index(after: end)...].drop { $0 == " " || $0 == "\t" }
            guard !rest.isEmpty else { break }
            guard rest.first == "," else { return nil }
            rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
        }
        return tags.isEmpty ? nil : .tags(tags)
    }

    /// Whether `If-None-Match` names this tag; weak comparison (RFC 9110, section 13.1.2).
    func isNamed(in condition: Condition) -> Bool {
        switch condition {
        case .any: true
        case .tags(let tags): tags.contains { $0.tag == self }
        }
    }

    /// Whether `If-Match` names this tag; strong comparison (RFC 9110, section 13.1.1).
    func isDemanded(by condition: Condition) -> Bool {
        switch condition {
        case .any: true
        case .tags(let tags): tags.contains { $0.tag == self && !$0.isWeak }
        }
    }
}

extension String {
    /// The text without spaces and tabs at its ends.
    var trimmingSpaces: Substring {
        let start = self[...].drop { $0 == " " || $0 == "\t" }
        guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return start[...last]
    }
}
