import Foundation

/// The keys that may stand in one kind of map.
protocol KnownKeys {
    /// The keys in the order of the documentation.
    var keys: [String] { get }
    /// What the map is called in sentences.
    var name: String { get }
}

/// The known keys of one map in a file.
struct Fields {
    /// The values by key.
    let values: [String: YAMLNode]
    /// The line the map begins on.
    let line: Int

    subscript(key: String) -> YAMLNode? { values[key] }
}

/// What the readers of all YAML formats share: maps with known keys, lists, texts, words and numbers.
///
/// Every step returns `nil` after having reported why, and the others go on.
protocol MapParser {
    /// Everything found so far.
    var findings: Findings { get set }
    /// Which of the texts in several languages are read.
    var texts: TextChoice { get set }
}

extension MapParser {
    /// The known fields of a map; unknown keys are reported.
    mutating func fields(of node: YAMLNode, at place: some KnownKeys, path: String) -> Fields? {
        guard let entries = entries(of: node, path: path, expected: "a map with keys such as \(place.keys[0])") else {
            return nil
        }
        var values: [String: YAMLNode] = [:]
        for entry in entries {
            let known = place.keys
            if known.contains(entry.key) {
                values[entry.key] = entry.value
            } else {
                let nearest = findings.nearestWord(to: entry.key, among: known)
                findings.add(
                    .unknownKey(entry.key, nearest: nearest, place: place.name, allowed: known),
                    line: entry.keyLine, path: path)
            }
        }
        return Fields(values: values, line: node.line)
    }

    /// The entries of a map; anything else is reported.
    mutating func entries(of node: YAMLNode, path: String, expected: String) -> [YAMLNode.Entry]? {
        if case .map(let entries) = node.content { return entries }
        reportWrongType(node, path: path, expected: expected)
        return nil
    }

    /// The parts of a list; anything else is reported.
    mutating func parts(of node: YAMLNode, path: String, expected: String) -> [YAMLNode]? {
        if case .list(let parts) = node.content { return parts }
        reportWrongType(node, path: path, expected: expected)
        return nil
    }

    /// A text as it stands in the file; anything else is reported.
    mutating func text(of node: YAMLNode, path: String, expected: String) -> String? {
        if case .scalar(let text) = node.content { return text }
        reportWrongType(node, path: path, expected: expected)
        return nil
    }

    /// A number; anything else is reported.
    ///
    /// Percent signs, decimal commas, infinities and hexadecimal digits are told by name, each with what to write instead:
    /// a number that is silently taken for another is the worst that can happen to a study.
    mutating func number(of node: YAMLNode, path: String, expected: String) -> Double? {
        guard let text = text(of: node, path: path, expected: expected) else { return nil }
        switch DecimalNotation.read(text) {
        case .success(let number): return number
        case .failure(let problem):
            findings.add(.number(text, problem, expected: expected), line: node.line, path: path)
            return nil
        }
    }

    /// One of an enumeration's values by name; `nil` where the key is absent.
    ///
    /// The names in files are the raw values, so that formats and models cannot drift apart.
    mutating func choice<Value>(_ key: String, _ fields: Fields, path parent: String) -> Value?
    where Value: RawRepresentable<String> & CaseIterable {
        let names = Value.allCases.map(\.rawValue)
        return word(key, fields, path: parent, among: names).flatMap(Value.init(rawValue:))
    }

    /// True or false; `nil` where the key is absent.
    mutating func flag(_ key: String, _ fields: Fields, path parent: String) -> Bool? {
        word(key, fields, path: parent, among: ["true", "false"]).map { $0 == "true" }
    }

    /// One of the words allowed; anything else is reported with the nearest of them.
    mutating func word(_ key: String, _ fields: Fields, path parent: String, among words: [String]) -> String? {
        let path = path(parent, key)
        let expected = words == ["true", "false"] ? "true or false" : "one of \(words.joined(separator: ", "))"
        guard let node = fields[key], let text = text(of: node, path: path, expected: expected) else { return nil }
        if words.contains(text) { return text }
        findings.add(
            .unknownValue(text, nearest: findings.nearestWord(to: text, among: words), allowed: words), line: node.line,
            path: path)
        return nil
    }

    /// The title of a file's subject or of a part of it.
    mutating func title(_ fields: Fields, isRequired: Bool = false, path parent: String) -> String? {
        guard let node = fields["title"] else {
            if isRequired { findings.add(.missingKey("title", hint: "the name of the study"), line: fields.line) }
            return nil
        }
        let path = path(parent, "title")
        if node.isNull, case .scalar(let text) = node.content {
            findings.add(.nullTitle(text), line: node.line, path: path)
            return nil
        }
        return phrase(of: node, path: path)
    }

    /// A text without white space around it; an empty one is reported, since a key without a text is a thing
    /// forgotten.
    mutating func trimmed(_ text: String, line: Int, path: String) -> String? {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if trimmed.isEmpty { findings.add(.emptyText(), line: line, path: path) }
        return trimmed.isEmpty ? nil : trimmed
    }

    /// Checks the name and the version of the format.
    mutating func checkFormat(_ fields: Fields, is format: String) {
        guard let node = fields["format"] else {
            findings.add(.missingKey("format", hint: format), line: fields.line)
            return
        }
        guard let text = text(of: node, path: "format", expected: format) else { return }
        if text != format { findings.add(.wrongFormat(text, expected: format), line: node.line, path: "format") }
    }

    /// Reports a part of another type than expected, unless it was refused before.
    private mutating func reportWrongType(_ node: YAMLNode, path: String, expected: String) {
        if case .refused = node.content { return }
        findings.add(.wrongType(found: node.kind, expected: expected), line: node.line, path: path)
    }
}

/// A path with one more part, for diagnostics.
func path(_ parent: String, _ part: String) -> String { parent.isEmpty ? part : "\(parent)/\(part)" }
