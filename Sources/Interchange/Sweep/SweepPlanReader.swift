import Reports

/// Reads plans of sweeps, `*.sweep.yaml`, with the models that they name.
///
/// ```swift
/// let reading = SweepPlanReader.read(bytes, file: "toys.sweep.yaml")
/// for diagnostic in reading.diagnostics { report(diagnostic) }
/// if let plan = reading.value { … }
/// ```
///
/// All problems of the plan and of its model are found in one reading. Keys and measures are held to the model's own
/// tables, and values to its rules: a value that no run could take is an error with the inequality that it breaks.
public enum SweepPlanReader {
    /// The name and version of the format, the value of the key `format`.
    public static let format = "guildhall-sweep/1"

    /// Reads a plan.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, UTF-8 with or without byte order mark, at most 16 MB.
    ///   - file: the file's name as diagnostics show it; the model is looked for beside it.
    ///   - language: the language in which titles are read where they stand in several.
    ///   - files: reads the model, and the tables that it names, by path.
    /// - Returns: the plan, unless there is an error, and everything there is to say about the files.
    public static func read(
        _ bytes: [UInt8], file: String, language: TextLanguage = .english,
        files: @escaping (_ path: String) -> Reading<[UInt8]> = SourceFile.read
    ) -> Reading<SweepPlan> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings),
            let root = YAMLDocument.read(source.text, findings: &findings)
        else { return Reading(nil, findings) }
        var models = ModelFiles(folder: FilePath.folder(of: file), language: language, files: files)
        var parser = SweepPlanParser(findings: findings, language: language)
        let plan = parser.plan(root, models: &models) { models in
            models.hash(of: bytes)
        }
        return Reading(value: plan, diagnostics: parser.findings.inOrder + models.diagnostics)
    }
}
