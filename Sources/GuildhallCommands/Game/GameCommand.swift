import ArgumentParser
import ClusterGame
import Interchange
import Presentation
import Reports

/// `guildhall game`: from a cluster's numbers to what its traders will do, at what fee, and what that means.
struct GameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "game", abstract: "Foresee what a cluster's traders will do, at what fee, and who gains.",
        usage: "guildhall game <game> [<options>]",
        discussion: """
            A setting replaces a value of the file. Varying one parameter gives a curve, varying two a map of the kinds \
            of game; the full grid goes to CSV. The same seed gives the same figures on any number of threads.

            Examples:
              guildhall game toys.game.yaml
              guildhall game toys.game.yaml --set margin=0.3 --set options.shares=logit --output toys.html
              guildhall game toys.game.yaml --vary categories=2:60:59 --vary margin=0.1:0.5:81 --output map.csv
            """)

    @Argument(
        help: ArgumentHelp("A game in YAML; - reads standard input.", valueName: "game"), completion: .file(),
        transform: InputFile.init(argument:))
    var game: InputFile

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

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The seed of the draws of uncertain parameters; 1 without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 0...UInt64.max) })
    var seed: UInt64?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How often to draw uncertain parameters, 1 to 10000000; 10000 without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 1...10_000_000) })
    var draws: Int?

    @OptionGroup var threads: JobsOption

    func validate() throws {
        guard vary.count <= 2 else { throw ValidationError("--vary stands at most twice.") }
        guard vary.isEmpty || effectiveFormat != .nfg else {
            throw ValidationError("--vary has no place in Gambit's form, which holds one game.")
        }
        let isKnown = format != nil || destination.output.flatMap(GameFormat.init(fileName:)) != nil
        try destination.check(
            isFormatKnown: isKnown, endings: ".txt, .json, .md, .html, .csv, .pdf or .nfg",
            isPDF: effectiveFormat == .pdf)
    }

    private var effectiveFormat: GameFormat {
        format ?? destination.output.flatMap(GameFormat.init(fileName:)) ?? .text
    }

    func run() async throws {
        let out = try ReportOutput(format: effectiveFormat.ofReport ?? .text, destination: destination)
        let (bytes, problems) = game.read()
        let reading = bytes.map {
            GameReader.read($0, file: game.name, settings: settings, language: destination.language.ofTexts)
        }
        let variations = vary.map(VariedParameter.read)
        let diagnostics =
            problems + (reading?.diagnostics ?? []) + variations.flatMap(\.diagnostics)
        try out.diagnostics.report(diagnostics)
        guard let study = reading?.value else {
            throw CommandFailure("The reader gave neither a game nor an error for \(game.name).")
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
            of: study.parameters, assuming: study.assumptions, correlations: study.correlations, draws: draws ?? 10_000,
            seed: seed ?? 1)
        let workers = threads.workers
        return (draws, await draws.result(workers: workers))
    }

    private func writeGambit(_ model: GameModel, title: String, out: ReportOutput) throws {
        guard let text = GambitWriter.strategicForm(of: model.game, title: title) else {
            let message =
                "Gambit's strategic form lists 2^m outcomes; it is written for at most \(GambitWriter.maximumTraders) "
                + "traders, not \(model.traders)."
            return try out.diagnostics.report([
                Diagnostic(.error, code: "too-many-traders", file: game.name, path: "traders", message: message)
            ])
        }
        try out.write(text: text)
    }

    private func write(
        _ varied: [VariedParameter], of study: GameStudy, out: ReportOutput, diagnostics: [Diagnostic]
    ) throws {
        let cells = varied.reduce(1) { $0 * $1.values.count }
        guard cells <= VariationPresentation.maximumCells else {
            return try out.diagnostics.report([
                Diagnostic(
                    .error, code: "too-many-cells", file: VariedParameter.place,
                    message: "A map has at most \(VariationPresentation.maximumCells) places, not \(cells).")
            ])
        }
        let presentation = VariationPresentation(
            of: study.parameters, title: study.title, axes: varied.map(\.axis), quantities: quantity,
            language: destination.language, diagnostics: diagnostics)
        // A grid in CSV is one table that other programs read, not a report.
        guard effectiveFormat != .csv else { return try out.write(text: presentation.grid.csv()) }
        try out.write(presentation.report())
    }
}
