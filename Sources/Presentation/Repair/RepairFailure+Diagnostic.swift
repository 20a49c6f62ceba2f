public import AnalyticHierarchy
public import Reports

extension RepairFailure {
    /// The failure as a diagnostic about the file of the matrix.
    ///
    /// - Returns: a warning with the code `no-random-index` where nobody can say what is consistent enough, so that the rest
    ///   of the report is still worth having; an error with the code `no-repair` where an iteration did not settle.
    public func diagnostic(file: String, language: Language) -> Diagnostic {
        let wording = Wording(language)
        switch self {
        case .randomIndexMissing(let table, let order):
            return Diagnostic(
                .warning, code: "no-random-index", file: file,
                message: wording[
                    .repairNoIndex,
                    ["table": .text(wording.capitalised(wording.name(table))), "count": .count(order)]])
        case .noConvergence(let iterations):
            return Diagnostic(
                .error, code: "no-repair", file: file, message: wording[.repairNoAnswer, ["count": .count(iterations)]])
        }
    }
}
