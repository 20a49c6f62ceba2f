import ArgumentParser
import Foundation
import Interchange
import MarketSimulation
import Presentation
import Reports

/// `guildhall simulate`: a market of agents, step by step, as often as it takes to tell chance from effect.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Foresee a market's course with agents of four tiers.",
        usage: "guildhall simulate <market> [<options>]",
        discussion: """
            The folder gets the series of every run, a summary, the network of ties, a report, the scenario as it was \
            run and how to repeat it. The same seed gives the same files on any number of threads, and after a resumed \
            run. Without a folder, the report alone is printed.

            Examples:
              guildhall simulate toys.market.yaml --output toys
              guildhall simulate toys.market.yaml --set rules.meetings=false --replicates 20 --output closed
              guildhall simulate --bench-market 10000 --steps 20 --seed 42 --format json
            """)

    @Argument(
        help: ArgumentHelp("A market in YAML; - reads standard input.", valueName: "market"), completion: .file(),
        transform: InputFile.init(argument:))
    var market: InputFile?

    @OptionGroup var course: MarketRunOptions

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How many independent runs, 1 to 1000000; the file's without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 1...1_000_000) })
    var replicates: Int?

    @OptionGroup var threads: JobsOption

    @Option(name: .customLong("set"), help: ArgumentHelp("Replace a value of the file.", valueName: "key=value"))
    var settings: [String] = []

    @Option(
        help: ArgumentHelp("Write all results into this folder and print a summary.", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Flag(help: "Go on with the unfinished run in the folder.")
    var resume = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("After how many steps to save each run in the folder; 100 without it.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 1...1_000_000) })
    var checkpointSteps: Int?

    @Option(
        help: ArgumentHelp(
            "The form of the printed report; text without it. A PDF goes into the folder.", valueName: "format"))
    var format: OutputFormat?

    @Option(help: ArgumentHelp("The report's language.", valueName: "language"))
    var language: Language = .english

    @Flag(help: "Print no notes, no warnings, no progress and no summary.")
    var quiet = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Step a market of fixed rules with so many agents, to measure speed.", valueName: "agents"),
        transform: { try WholeNumber.parse($0, in: BenchMarket.agentCounts) })
    var benchMarket: Int?

    func validate() throws {
        guard market != nil || benchMarket != nil else { throw ValidationError("Name a market to simulate.") }
        if benchMarket != nil {
            guard market == nil, output == nil, settings.isEmpty, replicates == nil, !resume else {
                throw ValidationError("--bench-market takes --steps, --seed, --jobs and --format alone.")
            }
            guard format == nil || format == .json || format == .text else {
                throw ValidationError("--bench-market prints text or json.")
            }
        }
        guard output != "" else { throw ValidationError("--output takes the name of a folder.") }
        guard format != .pdf || output != nil else {
            throw ValidationError("A PDF goes into the folder: add --output.")
        }
        guard !resume || output != nil else { throw ValidationError("--resume goes on in a folder: add --output.") }
    }

    func run() async throws {
        if let benchMarket { return try await stepBench(agents: benchMarket) }
        guard let market else { throw CommandFailure("A simulation without a market was not refused.") }
        var destination = DestinationOptions()
        let folder = output.map(MarketFolder.init(path:))
        destination.output = format == .pdf ? folder?.file(MarketFolder.pdf) : nil
        destination.language = language
        destination.quiet = quiet
        let out = try ReportOutput(format: format ?? .text, destination: destination)
        let (bytes, problems) = market.read()
        let reading = bytes.map {
            MarketReader.read(
                $0, file: market.name, settings: allSettings, takesChains: true, language: language.ofTexts)
        }
        let diagnostics = problems + (reading?.diagnostics ?? [])
        try out.diagnostics.report(diagnostics)
        guard let study = reading?.value else {
            throw CommandFailure("The reader gave neither a market nor an error for \(market.name).")
        }
        if let folder, folder.isUnfinished, !resume {
            let message =
                "an unfinished run lies here; add --resume to go on with it, or remove its folder 'checkpoints'"
            try out.diagnostics.report([
                Diagnostic(.error, code: "unfinished-run", file: folder.path, message: message)
            ])
        }
        let simulation = MarketStudyRun(
            study: study, folder: folder, jobs: threads.workers,
            checkpointSteps: checkpointSteps ?? 100, language: language, diagnostics: diagnostics)
        do {
            let report = try await simulation.report(isQuiet: quiet)
            let isSummary = (format ?? .text) == .text
            if format == .pdf || !(quiet && folder != nil) {
                try out.write(report(isSummary ? .summary : .full))
            }
            if let folder, !quiet, isSummary { try out.environment.console.writeOutput("\n\(folder.path)\n") }
        } catch let useless as UselessCheckpoint {
            try out.diagnostics.report([useless.diagnostic])
        } catch let failure as UnwritableFile {
            try out.diagnostics.report([.unwritable(failure.path, reason: failure.reason)])
        }
    }

    /// The settings of all options, later ones replacing earlier ones.
    private var allSettings: [String] {
        settings + course.settings + (replicates.map { ["replicates=\($0)"] } ?? [])
    }

    /// Steps the bench market and prints its check values and its speed.
    private func stepBench(agents: Int) async throws {
        let steps = course.steps ?? 20
        var market = BenchMarket(agentCount: agents, seed: course.seed ?? 42, jobs: threads.jobs ?? 1)
        let clock = ContinuousClock()
        let start = clock.now
        await market.advance(steps: steps)
        let speed = Double(agents) * Double(steps) / ((clock.now - start) / .seconds(1))
        let figures = market.figures
        let data: JSONValue = [
            "meanPrice": JSONValue(figures.meanPrice), "sumFee": .number(figures.sumFee),
            "sumCost": .number(figures.sumCost), "sumReputation": .number(figures.sumReputation),
            "dealsFold": .string(figures.dealsFoldText), "agentStepsPerSecond": .number(speed),
        ]
        let console = CommandEnvironment.current.console
        if format == .json { return try console.writeOutput(data.text(prettily: true) + "\n") }
        guard case .object(let members) = data else { return }
        try console.writeOutput(members.map { "\($0.key): \($0.value.text(prettily: false))\n" }.joined())
    }
}
