import AnalyticHierarchy
import ArgumentParser
import Foundation
import Interchange
import Presentation
import Reports

/// `guildhall decide`: from a model to a ranking and a report.
struct DecideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Rank the alternatives of a decision model and audit the answer.",
        discussion: """
            Options override what the model says under `synthesis`. The report shows the other methods, modes and \
            formulas beside the chosen ones in any case.
            """)

    @Argument(help: ArgumentHelp("A decision model in YAML.", valueName: "model"), completion: .file())
    var model: String

    @Option(help: ArgumentHelp("How weights are derived from a comparison matrix.", valueName: "method"))
    var weights: PriorityMethod?

    @Option(help: ArgumentHelp("How the alternatives' priorities go up the tree.", valueName: "mode"))
    var mode: SynthesisMode?

    @Option(help: ArgumentHelp("How benefits, opportunities, costs and risks are combined.", valueName: "formula"))
    var merits: MeritFormula?

    @Option(help: ArgumentHelp("The table of random indices for the consistency ratio.", valueName: "name"))
    var randomIndex: RandomIndexTable?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let out = ReportOutput(options: output)
        let file = SourceFile.read(model)
        let reading = file.value.map { DecisionModelReader.read($0, file: model) }
        let diagnostics = file.diagnostics + (reading?.diagnostics ?? [])
        try out.report(diagnostics)
        guard let decision = reading?.value else {
            throw CommandFailure("The reader gave neither a model nor an error for \(model).")
        }
        var options = decision.options
        if let weights { options.weights = weights }
        if let mode { options.mode = mode }
        if let merits { options.merits = merits }
        if let randomIndex { options.randomIndex = randomIndex }
        let result: DecisionResult
        do throws(DecisionFailure) {
            result = try decision.decide(options: options)
        } catch {
            return try out.report([error.diagnostic(model: decision, file: model, language: output.language)])
        }
        let presentation = DecisionPresentation(result, language: output.language, diagnostics: diagnostics)
        try out.write(presentation.report(detail: .full), summary: presentation.report(detail: .summary))
    }
}
