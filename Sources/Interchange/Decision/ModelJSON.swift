import Reports

/// A decision model as JSON: the same keys as in YAML, numbers as numbers, judgments and ids as texts.
///
/// JSON is YAML as well, so that the reader of models takes both.
enum ModelJSON {
    /// The keys below which texts that are numbers are numbers.
    private static let numericKeys: Set<String> = [
        "weights", "meritWeights", "attributes", "values", "function", "times", "weight", "selfRating", "confidence",
        "error", "threshold", "epsilon",
    ]

    /// The JSON of a model's YAML.
    static func text(ofYAML text: String) -> String {
        var findings = Findings(file: "")
        guard let root = YAMLDocument.read(text, findings: &findings) else { return "{}\n" }
        return value(root, isNumeric: false).text(prettily: true) + "\n"
    }

    private static func value(_ node: YAMLNode, isNumeric: Bool) -> JSONValue {
        switch node.content {
        case .scalar(let text):
            if text == "true" || text == "false" { return .bool(text == "true") }
            return isNumeric ? DecimalNotation.number(text).map { .number($0) } ?? .string(text) : .string(text)
        case .list(let parts): return .array(parts.map { value($0, isNumeric: isNumeric) })
        case .map(let entries):
            return JSONValue(
                entries.map { entry in
                    let isGrades = entry.key == "grades" && !hasComparisons(entry.value)
                    let isNumeric = isNumeric || isGrades || numericKeys.contains(entry.key)
                    return (key: entry.key, value: value(entry.value, isNumeric: isNumeric))
                })
        case .refused: return .null
        }
    }

    private static func hasComparisons(_ node: YAMLNode) -> Bool {
        if case .map(let entries) = node.content { entries.contains { $0.key == "comparisons" } } else { false }
    }
}
