import AnalyticHierarchy
import ArgumentParser
import Interchange
import Presentation
import Reports

/// How the answers of several experts become one, by the names that the command line has.
enum GroupAnswer: String, CaseIterable, ExpressibleByArgument {
    /// Judgments are averaged.
    case aij
    /// Priorities are averaged at each node.
    case aip

    /// The aggregation; both with geometric means, so that they agree wherever an expert alone answers.
    var aggregation: Aggregation {
        switch self {
        case .aij: .judgments
        case .aip: .priorities(.geometric, .node)
        }
    }
}

/// The answers of experts, and how they are put together.
struct AnswerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Experts' answers in CSV; may stand several times.", valueName: "table"),
        completion: .file(), transform: InputFile.init(argument:))
    var judgments: [InputFile] = []

    @Option(
        help: ArgumentHelp(
            "What is averaged, judgments or priorities; aij without it.", valueName: "mean"))
    var aggregate: GroupAnswer?

    @Option(
        help: ArgumentHelp(
            "How much each expert counts; as given if all have a weight, else equal.", valueName: "weights"))
    var expertWeights: Panel.Weighting?

    /// What a model's panel answered; `nil` without answers.
    ///
    /// - Parameters:
    ///   - decision: the model's file.
    ///   - name: the name of the model's file.
    ///   - options: how everything is put together.
    ///   - output: takes the problems; with errors, the command ends.
    ///   - diagnostics: takes the remarks.
    func panel(
        of decision: DecisionFile, name: String, options: SynthesisOptions, output: DiagnosticOutput,
        language: Language, diagnostics: inout [Diagnostic]
    ) throws -> PanelResult? {
        guard !judgments.isEmpty else {
            try output.report(
                decision.model.diagnostics(unjudged: decision.unjudged, file: name, language: language))
            let idle = idleOptions(file: name)
            output.remark(idle)
            diagnostics += idle
            return nil
        }
        let files = judgments.map { ($0.read(), $0.name) }
        let problems = files.flatMap(\.0.diagnostics)
        try output.report(problems)
        let tables = files.compactMap { file in file.0.bytes.map { (bytes: $0, name: file.1) } }
        let reading = JudgmentsReader.read(tables, for: decision)
        try output.report(reading.diagnostics)
        diagnostics += problems + reading.diagnostics
        guard let answers = reading.value else {
            throw CommandFailure("The reader gave neither answers nor an error for \(judgments[0].name).")
        }
        return try result(
            of: answers, to: decision, options: options, output: output, language: language)
    }

    private func result(
        of answers: PanelAnswers, to decision: DecisionFile, options: SynthesisOptions, output: DiagnosticOutput,
        language: Language
    ) throws -> PanelResult {
        let asked = Set(answers.rounds.last?.answers.flatMap { $0.judgments.keys } ?? [])
        try output.report(
            decision.model.diagnostics(
                unjudged: decision.unjudged.filter { !asked.contains($0) }, file: judgments[0].name,
                language: language))
        do throws(PanelResult.Failure) {
            return try PanelResult(
                model: decision.model, panel: answers.panel,
                rounds: answers.rounds.map { PanelResult.Round(name: $0.name, answers: $0.answers) },
                weighting: expertWeights, aggregation: (aggregate ?? .aij).aggregation, options: options)
        } catch {
            try output.report(
                error.diagnostics(
                    panel: answers.panel, model: decision.model, file: judgments[0].name, language: language))
            throw CommandFailure("The panel has no answer, and nothing says why.")
        }
    }

    /// Warnings of options that change nothing without answers.
    private func idleOptions(file: String) -> [Diagnostic] {
        var names: [String] = []
        if aggregate != nil { names.append("--aggregate") }
        if expertWeights != nil { names.append("--expert-weights") }
        return names.map { name in
            Diagnostic(
                .warning, code: "option-without-effect", file: file,
                message: "the option \(name) changes nothing, because there are no answers of experts (--judgments)")
        }
    }
}
