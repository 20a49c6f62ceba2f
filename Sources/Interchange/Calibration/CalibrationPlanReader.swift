/// Reads plans of calibrations, `*.calibration.yaml`, with the models and the data that they name.
///
/// ```swift
/// let reading = CalibrationPlanReader.read(bytes, file: "toys.calibration.yaml")
/// for diagnostic in reading.diagnostics { report(diagnostic) }
/// if let plan = reading.value { … }
/// ```
public enum CalibrationPlanReader {
    /// The name and version of the format, the value of the key `format`.
    public static let format = "guildhall-calibration/1"

    /// Reads a plan.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, UTF-8 with or without byte order mark, at most 16 MB.
    ///   - file: the file's name as diagnostics show it; model and data are looked for beside it.
    ///   - language: the language in which titles are read where they stand in several.
    ///   - files: reads the model, its tables and the data by path.
    /// - Returns: the plan, unless there is an error, and everything there is to say about the files.
    public static func read(
        _ bytes: [UInt8], file: String, language: TextLanguage = .english,
        files: @escaping (_ path: String) -> Reading<[UInt8]> = SourceFile.read
    ) -> Reading<CalibrationPlan> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings),
            let root = YAMLDocument.read(source.text, findings: &findings)
        else { return Reading(nil, findings) }
        var models = ModelFiles(folder: FilePath.folder(of: file), language: language, files: files)
        var parser = CalibrationPlanParser(findings: findings, texts: TextChoice(language))
        let plan = parser.plan(root, models: &models)
        return Reading(value: plan, diagnostics: parser.findings.inOrder + models.diagnostics)
    }
}
