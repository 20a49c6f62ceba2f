/// An element of a document of XML as it begins.
struct MarkupElement {
    /// The name without prefix.
    let name: String
    let attributes: [String: String]
    /// The line its tag ends on.
    let line: Int
}

/// What a document's parser has made of it by now.
///
/// A class, since the closures for the parser's events share it.
final class MarkupSession {
    var draft = NetworkDraft()
    var findings: Findings

    init(findings: Findings) { self.findings = findings }

    /// Whether there are more members or ties than are read.
    var isFull: Bool { draft.nodes.count > NetworkDraft.limit || draft.edges.count > NetworkDraft.limit }

    /// The value of an attribute without which an element means nothing; nil after a word on it.
    func required(_ name: String, of element: MarkupElement) -> String? {
        if let value = element.attributes[name], !value.isEmpty { return value }
        findings.add(.missingMarkup(name, of: element.name), line: element.line, path: element.name)
        return nil
    }

    /// The weight in a text; nil after a word on what is wrong with it.
    func weight(_ text: String, line: Int, path: String) -> Double? {
        switch DecimalNotation.read(text) {
        case .success(let weight): return weight
        case .failure(let problem):
            findings.add(.number(text, problem, expected: "a weight of 0 or more"), line: line, path: path)
            return nil
        }
    }

    func time(_ text: String?, line: Int, path: String) -> Double? {
        draft.times.time(text ?? "", line: line, path: path, findings: &findings)
    }
}

/// A format of networks in XML.
protocol NetworkDialect: AnyObject {
    /// The name of the outermost element.
    var root: String { get }
    /// An element begins.
    func start(_ element: MarkupElement, in session: MarkupSession)
    /// Text, which may come in pieces.
    func text(_ text: String, in session: MarkupSession)
    /// An element ends.
    func end(_ name: String, in session: MarkupSession)
    /// The document has ended; what was left out can be told.
    func finish(in session: MarkupSession)
}

/// What a format has and a network has no place for, told once at the end.
struct LostParts {
    private var lines: [(part: String, line: Int)] = []
    private var counts: [String: Int] = [:]

    /// Takes note of a part, with the line it is met on first.
    mutating func add(_ part: String, line: Int) {
        if counts.updateValue(counts[part, default: 0] + 1, forKey: part) == nil { lines.append((part, line)) }
    }

    /// Says what was left out, each with how often.
    func tell(_ findings: inout Findings) {
        for (part, line) in lines { findings.add(.networkPartLost(part, count: counts[part] ?? 1), line: line) }
    }
}
