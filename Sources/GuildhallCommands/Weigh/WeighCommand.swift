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
            The cell in row a and column b says how many times a counts for more than b: 3, 1/5, 0.2 or 2:3. Pairs may be \
            left empty as long as the others connect all elements; the weights are then Harker's.

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
        let report: Report
        if let complete = table.matrix {
            let repairs = repair ? try repairs(of: complete, out: out) : nil
            guard
                let analysis = try found(
                    out,
                    { () throws(PriorityFailure) in
                        try complete.analysis(method: weights, randomIndex: randomIndex)
                    })
            else { return }
            report = MatrixPresentation(
                analysis, items: table.items, repairs: repairs, language: output.language, diagnostics: diagnostics
            ).report()
        } else {
            try checkOptionsForGaps()
            guard
                let presentation = try found(
                    out,
                    { () throws(PriorityFailure) in
                        try IncompleteMatrixPresentation(
                            table.comparisons, randomIndex: randomIndex, items: table.items, language: output.language,
                            diagnostics: diagnostics)
                    })
            else { return }
            report = presentation.report()
        }
        try out.write(report)
    }

    /// What a computation gives, or an error about the matrix's file.
    private func found<Result>(_ out: ReportOutput, _ compute: () throws(PriorityFailure) -> Result) throws -> Result? {
        do throws(PriorityFailure) {
            return try compute()
        } catch {
            let failure = DecisionFailure.noPriorities(merit: nil, path: [], error)
            try out.diagnostics.report([failure.diagnostic(file: matrix.name, language: output.language)])
            return nil
        }
    }

    /// Refuses what needs every comparison.
    private func checkOptionsForGaps() throws {
        if weights != .eigenvector {
            throw ValidationError(
                "--weights \(weights.rawValue) needs every comparison; with some missing, the weights are Harker's.")
        }
        if repair { throw ValidationError("--repair needs every comparison; some are missing.") }
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
