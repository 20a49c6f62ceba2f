internal import HTTPTypes

/// The trace that a request belongs to, as the header `traceparent` names it (W3C Trace Context, level 1).
struct TraceContext: Hashable, Sendable {
    /// The trace: 32 hexadecimal digits.
    let trace: String
    /// The sender's span: 16 hexadecimal digits.
    let span: String

    /// Reads the header's value; nil for anything that the recommendation calls invalid, which is then not passed on.
    init?(traceparent text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[0].count == 2, parts[0] != "ff", parts[0] != "00" || parts.count == 4,
            parts[1].count == 32, parts[2].count == 16, parts[3].count == 2,
            parts.prefix(4).allSatisfy({ $0.utf8.allSatisfy(Self.isHexadecimal) }),
            parts[1].contains(where: { $0 != "0" }), parts[2].contains(where: { $0 != "0" })
        else { return nil }
        trace = String(parts[1])
        span = String(parts[2])
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}

extension HTTPField.Name {
    /// The header by which senders name their trace.
    static let traceParent = HTTPField.Name(known: "traceparent")
}
