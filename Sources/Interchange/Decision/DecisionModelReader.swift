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

    /// Whether a file names this format, in any version.
    ///
    /// A model in JSON is told from a project of another program, which JSON alone does not say.
    public static func isModel(_ bytes: [UInt8]) -> Bool {
        let name = Array("guildhall-decision/".utf8)
        return bytes.firstRange(of: name) != nil
    }

    /// Reads a model in which everything is judged.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, UTF-8 with or without byte order mark, at most 16 MB.
    ///   - file: the file's name as diagnostics show it.
    ///   - language: the language in which texts are read that stand in several; those that are not given in it are read
    ///     in English, else in the language that stands first.
    /// - Returns: the model, unless there is an error, and everything there is to say about the file.
    public static func read(
        _ bytes: [UInt8], file: String, language: TextLanguage = .english
    ) -> Reading<DecisionModel> {
        let reading = readFile(bytes, file: file, language: language)
        return Reading(value: reading.value?.model, diagnostics: reading.diagnostics)
    }

    /// Reads a model with its panel.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, UTF-8 with or without byte order mark, at most 16 MB.
    ///   - file: the file's name as diagnostics show it.
    ///   - allowingUnjudged: whether nodes may have no judgments, since those of a panel come from elsewhere. Such nodes are
    ///     listed in the result and compare all their elements as equal: under a criterion without `alternatives` that is
    ///     all alternatives, and under one whose `alternatives` is a list of ids, those. Otherwise they are errors.
    ///   - language: the language in which texts are read that stand in several.
    /// - Returns: what the file holds, unless there is an error, and everything there is to say about it.
    public static func readFile(
        _ bytes: [UInt8], file: String, allowingUnjudged: Bool = false, language: TextLanguage = .english
    ) -> Reading<DecisionFile> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings),
            let root = YAMLDocument.read(source.text, findings: &findings)
        else { return Reading(nil, findings) }
        var parser = ModelParser(findings: findings, allowsUnjudged: allowingUnjudged, language: language)
        let decision = parser.file(root)
        return Reading(decision, parser.findings)
    }
}
