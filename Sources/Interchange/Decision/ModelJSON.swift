import Reports

/// A decision model as JSON: the same keys as in YAML, numbers as numbers, judgments and ids as texts.
///
/// JSON is YAML as well, so that the reader of models takes both.
///
/// The writer of YAML is the only one that knows what a model is written as; its text is read again and put into JSON,
/// so that the two forms cannot drift apart. Judgments stay texts, since `1/3` is no number of JSON.
enum ModelJSON {
    /// The keys below which texts that are numbers are numbers.
    private static let numericKeys: Set<String> = [
        "weights", "meritWeights", "attributes", "values", "function", "times", "weight", "selfRating", "confidence",
        "error", "threshold", "epsilon",
    ]
    /// What the sources of arguments count; elsewhere these are names of grades.
    private static let levelKeys: Set<String> = ["high", "medium", "low"]

    /// What the texts below a key are.
    private enum Kind {
        /// Texts, unless a key says otherwise.
        case plain
        /// Numbers where they can be.
        case numbers
        /// Names, under keys that are names as well and say nothing.
        case names
        /// Sources of arguments, whose levels are numbers.
        case levels
    }

    /// The JSON of a model's YAML.
    ///
    /// - Parameter text: a model as YAML.
    /// - Returns: JSON over several lines, keys in the order of the YAML.
    static func text(ofYAML text: String) -> String {
        var findings = Findings(file: "")
        guard let root = YAMLDocument.read(text, findings: &findings) else { return "{}\n" }
        return value(root, .plain).text(prettily: true) + "\n"
    }

    /// A node as a value; numbers are numbers only below the keys that have them, since an id may be `01`.
    private static func value(_ node: YAMLNode, _ kind: Kind) -> JSONValue {
        switch node.content {
        case .scalar(let text):
            if text == "true" || text == "false" { return .bool(text == "true") }
            return kind == .numbers ? DecimalNotation.number(text).map { .number($0) } ?? .string(text) : .string(text)
        case .list(let parts): return .array(parts.map { value($0, kind) })
        case .map(let entries):
            return JSONValue(entries.map { (key: $0.key, value: value($0.value, self.kind(of: $0, within: kind))) })
        case .refused: return .null
        }
    }

    /// What stands below a key, by what the key stands below.
    private static func kind(of entry: YAMLNode.Entry, within kind: Kind) -> Kind {
        switch (kind, entry.key) {
        case (.names, _), (_, "ratings"): return .names
        case (_, "criteria"): return .plain
        case (_, "rows"): return .levels
        case (.levels, let key) where levelKeys.contains(key): return .numbers
        case (.numbers, _): return .numbers
        case (_, let key):
            let isGrades = key == "grades" && !hasComparisons(entry.value)
            return isGrades || numericKeys.contains(key) ? .numbers : .plain
        }
    }

    /// Whether grades are compared; otherwise what stands there are their intensities.
    private static func hasComparisons(_ node: YAMLNode) -> Bool {
        if case .map(let entries) = node.content { entries.contains { $0.key == "comparisons" } } else { false }
    }
}
