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
    /// Keys among numeric ones below which names stand: the criteria that merits are rated by, and the grades they got.
    private static let namingKeys: Set<String> = ["criteria", "ratings"]
    /// What the sources of arguments count; elsewhere these are names of grades.
    private static let levelKeys: Set<String> = ["high", "medium", "low"]

    /// The JSON of a model's YAML.
    ///
    /// - Parameter text: a model as YAML.
    /// - Returns: JSON over several lines, keys in the order of the YAML.
    static func text(ofYAML text: String) -> String {
        var findings = Findings(file: "")
        guard let root = YAMLDocument.read(text, findings: &findings) else { return "{}\n" }
        return value(root, isNumeric: false).text(prettily: true) + "\n"
    }

    /// A node as a value; numbers are numbers only below the keys that have them, since an id may be `01`.
    private static func value(_ node: YAMLNode, isNumeric: Bool, isLevelled: Bool = false) -> JSONValue {
        switch node.content {
        case .scalar(let text):
            if text == "true" || text == "false" { return .bool(text == "true") }
            return isNumeric ? DecimalNotation.number(text).map { .number($0) } ?? .string(text) : .string(text)
        case .list(let parts):
            return .array(parts.map { value($0, isNumeric: isNumeric, isLevelled: isLevelled) })
        case .map(let entries):
            return JSONValue(
                entries.map { entry in
                    let isGrades = entry.key == "grades" && !hasComparisons(entry.value)
                    let inherits = isNumeric && !namingKeys.contains(entry.key)
                    let isLevel = isLevelled && levelKeys.contains(entry.key)
                    let isNumeric = inherits || isGrades || isLevel || numericKeys.contains(entry.key)
                    return (
                        key: entry.key,
                        value: value(entry.value, isNumeric: isNumeric, isLevelled: entry.key == "rows")
                    )
                })
        case .refused: return .null
        }
    }

    /// Whether grades are compared; otherwise what stands there are their intensities.
    private static func hasComparisons(_ node: YAMLNode) -> Bool {
        if case .map(let entries) = node.content { entries.contains { $0.key == "comparisons" } } else { false }
    }
}
