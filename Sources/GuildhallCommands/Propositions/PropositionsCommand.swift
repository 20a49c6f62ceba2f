import ArgumentParser
import Foundation
import Interchange
import MarketSimulation
import Presentation
import Reports

/// `guildhall propositions`: the source's claims about client meetings, each tried on a simulated market.
struct PropositionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "propositions", abstract: "Try each claim about client meetings on a simulated market.",
        usage: "guildhall propositions <market> [<options>]",
        discussion: """
            Every claim is an experiment: markets with and without a mechanism run with the same random numbers, and \
            the difference decides. What is compared and what the claim expects is fixed before any run. The claims are \
            \(Self.claimNames). The same seed gives the same bytes on any number of threads.

            Examples:
              guildhall propositions toys.market.yaml --output toys.html
              guildhall propositions toys.market.yaml --only P3,A4 --replicates 20 --format json
              guildhall propositions toys.market.yaml --set rules.news.reach=0.5 --only A1c
            """)

    @Argument(
        help: ArgumentHelp("A market in YAML; - reads standard input.", valueName: "market"), completion: .file(),
        transform: InputFile.init(argument:))
    var market: InputFile

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How often to run each arm, 2 to \(PropositionStudy.replicateLimit); the file's without it, 2 at least.",
            valueName: "n"),
        transform: { try WholeNumber.parse($0, in: 2...PropositionStudy.replicateLimit) })
    var replicates: Int?

    @OptionGroup var course: MarketRunOptions

    @OptionGroup var threads: JobsOption

    @Option(help: ArgumentHelp("The claims to try, separated by commas; all without it.", valueName: "claims"))
    var only: String?

    @Option(name: .customLong("set"), help: ArgumentHelp("Replace a value of the file.", valueName: "key=value"))
    var settings: [String] = []

    @OptionGroup var output: OutputOptions

    func validate() throws { _ = try claims() }

    func run() async throws {
        let out = try ReportOutput(options: output)
        let (bytes, problems) = market.read()
        let reading = bytes.map {
            MarketReader.read($0, file: market.name, settings: settings, language: output.language.ofTexts)
        }
        let diagnostics = problems + (reading?.diagnostics ?? [])
        try out.diagnostics.report(diagnostics)
        guard var scenario = reading?.value?.scenario else {
            throw CommandFailure("The reader gave neither a market nor an error for \(market.name).")
        }
        if let steps = course.steps { scenario.steps = steps }
        if let seed = course.seed { scenario.seed = seed }
        let study = PropositionStudy(
            of: scenario, claims: try claims(),
            replicates: replicates ?? min(max(2, scenario.replicates), PropositionStudy.replicateLimit))
        let progress = ProgressLine(
            console: CommandEnvironment.current.console, total: study.runCount, unit: "runs", isQuiet: output.quiet)
        defer { progress?.finish() }
        let result = try await study.result(
            jobs: threads.workers, progress: { progress?.show(done: $0) })
        progress?.finish()
        let presentation = PropositionPresentation(result, language: output.language, diagnostics: diagnostics)
        try out.write(presentation.report(detail: .full), summary: presentation.report(detail: .summary))
    }

    private static let claimNames = Claim.allCases.map(\.rawValue).joined(separator: ", ")

    /// The claims that were asked for, in their own order.
    private func claims() throws -> [Claim] {
        guard let only else { return Claim.allCases }
        let chosen = try only.split(separator: ",", omittingEmptySubsequences: false).map { word in
            let name = word.trimmingCharacters(in: .whitespaces)
            guard let claim = Claim.allCases.first(where: { $0.rawValue.lowercased() == name.lowercased() }) else {
                throw ValidationError("--only takes any of \(Self.claimNames), not '\(name)'.")
            }
            return claim
        }
        return Claim.allCases.filter(chosen.contains)
    }
}
