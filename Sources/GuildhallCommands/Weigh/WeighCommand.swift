import AnalyticHierarchy
import ArgumentParser
import Interchange
import Presentation
import Reports

/// `guildhall weigh`: from one comparison matrix to weights and their consistency.
struct WeighCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weigh", abstract: "Weigh the elements of one comparison matrix and check its consistency.",
        usage: "guildhall weigh <matrix> [<options>]",
        discussion: """
            The cell in row a and column b says how many times a counts for more than b: 3, 1/5, 0.2 or 2:3.

            Examples:
              guildhall weigh drinks.csv
              guildhall weigh drinks.csv --random-index saaty-2005 --output drinks.html
            """)

    @Argument(
        help: ArgumentHelp(
            "A square table in CSV, with or without a header row and column; - reads standard input.",
            valueName: "matrix"),
        completion: .file(), transform: InputFile.init(argument:))
    var matrix: InputFile

    @Option(help: ArgumentHelp("How weights are derived from the matrix.", valueName: "method"))
    var weights: PriorityMethod = .eigenvector

    @Option(help: ArgumentHelp("The table of random indices for the consistency ratio.", valueName: "name"))
    var randomIndex: RandomIndexTable = .own

    @Flag(help: "Propose judgments to think over; none is changed.")
    var repair = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        let out = try ReportOutput(options: output)
        let (bytes, problems) = matrix.read()
        let reading = bytes.map { MatrixReader.read($0, file: matrix.name) }
        let diagnostics = problems + (reading?.diagnostics ?? [])
        try out.diagnostics.report(diagnostics)
        guard let table = reading?.value else {
            throw CommandFailure("The reader gave neither a matrix nor an error for \(matrix.name).")
        }
        let analysis: MatrixAnalysis
        do throws(PriorityFailure) {
            analysis = try table.matrix.analysis(method: weights, randomIndex: randomIndex)
        } catch {
            let failure = DecisionFailure.noPriorities(merit: nil, path: [], error)
            return try out.diagnostics.report([failure.diagnostic(file: matrix.name, language: output.language)])
        }
        let presentation = MatrixPresentation(
            analysis, items: table.items, repairs: repair ? try repairs(of: table.matrix, out: out) : nil,
            language: output.language, diagnostics: diagnostics)
        try out.write(presentation.report())
    }

    /// Proposals for the matrix, or an error about its file where there can be none.
    private func repairs(of matrix: PairwiseComparisonMatrix, out: ReportOutput) throws -> MatrixRepairs? {
        do throws(RepairFailure) {
            return try matrix.repairs(randomIndex: randomIndex)
        } catch {
            try out.diagnostics.report([error.diagnostic(file: self.matrix.name, language: output.language)])
            return nil
        }
    }
}
