import ArgumentParser
import Experiments
import Interchange
import Presentation
import Reports

/// `guildhall sensitivity`: which parameter moves what, from the results of a sweep.
struct SensitivityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sensitivity", abstract: "Tell which parameters move which outputs, from the results of a sweep.",
        usage: "guildhall sensitivity <results> [<options>]",
        discussion: """
            The sweep's design must be saltelli, for Sobol' indices, or morris. Blocks with a failed run are left out, and \
            their number is told.
            Examples:
              guildhall sensitivity toys.csv
              guildhall sensitivity toys.csv --format html --language uk --output toys.html
            """)

    @Argument(help: ArgumentHelp("The results of a sweep, whole or merged.", valueName: "results"), completion: .file())
    var results: String
    @Option(
        help: ArgumentHelp(
            "The plan of the sweep; without it, the design is recognised in the points.", valueName: "plan"),
        completion: .file(), transform: InputFile.init(argument:))
    var plan: InputFile?
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How often to resample for the intervals, 20 to 1000000.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 20...1_000_000) })
    var resamples: Int = 1_000
    @Option(
        parsing: .unconditional, help: ArgumentHelp("The seed of the resampling.", valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 0...UInt64.max) })
    var seed: UInt64 = 1
    @OptionGroup var options: OutputOptions

    func run() throws {
        let out = try ReportOutput(options: options)
        var diagnostics: [Diagnostic] = []
        var known: SweepPlan?
        if let plan {
            let (bytes, found) = plan.read()
            let reading = bytes.map { SweepPlanReader.read($0, file: plan.name, language: options.language.ofTexts) }
            diagnostics += found + (reading?.diagnostics ?? [])
            known = reading?.value
        }
        let reading = SweepResultsReader.read(results)
        diagnostics += reading.diagnostics
        let structured = diagnostics.containsError ? nil : reading.value?.structured(by: known, file: results)
        diagnostics += structured?.diagnostics ?? []
        try out.diagnostics.report(diagnostics)
        guard let results = reading.value, let structured = structured?.value else {
            throw CommandFailure("The reader gave neither results nor an error for \(self.results).")
        }
        let study = try SensitivityStudy(
            of: structured.parameters, structure: structured.structure, measures: structured.measures,
            bootstrap: Bootstrap(resamples: resamples, seed: seed))
        let name = FilePath.stem(of: self.results)
        let presentation = SensitivityPresentation(
            study,
            background: SensitivityPresentation.Background(
                title: known?.title ?? name, plan: results.plan, runs: results.pointCount * results.repetitions,
                failedRuns: results.failedRuns, repetitions: results.repetitions),
            language: options.language, diagnostics: diagnostics)
        try out.write(presentation.report())
    }
}
