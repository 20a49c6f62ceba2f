import AnalyticHierarchy
import ArgumentParser
import Interchange
import Presentation
import Reports

/// `guildhall decide`: from a model to a ranking and a report.
struct DecideCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Rank the alternatives of a decision model and audit the answer.",
        usage: "guildhall decide <model> [<options>]",
        discussion: """
            Options override what the model says under `synthesis`. The report shows the other methods, modes and \
            formulas beside the chosen ones in any case.

            Examples:
              guildhall decide partner.decision.yaml
              guildhall decide partner.decision.yaml --output partner.html
              guildhall decide partner.decision.yaml --weights row-sum --format json
            """)

    @Argument(
        help: ArgumentHelp("A decision model in YAML; - reads standard input.", valueName: "model"),
        completion: .file(), transform: InputFile.init(argument:))
    var model: InputFile

    @Option(help: ArgumentHelp("How weights are derived from a comparison matrix.", valueName: "method"))
    var weights: PriorityMethod?

    @Option(help: ArgumentHelp("How the alternatives' priorities go up the tree.", valueName: "mode"))
    var mode: SynthesisMode?

    @Option(help: ArgumentHelp("How benefits, opportunities, costs and risks are combined.", valueName: "formula"))
    var merits: MeritFormula?

    @Option(help: ArgumentHelp("The table of random indices for the consistency ratio.", valueName: "name"))
    var randomIndex: RandomIndexTable?

    @OptionGroup var simulation: SimulationOptions

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let out = ReportOutput(options: output)
        let (bytes, problems) = model.read()
        let reading = bytes.map { DecisionModelReader.read($0, file: model.name) }
        var diagnostics = problems + (reading?.diagnostics ?? [])
        try out.diagnostics.report(diagnostics)
        guard let decision = reading?.value else {
            throw CommandFailure("The reader gave neither a model nor an error for \(model.name).")
        }
        let idle = idleOptions(for: decision)
        out.diagnostics.remark(idle)
        diagnostics += idle
        let result: DecisionResult
        do throws(DecisionFailure) {
            result = try decision.decide(options: options(of: decision))
        } catch {
            let problem = error.diagnostic(model: decision, file: model.name, language: output.language)
            return try out.diagnostics.report([problem])
        }
        let robustness = try await robustness(of: result)
        let presentation = DecisionPresentation(
            result, robustness: robustness, language: output.language, diagnostics: diagnostics)
        try out.write(presentation.report(detail: .full), summary: presentation.report(detail: .summary))
    }

    /// How safe the answer is.
    private func robustness(of result: DecisionResult) async throws -> RobustnessResult {
        let progress = ProgressLine(
            console: CommandEnvironment.current.console, total: simulation.runs, unit: "runs", isQuiet: output.quiet)
        defer { progress?.finish() }
        return try await RobustnessAnalysis(of: result.model, options: result.options).result(
            spread: simulation.spread(of: result.model), runs: simulation.runs, seed: simulation.seed,
            jobs: simulation.workers, progress: { progress?.show(done: $0) })
    }

    /// Warnings of options that change nothing in this model.
    private func idleOptions(for decision: DecisionModel) -> [Diagnostic] {
        guard merits != nil, decision.hierarchies.allSatisfy({ $0.merit == nil }) else { return [] }
        let message = "the option --merits changes nothing, because the model has a single hierarchy and no merits"
        return [Diagnostic(.warning, code: "option-without-effect", file: model.name, message: message)]
    }

    /// What the model says, with the command line's options above it.
    private func options(of decision: DecisionModel) -> SynthesisOptions {
        var options = decision.options
        if let weights { options.weights = weights }
        if let mode { options.mode = mode }
        if let merits { options.merits = merits }
        if let randomIndex { options.randomIndex = randomIndex }
        return options
    }
}
