import Reports

/// Reads games, `*.game.yaml`, with the tables of data that they name.
///
/// ```swift
/// let reading = GameReader.read(bytes, file: "toys.game.yaml", settings: ["margin=0.3"])
/// for diagnostic in reading.diagnostics { report(diagnostic) }
/// if let study = reading.value { … }
/// ```
///
/// All problems of the file, of the settings and of the tables are found in one reading. Numbers are the texts that
/// stand in the file, never what YAML's types would make of them; what the file states counts, and only what it leaves
/// out is taken from data.
public enum GameReader {
    /// The name and version of the format, the value of the key `format`.
    public static let format = "guildhall-game/1"
    /// What diagnostics show in place of a file's name when a setting is wrong.
    public static let settingsPlace = "--set"

    /// Reads a game.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, UTF-8 with or without byte order mark, at most 16 MB.
    ///   - file: the file's name as diagnostics show it; tables of data are looked for beside it.
    ///   - settings: values that replace those of the file, each as `KEY=VALUE` with a path such as `demand.alpha`.
    ///   - language: the language in which the title is read where it stands in several.
    ///   - data: reads a table of data by its path.
    /// - Returns: the game, unless there is an error, and everything there is to say about the files.
    public static func read(
        _ bytes: [UInt8], file: String, settings: [String] = [], language: TextLanguage = .english,
        data: (_ path: String) -> Reading<[UInt8]> = SourceFile.read
    ) -> Reading<GameStudy> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings),
            var root = YAMLDocument.read(source.text, findings: &findings)
        else { return Reading(nil, findings) }
        var problems: [Diagnostic] = []
        for text in settings {
            let setting = GameSetting.read(text)
            problems += setting.diagnostics
            guard let setting = setting.value else { continue }
            root = setting.applied(to: root)
            findings.otherPlaces[setting.key.replacing(".", with: "/")] = settingsPlace
        }
        var parser = GameParser(findings: findings, language: language)
        let folder = FilePath.folder(of: file)
        let study = parser.study(root) { name in
            let path = FilePath.path(name, in: folder)
            return (path, data(path))
        }
        return Reading(value: study, diagnostics: problems + parser.findings.inOrder + parser.dataDiagnostics)
    }
}
