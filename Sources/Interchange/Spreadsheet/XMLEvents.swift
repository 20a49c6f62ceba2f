import Foundation
import FoundationXML

/// Reads an XML document as a row of events, without a document type, entities of its own or anything from outside.
///
/// The bytes are checked before the parser sees them: other encodings could hide a document type from the search, and a
/// document type can define entities that expand without end. A workbook needs neither.
final class XMLEvents: NSObject, XMLParserDelegate {
    /// Called for every element that begins, with its name without prefix and the line its tag ends on.
    private let start: (String, [String: String], Int) -> Bool
    /// Called for text.
    private let text: (String) -> Void
    /// Called for every element that ends.
    private let end: (String) -> Void
    /// Whether a handler wanted to stop.
    private var isStopped = false
    /// How many elements are open.
    private var depth = 0
    /// The most elements that may be open.
    private static let depthLimit = 100
    /// The line on which more elements were open.
    private var lineTooDeep: Int?
    /// The line of the first error; the parser may go on after some.
    private var lineOfError: Int?

    private init(
        start: @escaping (String, [String: String], Int) -> Bool, text: @escaping (String) -> Void,
        end: @escaping (String) -> Void
    ) {
        self.start = start
        self.text = text
        self.end = end
    }

    /// Why a document is not read.
    enum Problem: Error, Hashable {
        /// It has a document type, by which entities can be defined that expand without end.
        case documentType
        /// It is not UTF-8.
        case encoding
        /// It is not well-formed; the line.
        case malformed(line: Int)
        /// Elements are nested deeper than anybody's file needs; the line and the limit.
        case nesting(line: Int, limit: Int)
    }

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: the document, UTF-8.
    ///   - start: what to do when an element begins, on which line; `false` stops the reading without a problem.
    ///   - text: what to do with text, which may come in pieces.
    ///   - end: what to do when an element ends.
    static func read(
        _ bytes: [UInt8], start: @escaping (String, [String: String], Int) -> Bool,
        text: @escaping (String) -> Void = { _ in }, end: @escaping (String) -> Void = { _ in }
    ) throws(Problem) {
        guard isUTF8(bytes) else { throw .encoding }
        guard !contains(bytes, "<!DOCTYPE"), !contains(bytes, "<!ENTITY") else { throw .documentType }
        let events = XMLEvents(start: start, text: text, end: end)
        let parser = XMLParser(data: Data(bytes))
        parser.shouldResolveExternalEntities = false
        parser.delegate = events
        let hasParsed = parser.parse()
        if let line = events.lineTooDeep { throw .nesting(line: line, limit: depthLimit) }
        let isWhole = hasParsed && parser.parserError == nil && events.lineOfError == nil && events.depth == 0
        guard isWhole || events.isStopped else { throw .malformed(line: events.lineOfError ?? parser.lineNumber) }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        depth += 1
        guard !isStopped else { return }
        if depth > Self.depthLimit {
            lineTooDeep = parser.lineNumber
        } else if start(Self.local(name), attributes, parser.lineNumber) {
            return
        }
        isStopped = true
        parser.abortParsing()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if !isStopped { text(string) }
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        if !isStopped { text(String(decoding: block, as: UTF8.self)) }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        depth -= 1
        if !isStopped { end(Self.local(name)) }
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
        lineOfError = lineOfError ?? parser.lineNumber
    }

    /// The name without the prefix of its namespace, which every writer chooses as it likes.
    static func local(_ name: String) -> String {
        name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }

    /// Whether a document is UTF-8, and is taken for nothing else by a parser.
    ///
    /// The letters of UTF-16 are valid UTF-8 with null bytes between them; no XML document has a null byte.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil && declaresUTF8(bytes)
    }

    /// Whether the declaration, if there is one, names UTF-8.
    ///
    /// Another name would make the parser read other characters than were checked. A declaration is short: one that does
    /// not end soon hides something.
    private static func declaresUTF8(_ bytes: [UInt8]) -> Bool {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard content.starts(with: "<?xml".utf8), let next = content.dropFirst(5).first, next <= 0x20 else {
            return true
        }
        let head = content.prefix(1_000).prefix { $0 != UInt8(ascii: ">") }
        guard head.last == UInt8(ascii: "?") else { return false }
        let declaration = String(decoding: head, as: UTF8.self)
        guard let encoding = declaration.firstMatch(of: /encoding\s*=\s*["']([^"']*)["']/) else {
            return !declaration.contains("encoding")
        }
        return ["utf-8", "utf8", "us-ascii"].contains(encoding.1.lowercased())
    }

    /// Whether a document contains a keyword.
    private static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
        let word = Array(word.utf8)
        var place = 0
        while let start = bytes[place...].firstIndex(of: word[0]) {
            if bytes[start...].starts(with: word) { return true }
            place = start + 1
        }
        return false
    }
}
