import AnalyticHierarchy
import ArgumentParser
import Interchange
import Presentation
import Reports

/// `guildhall weigh`: from one comparison matrix to weights and their consistency.
struct WeighCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weigh", abstract: "Weigh the elements of one comparison matrix and check its consistency.")

    @Argument(
        help: ArgumentHelp("A square table in CSV, with or without a header row and column.", valueName: "matrix"),
        completion: .file())
    var matrix: String

    @Option(help: ArgumentHelp("How weights are derived from the matrix.", valueName: "method"))
    var weights: PriorityMethod = .eigenvector

    @Option(help: ArgumentHelp("The table of random indices for the consistency ratio.", valueName: "name"))
    var randomIndex: RandomIndexTable = .own

    @OptionGroup var output: OutputOptions

    func run() throws {
        let out = ReportOutput(options: output)
        let file = SourceFile.read(matrix)
        let reading = file.value.map { MatrixReader.read($0, file: matrix) }
        let diagnostics = file.diagnostics + (reading?.diagnostics ?? [])
        try out.report(diagnostics)
        guard let table = reading?.value else {
            throw CommandFailure("The reader gave neither a matrix nor an error for \(matrix).")
        }
        let analysis: MatrixAnalysis
        do throws(PriorityFailure) {
            analysis = try table.matrix.analysis(method: weights, randomIndex: randomIndex)
        } catch {
            let failure = DecisionFailure.noPriorities(merit: nil, path: [], error)
            return try out.report([failure.diagnostic(file: matrix, language: output.language)])
        }
        let presentation = MatrixPresentation(
            analysis, items: table.items, language: output.language, diagnostics: diagnostics)
        try out.write(presentation.report())
    }
}
