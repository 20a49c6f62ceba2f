import ArgumentParser
import ClusterGame
import Foundation
import Interchange
import Presentation
import Reports

/// `guildhall game`: from a cluster's numbers to what its traders will do, at what fee, and what that means.
struct GameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "game", abstract: "Foresee what a cluster's traders will do, at what fee, and who gains.",
        discussion: """
            A setting replaces a value of the file: --set margin=0.3, --set demand.alpha=120, --set options.shares=logit. \
            Varying one parameter gives a curve, varying two a map of the kinds of game: \
            --vary categories=2:60:59 --vary margin=0.1:0.5:81. The full grid goes to CSV. \
            The same seed gives the same figures on any number of threads.
            """)

    @Argument(help: ArgumentHelp("A game in YAML.", valueName: "game"), completion: .file())
    var game: String

    @Option(
        help: ArgumentHelp(
            "The report's form; without it, the ending of the output file decides, else text.", valueName: "format"))
    var format: GameFormat?

    @OptionGroup var destination: DestinationOptions

    @Option(name: .customLong("set"), help: ArgumentHelp("Replace a value of the file.", valueName: "key=value"))
    var settings: [String] = []

    @Option(help: ArgumentHelp("Vary a parameter; once or twice.", valueName: "key=from:to:steps"))
    var vary: [String] = []

    @Option(help: ArgumentHelp("An answer to show where parameters vary.", valueName: "answer"))
    var quantity: [AnswerQuantity] = [.fee, .ratio]

    @Option(help: ArgumentHelp("The seed of the random numbers of uncertain parameters.", valueName: "seed"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("How many times to draw uncertain parameters.", valueName: "n"))
    var draws: Int = 10_000

    @Option(help: ArgumentHelp("How many threads to use; every core without it.", valueName: "k"))
    var jobs: Int?

    func validate() throws {
        guard vary.count <= 2 else { throw ValidationError("--vary stands at most twice.") }
        guard (1...10_000_000).contains(draws) else {
            throw ValidationError("--draws takes a number from 1 to 10000000.")
        }
        guard (jobs ?? 1) >= 1 else { throw ValidationError("--jobs takes a number of threads, 1 or more.") }
        guard vary.isEmpty || effectiveFormat != .nfg else {
            throw ValidationError("--vary has no place in Gambit's form, which holds one game.")
        }
    }

    private var effectiveFormat: GameFormat {
        format ?? destination.output.flatMap(GameFormat.init(fileName:)) ?? .text
    }

    func run() async throws {
        let out = ReportOutput(format: effectiveFormat.ofReport ?? .text, destination: destination)
        let file = SourceFile.read(game)
        let reading = file.value.map { GameReader.read($0, file: game, settings: settings) }
        let variations = vary.map(VariedParameter.read)
        let diagnostics =
            file.diagnostics + (reading?.diagnostics ?? []) + variations.flatMap(\.diagnostics)
        try out.report(diagnostics)
        guard let study = reading?.value else {
            throw CommandFailure("The reader gave neither a game nor an error for \(game).")
        }
        let model = try GameModel(study.parameters)
        if effectiveFormat == .nfg { return try writeGambit(model, title: study.title, out: out) }
        let varied = variations.compactMap(\.value)
        guard varied.isEmpty else { return try write(varied, of: study, out: out, diagnostics: diagnostics) }
        let background = GamePresentation.Background(
            title: study.title, feeBase: study.feeBase, marginBase: study.marginBase, calibration: study.calibration,
            estimated: study.estimated, uncertainty: await uncertainty(of: study))
        let presentation = GamePresentation(
            model.answer(), background: background, language: destination.language, diagnostics: diagnostics)
        try out.write(presentation.report(detail: .full), summary: presentation.report(detail: .summary))
    }

    private func uncertainty(of study: GameStudy) async -> (study: UncertaintyStudy, result: UncertaintyResult)? {
        guard !study.assumptions.isEmpty else { return nil }
        let draws = UncertaintyStudy(
            of: study.parameters, assuming: study.assumptions, correlations: study.correlations, draws: draws,
            seed: seed)
        let workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        return (draws, await draws.result(workers: workers))
    }

    private func writeGambit(_ model: GameModel, title: String, out: ReportOutput) throws {
        guard let text = GambitWriter.strategicForm(of: model.game, title: title) else {
            let message =
                "Gambit's strategic form lists 2^m outcomes; it is written for at most \(GambitWriter.maximumTraders) "
                + "traders, not \(model.traders)."
            return try out.report([
                Diagnostic(.error, code: "too-many-traders", file: game, path: "traders", message: message)
            ])
        }
        guard let path = destination.output else { return CommandEnvironment.current.console.writeOutput(text) }
        try out.save(text, to: path)
        if !destination.quiet { CommandEnvironment.current.console.writeOutput("\(path)\n") }
    }

    private func write(
        _ varied: [VariedParameter], of study: GameStudy, out: ReportOutput, diagnostics: [Diagnostic]
    ) throws {
        let cells = varied.reduce(1) { $0 * $1.values.count }
        guard cells <= VariationPresentation.maximumCells else {
            return try out.report([
                Diagnostic(
                    .error, code: "too-many-cells", file: VariedParameter.place,
                    message: "A map has at most \(VariationPresentation.maximumCells) places, not \(cells).")
            ])
        }
        let presentation = VariationPresentation(
            of: study.parameters, title: study.title, axes: varied.map(\.axis), quantities: quantity,
            language: destination.language, diagnostics: diagnostics)
        if effectiveFormat == .csv {
            let text = presentation.grid.csv()
            guard let path = destination.output else {
                return CommandEnvironment.current.console.writeOutput(text)
            }
            return try out.save(text, to: path)
        }
        try out.write(presentation.report())
    }
}
