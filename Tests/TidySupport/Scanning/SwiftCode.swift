/// Swift source in which comments and the insides of literals are blanks, so that braces and words are code.
///
/// Lines and columns stay where they were. Known are nested comments, strings with interpolations, raw and multi-line
/// strings, regular expression literals and raw identifiers. It is a scanner and no parser: it suffices for the rules.
public struct SwiftCode: Sendable {
    /// The code, byte for byte as long as the source.
    public let bytes: [UInt8]

    /// Scans a source.
    public init(_ source: String) {
        var scanner = SwiftScanner(Array(source.utf8))
        scanner.scan()
        bytes = scanner.output
    }

    /// The lines of code, as many as the source has.
    public var lines: [String] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
