import Reports

/// Reads markets to simulate, `*.market.yaml`.
///
/// ```swift
/// let reading = MarketReader.read(bytes, file: "toys.market.yaml", settings: ["rules.meetings=false"])
/// for diagnostic in reading.diagnostics { report(diagnostic) }
/// if let study = reading.value { … }
/// ```
///
/// Every key of the file but a few of the document itself is a `MarketSetting`, whose table says what
/// values it takes. All problems of the file and of the settings are found in one reading; settings that the file leaves
/// out have the defaults of `MarketScenario`.
public enum MarketReader {
    /// The name and version of the format, the value of the key `format`.
    public static let format = "guildhall-market/1"
    /// What diagnostics show in place of a file's name when a setting is wrong.
    public static let settingsPlace = "--set"

    /// Reads a market.
    ///
    /// - Parameters:
    ///   - bytes: the file's content, UTF-8 with or without byte order mark, at most 16 MB.
    ///   - file: the file's name as diagnostics show it.
    ///   - settings: values that replace those of the file, each as `KEY=VALUE` with a key such as `rules.news.reach`; in
    ///     a chain they count in every stage.
    ///   - takesChains: whether a chain of markets can be run; else it is an error, so that no stage is left out unseen.
    ///   - language: the language in which titles, summary and sources are read where they stand in several.
    /// - Returns: the market, unless there is an error, and everything there is to say about the file.
    public static func read(
        _ bytes: [UInt8], file: String, settings: [String] = [], takesChains: Bool = false,
        language: TextLanguage = .english
    ) -> Reading<MarketStudy> {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, findings: &findings),
            let root = YAMLDocument.read(source.text, findings: &findings)
        else { return Reading(nil, findings) }
        var parser = MarketParser(findings: findings, takesChains: takesChains, language: language)
        let study = parser.study(root, settings: settings)
        return Reading(value: study, diagnostics: parser.diagnostics)
    }
}
