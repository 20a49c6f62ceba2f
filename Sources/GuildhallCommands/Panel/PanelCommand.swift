import AnalyticHierarchy
import ArgumentParser
import Interchange
import Presentation
import Reports

/// `guildhall panel`: from experts' answers to how far they agree and whom to ask again.
struct PanelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panel", abstract: "Tell how far experts agree, how competent they are, and whom to ask again.",
        usage: "guildhall panel <model> [<options>]",
        discussion: """
            The tables have the columns expert, round, merit, node, left, right, judgment; expert, round and merit may \
            be absent. A blank judgment abstains.

            Examples:
              guildhall panel partner.decision.yaml --judgments answers.csv
              guildhall panel partner.decision.yaml --judgments first.csv --judgments second.csv --output panel.html
            """)

    @Argument(
        help: ArgumentHelp("A decision model in YAML; - reads standard input.", valueName: "model"),
        completion: .file(), transform: InputFile.init(argument:))
    var model: InputFile

    @OptionGroup var answers: AnswerOptions

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !answers.judgments.isEmpty else {
            throw ValidationError("Experts' answers are missing: add --judgments <table>.")
        }
    }

    func run() throws {
        let out = try ReportOutput(options: output)
        var (decision, diagnostics) = try model.decision(
            isAnswered: true, language: output.language, output: out.diagnostics)
        let panel = try answers.panel(
            of: decision, name: model.name, options: decision.model.options, output: out.diagnostics,
            language: output.language, diagnostics: &diagnostics)
        guard let panel else { throw CommandFailure("There are no answers to tell about.") }
        try out.write(PanelPresentation(panel, language: output.language, diagnostics: diagnostics).report())
    }
}

extension InputFile {
    /// The decision model in the file, with everything there is to remark; with errors, the command ends.
    ///
    /// - Parameters:
    ///   - isAnswered: whether experts' answers come from elsewhere, so that nodes may be without judgments.
    ///   - language: the language in which texts are read that stand in several.
    ///   - output: takes the problems.
    func decision(
        isAnswered: Bool, language: Language, output: DiagnosticOutput
    ) throws -> (file: DecisionFile, diagnostics: [Diagnostic]) {
        let (bytes, problems) = read()
        let reading = bytes.map {
            DecisionModelReader.readFile($0, file: name, allowingUnjudged: isAnswered, language: language.ofTexts)
        }
        let diagnostics = problems + (reading?.diagnostics ?? [])
        try output.report(diagnostics)
        guard let decision = reading?.value else {
            throw CommandFailure("The reader gave neither a model nor an error for \(name).")
        }
        return (decision, diagnostics)
    }
}
