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
              guildhall decide partner.decision.yaml --judgments answers.csv --aggregate aip
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

    @OptionGroup var answers: AnswerOptions

    @OptionGroup var simulation: SimulationOptions

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let out = try ReportOutput(options: output)
        var (decision, diagnostics) = try model.decision(
            isAnswered: !answers.judgments.isEmpty, language: output.language, output: out.diagnostics)
        let idle = idleOptions(for: decision.model)
        out.diagnostics.remark(idle)
        diagnostics += idle
        let options = options(of: decision.model)
        let panel = try answers.panel(
            of: decision, name: model.name, options: options, output: out.diagnostics, language: output.language,
            diagnostics: &diagnostics)
        let judged = panel?.group.model ?? decision.model
        let result: DecisionResult
        do throws(DecisionFailure) {
            result = try judged.decide(options: options)
        } catch {
            let problem = error.diagnostic(
                model: decision.model, file: model.name, lines: decision.lines, language: output.language)
            return try out.diagnostics.report([problem])
        }
        let robustness = try await robustness(of: result, panel: panel)
        let presentation = DecisionPresentation(
            result, robustness: robustness, panel: panel, repairs: result.repairs(),
            rating: decision.meritRating, language: output.language, diagnostics: diagnostics)
        try out.write(presentation.report(detail: .full), summary: presentation.report(detail: .summary))
    }

    /// How safe the answer is, by varied judgments and, where several experts answered, by who was asked.
    private func robustness(of result: DecisionResult, panel: PanelResult?) async throws -> RobustnessResult {
        let progress = ProgressLine(
            console: CommandEnvironment.current.console, total: simulation.runs, unit: "runs", isQuiet: output.quiet)
        defer { progress?.finish() }
        let robustness = try await RobustnessAnalysis(of: result.model, options: result.options).result(
            spread: simulation.spread(of: result.model), runs: simulation.runs, seed: simulation.seed,
            jobs: simulation.workers, progress: { progress?.show(done: $0) })
        guard let panel, panel.group.experts.count > 1, simulation.runs > 0 else { return robustness }
        return robustness.adding(
            try await panel.study.simulate(
                panel.group.aggregation, runs: simulation.runs, seed: simulation.seed, jobs: simulation.workers))
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
