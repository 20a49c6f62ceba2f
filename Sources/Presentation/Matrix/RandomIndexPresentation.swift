public import AnalyticHierarchy
public import Reports

/// What an estimated random index deserves to have said about it, in a language.
///
/// An estimate is worth nothing without its standard error, so mean and error stand side by side wherever the mean
/// does, both with six decimals: the error of ten million matrices shows in the fifth.
public struct RandomIndexPresentation: Sendable {
    let estimate: RandomIndexEstimate
    let seed: UInt64
    let wording: Wording

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - estimate: the estimate.
    ///   - seed: the seed it was drawn with, without which nobody can repeat it.
    ///   - language: the report's language.
    public init(_ estimate: RandomIndexEstimate, seed: UInt64, language: Language) {
        self.estimate = estimate
        self.seed = seed
        self.wording = Wording(language)
    }

    /// The report: a sentence, one row of figures, and the same figures for machines, the seed as a text because it may
    /// exceed what programs keep exactly as a number.
    public func report() -> Report {
        let (mean, error) = (estimate.mean, estimate.standardError)
        let table = Table(
            id: "random-index", caption: wording[TextKey.columnMean],
            columns: [
                TextKey.columnSize, .columnCount, .columnMean, .columnStandardError,
            ].map { Table.Column(wording[$0], isNumeric: true) },
            rows: [
                Table.Row([
                    .number(Double(estimate.order), wording.integer(estimate.order)),
                    .number(Double(estimate.count), wording.integer(estimate.count)),
                    .number(mean, wording.number(mean, decimals: 6)),
                    .number(error, wording.number(error, decimals: 6)),
                ])
            ])
        return Report(
            title: wording[.randomIndexTitle, ["count": .count(estimate.order)]],
            language: wording.language.rawValue,
            verdict: wording[
                .randomIndexVerdict,
                [
                    "count": .count(estimate.count), "mean": .text(wording.number(mean, decimals: 6)),
                    "error": .text(wording.number(error, decimals: 6)),
                ]],
            sections: [
                Report.Section(id: "random-index", title: wording[TextKey.columnMean], blocks: [.table(table)])
            ],
            data: [
                "order": .integer(estimate.order), "count": .integer(estimate.count), "seed": JSONValue("\(seed)"),
                "mean": .number(mean), "standardError": .number(error), "diagnostics": [],
            ], labels: wording.labels)
    }
}
