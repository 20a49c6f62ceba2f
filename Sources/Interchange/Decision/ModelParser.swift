import AnalyticHierarchy

/// Turns the YAML of a model into the model, collecting everything that is wrong on the way.
///
/// Every step returns `nil` after having reported why, and the others go on.
struct ModelParser {
    /// The known keys of one map.
    struct Fields {
        /// The values by key.
        let values: [String: YAMLNode]
        /// The line the map begins on.
        let line: Int

        /// The value of a key, if it is there.
        subscript(key: String) -> YAMLNode? { values[key] }
    }

    /// Everything found so far.
    var findings: Findings
    /// The alternatives, as far as their ids could be read.
    var alternatives = ElementList(kind: .alternatives)
    /// The places of the alternatives that some leaf weighs.
    var weighedAlternatives: Set<Int> = []
    /// Whether a leaf could not be read, so that nothing is said about alternatives it may have named.
    var hasUnreadableLeaf = false
    /// The scale of the judgments.
    var scale = JudgmentScale.saaty

    /// How many more unknown words are compared with the known ones; a long file of unknown words would take minutes.
    private var suggestionsLeft = 100

    init(findings: Findings) { self.findings = findings }

    /// Reads the whole document.
    mutating func model(_ root: YAMLNode) -> DecisionModel? {
        guard let fields = fields(of: root, at: .model, path: "") else { return nil }
        checkFormat(fields)
        let metadata = metadata(fields)
        let alternatives = alternatives(fields)
        if fields["panel"] != nil { findings.add(.panelNotEvaluated(), line: fields["panel"]?.line, path: "panel") }
        let presentMerits = presentMerits(fields)
        let options = options(fields["synthesis"], presentMerits: presentMerits)
        let hierarchies = hierarchies(fields)
        reportNeverWeighed(fields)
        guard !findings.hasError, let metadata, let alternatives, let hierarchies, let options else { return nil }
        return DecisionModel(
            metadata: metadata, alternatives: alternatives, hierarchies: hierarchies, options: options)
    }

    /// The known fields of a map; unknown and unsupported keys are reported.
    mutating func fields(of node: YAMLNode, at place: KeyPlace, path: String) -> Fields? {
        guard let entries = entries(of: node, path: path, expected: "a map with keys such as \(place.keys[0])") else {
            return nil
        }
        var values: [String: YAMLNode] = [:]
        for entry in entries {
            let known = place.keys
            if let meaning = place.keysNotSupported[entry.key] {
                findings.add(.notSupported(key: entry.key, meaning: meaning), line: entry.keyLine, path: path)
                values[entry.key] = entry.value
            } else if known.contains(entry.key) {
                values[entry.key] = entry.value
            } else {
                let candidates = known + place.keysNotSupported.keys.sorted()
                let nearest = nearestWord(to: entry.key, among: candidates)
                findings.add(
                    .unknownKey(entry.key, nearest: nearest, place: place.name, allowed: known),
                    line: entry.keyLine, path: path)
            }
        }
        return Fields(values: values, line: node.line)
    }

    /// The known word nearest to an unknown one, for the first hundred unknown words of a file.
    mutating func nearestWord(to word: String, among candidates: [String]) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        return NearestWord.to(word, among: candidates)
    }

    // MARK: Types

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
    mutating func number(of node: YAMLNode, path: String, expected: String) -> Double? {
        guard let text = text(of: node, path: path, expected: expected) else { return nil }
        if let number = DecimalNotation.number(text) { return number }
        let pointed = text.replacing(",", with: ".")
        if text.contains(","), DecimalNotation.number(pointed) != nil {
            findings.add(.decimalComma(text, suggestion: pointed), line: node.line, path: path)
        } else {
            findings.add(.badNumber(text, expected: expected), line: node.line, path: path)
        }
        return nil
    }

    /// Reports a part of another type than expected, unless it was refused before.
    private mutating func reportWrongType(_ node: YAMLNode, path: String, expected: String) {
        if case .refused = node.content { return }
        findings.add(.wrongType(found: node.kind, expected: expected), line: node.line, path: path)
    }
}

/// A path with one more part, for diagnostics.
func path(_ parent: String, _ part: String) -> String { parent.isEmpty ? part : "\(parent)/\(part)" }
