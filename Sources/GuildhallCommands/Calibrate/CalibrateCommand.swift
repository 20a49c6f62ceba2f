import ArgumentParser
import ClusterGame
import Experiments
import Foundation
import Interchange
import Presentation
import Reports

/// `guildhall calibrate`: what data say about the parameters of a model.
struct CalibrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate", abstract: "Learn the parameters of a model from data, with intervals.",
        usage: "guildhall calibrate <plan> [<options>]",
        discussion: """
            A plan of a calibration names a model, what is thought possible of its parameters, the data and the method: \
            rejection or sequential (approximate Bayesian computation), or least-squares. A game is calibrated by the \
            tables that it names itself: its demand, fees and costs by least squares.
            Examples:
              guildhall calibrate toys.calibration.yaml --output toys.html
              guildhall calibrate toys.game.yaml
            """)

    @Argument(
        help: ArgumentHelp("A plan of a calibration or a game in YAML; - reads standard input.", valueName: "plan"),
        completion: .file(), transform: InputFile.init(argument:))
    var plan: InputFile
    @OptionGroup var options: OutputOptions
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How many simulations are at work at once, 1 to 1024; every core without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 1...1024) })
    var jobs: Int?
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Stop after so many seconds and give what is whole by then.", valueName: "seconds"),
        transform: DeadlineOptions.seconds)
    var deadline: Double?

    func run() async throws {
        let out = try ReportOutput(options: options)
        let (bytes, problems) = plan.read()
        try out.diagnostics.report(problems)
        guard let bytes else { throw CommandFailure("The file \(plan.name) gave neither bytes nor an error.") }
        if FileFormat.name(of: bytes) == GameReader.format { return try calibrateGame(bytes, out: out) }
        let reading = CalibrationPlanReader.read(bytes, file: plan.name, language: options.language.ofTexts)
        try out.diagnostics.report(reading.diagnostics)
        guard let plan = reading.value else {
            throw CommandFailure("The reader gave neither a plan nor an error for \(plan.name).")
        }
        let work = CalibrationWork(
            plan: plan, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, deadline: deadline,
            language: options.language, isQuiet: options.quiet, diagnostics: reading.diagnostics)
        do {
            try out.write(try await work.report())
        } catch let problem as Experiments.CalibrationProblem {
            try out.diagnostics.report([
                Diagnostic(.error, code: "no-calibration", file: self.plan.name, message: problem.sentence)
            ])
        }
    }

    /// A game's own tables by least squares, as its report has them.
    private func calibrateGame(_ bytes: [UInt8], out: ReportOutput) throws {
        let reading = GameReader.read(bytes, file: plan.name, language: options.language.ofTexts)
        try out.diagnostics.report(reading.diagnostics)
        guard let study = reading.value else {
            throw CommandFailure("The reader gave neither a game nor an error for \(plan.name).")
        }
        let presentation = GamePresentation(
            try GameModel(study.parameters).answer(),
            background: GamePresentation.Background(
                title: study.title, calibration: study.calibration, estimated: study.estimated),
            language: options.language, diagnostics: reading.diagnostics)
        guard let report = presentation.calibrationReport() else {
            let message = "the game names no tables; prices, deals or accounts were expected under 'data'"
            return try out.diagnostics.report([
                Diagnostic(.error, code: "no-calibration", file: plan.name, path: "data", message: message)
            ])
        }
        try out.write(report)
    }
}

extension Experiments.CalibrationProblem {
    /// Why there is no posterior, in a sentence.
    var sentence: String {
        switch self {
        case .tooFewRows(let given, let least): "\(given) observations are too few; \(least) or more were expected"
        case .notFinite: "the model has no answer where the search begins, in the middle of what is thought possible"
        case .collinear(let place):
            "the data cannot tell parameter \(place + 1) from those before it; vary fewer, or observe more"
        case .noConvergence(let steps): "the fit still moved after \(steps) steps"
        case .design(let problem): "the sample cannot be drawn: \(problem)"
        case .simulationsFailed(let failed, let count, let text):
            "\(failed) of \(count) simulations failed, so that too few are left; the first said: \(text)"
        }
    }
}
