import ArgumentParser
import ClusterNetwork
import Foundation
import Interchange
import Presentation
import Reports

/// `guildhall network`: from a cluster's relations to its social capital.
struct NetworkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network", abstract: "Measure a cluster's relations and its social capital.",
        usage: "guildhall network <network> [<options>]",
        discussion: """
            A network is a table of ties (source,target[,weight][,kind][,start][,end]), GraphML or GEXF. JSON has every \
            measure under its name in networkx; CSV is the table of members with their measures; GraphML and GEXF are \
            the network with them. The same seed gives the same figures on any number of threads.

            Examples:
              guildhall network ties.csv --nodes members.csv
              guildhall network ties.csv --at 2025-12-31 --against 2023-12-31
              guildhall network now.graphml --against before.graphml --format json
            """)

    @Argument(
        help: ArgumentHelp("A network in CSV, GraphML or GEXF; - reads standard input.", valueName: "network"),
        completion: .file(), transform: InputFile.init(argument:))
    var network: InputFile

    @Option(
        help: ArgumentHelp("A table id,tier,label that lists all members, of both files.", valueName: "path"),
        completion: .file(), transform: InputFile.init(argument:))
    var nodes: InputFile?

    @Flag(help: "The ties of a table lead from source to target.")
    var directed = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The moment to look at: a date or a number, as the ties have them.", valueName: "time"))
    var at: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "What to compare with: with --at an earlier moment, else the file of an earlier network.",
            valueName: "time|path"), completion: .file())
    var against: String?

    @Option(help: ArgumentHelp("The network's name in the report; that of its file without it.", valueName: "text"))
    var title: String?

    @OptionGroup var assumptions: NetworkAssumptions

    @Option(
        help: ArgumentHelp(
            "The report's form; without it, the ending of the output file decides, else text.", valueName: "format"))
    var format: NetworkFormat?

    @OptionGroup var destination: DestinationOptions

    func validate() throws {
        if let against, against.isEmpty { throw ValidationError("--against takes a time or the name of a file.") }
        if at == nil, let against, NetworkTimeScale.read(against) != nil,
            !FileManager.default.fileExists(atPath: against)
        {
            throw ValidationError("--against \(against) is a time; say with --at which moment to compare with it.")
        }
        let isKnown = format != nil || destination.output.flatMap(NetworkFormat.init(fileName:)) != nil
        try destination.check(
            isFormatKnown: isKnown, endings: ".txt, .json, .md, .html, .csv, .pdf, .graphml or .gexf",
            isPDF: effectiveFormat == .pdf)
    }

    private var effectiveFormat: NetworkFormat {
        format ?? destination.output.flatMap(NetworkFormat.init(fileName:)) ?? .text
    }

    func run() async throws {
        let out = try ReportOutput(format: effectiveFormat.ofReport ?? .text, destination: destination)
        let moments = try NetworkMoments.read(self, report: out.diagnostics.report)
        let options = assumptions.options(outside: try assumptions.outsideTiers(in: moments.later.file.network))
        let capital = try await measure(moments.later, options, out)
        var change: SocialCapitalChange?
        if let earlier = moments.earlier {
            change = SocialCapitalChange(
                earlier: try await measure(earlier, options, out), later: capital,
                network: NetworkChange(from: earlier.file.network, to: moments.later.file.network))
        }
        let columns = MemberMeasure.allCases.map { measure in
            MemberColumn(measure.rawValue, capital.members[measure], isWhole: measure.isWhole)
        }
        let file = moments.later.file
        switch effectiveFormat {
        case .csv: return try out.write(text: EdgeListWriter.members(file.network, columns: columns))
        case .graphml: return try out.write(text: GraphMLWriter.text(file, columns: columns))
        case .gexf: return try out.write(text: GEXFWriter.text(file, columns: columns))
        case .text, .json, .markdown, .html, .pdf: break
        }
        let background = NetworkPresentation.Background(
            name: title ?? network.stem, date: at, earlier: moments.earlier?.name, countsDays: file.timeScale == .date,
            options: options)
        let presentation = NetworkPresentation(
            file.network, capital: capital, change: change, background: background, language: destination.language,
            diagnostics: moments.diagnostics)
        try out.write(presentation.report(detail: .full), summary: presentation.report(detail: .summary))
    }

    /// Measures a moment, with a line of progress where that takes long.
    private func measure(
        _ moment: NetworkMoment, _ options: SocialCapitalOptions, _ out: ReportOutput
    ) async throws -> SocialCapital {
        var options = options
        options.observationEnd = moment.time
        let count = moment.file.network.memberCount
        let progress = ProgressLine(
            console: out.environment.console, total: assumptions.sourceCount(of: count),
            unit: "members' shortest paths", isQuiet: destination.quiet)
        let capital = try await moment.file.network.socialCapital(options, history: moment.history) { done, _ in
            progress?.show(done: done)
        }
        progress?.finish()
        return capital
    }
}

extension InputFile {
    /// The file's name without folders and ending, for titles.
    fileprivate var stem: String {
        FilePath.stem(of: name)
    }
}
