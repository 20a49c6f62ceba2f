public import AnalyticHierarchy

/// Reads decision models, `*.decision.yaml`.
///
/// ```swift
/// let reading = DecisionModelReader.read(bytes, file: "partner.decision.yaml")
/// for diagnostic in reading.diagnostics { report(diagnostic) }
/// if let model = reading.value { … }
/// ```
///
/// All problems of a file are found in one reading. Ids and judgments are the texts that stand in the file, never what
/// YAML's types would make of them. The format is described in <doc:FileFormats>.
public enum DecisionModelReader {
    /// The name and version of the format, the value of the key `format`.
    public static let format = "guildhall-decision/1"

    /// Reads a model.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, UTF-8 with or without byte order mark, at most 16 MB.
    ///   - file: the file's name as diagnostics show it.
    /// - Returns: the model, unless there is an error, and everything there is to say about the file.
    public static func read(_ bytes: [UInt8], file: String) -> Reading<DecisionModel> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings),
            let root = YAMLDocument.read(source.text, findings: &findings)
        else { return Reading(nil, findings) }
        var parser = ModelParser(findings: findings)
        let model = parser.model(root)
        return Reading(model, parser.findings)
    }
}
