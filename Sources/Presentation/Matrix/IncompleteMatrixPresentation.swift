public import AnalyticHierarchy
import OrderedCollections
public import Reports

/// What one matrix with missing comparisons deserves to have said about it, in a language.
///
/// The weights are Harker's; two other ways to weigh stand beside them, and the consistency ratio is held against random
/// matrices with as many pairs missing.
///
/// ```swift
/// let report = try IncompleteMatrixPresentation(matrix, items: ["Price", "Trust", "Speed"], language: .english).report()
/// ```
public struct IncompleteMatrixPresentation: Sendable {
    let matrix: IncompleteComparisonMatrix
    let priorities: IncompletePriorities
    let next: InformativePair?
    let consistency: Consistency
    let randomIndex: RandomIndexTable
    let items: [String]
    let wording: Wording
    let diagnostics: [Diagnostic]

    /// Weighs a matrix and prepares the presentation.
    ///
    /// - Parameters:
    ///   - matrix: the comparisons.
    ///   - randomIndex: where the random index comes from.
    ///   - items: the names of what was compared, as many as the matrix has rows.
    ///   - language: the report's language; the names stay as they are.
    ///   - diagnostics: remarks about the file the matrix was read from.
    /// - Throws: `PriorityFailure` where the weights are not found.
    public init(
        _ matrix: IncompleteComparisonMatrix, randomIndex: RandomIndexTable = .own, items: [String],
        language: Language, diagnostics: [Diagnostic] = []
    ) throws(PriorityFailure) {
        precondition(items.count == matrix.order, "Every compared element has a name.")
        self.matrix = matrix
        self.priorities = try matrix.priorities()
        self.next = try matrix.informativePairs(weights: priorities.weights).first
        self.consistency = matrix.consistency(lambdaMax: priorities.lambdaMax, randomIndex: randomIndex)
        self.randomIndex = randomIndex
        self.items = items
        self.wording = Wording(language)
        self.diagnostics = diagnostics
    }

    /// The report; it has no summary form, since all of it fits a terminal.
    public func report() -> Report {
        let facts = self.facts
        let blocks = wording.incompleteBlocks(
            "matrix", wording[.sectionJudgments], matrix, priorities, titles: items)
        return Report(
            title: wording[.matrixTitle, ["count": .count(items.count)]], language: wording.language.rawValue,
            verdict: facts.verdict,
            sections: [
                Report.Section(
                    id: "priorities", title: wording[.sectionPriorities], blocks: [.chart(facts.chart)] + blocks),
                facts.consistencySection,
            ], diagnostics: diagnostics, data: data, labels: wording.labels)
    }

    private var facts: MatrixFacts {
        MatrixFacts(
            items: items, weights: priorities.weights, method: wording[.methodHarker], consistency: consistency,
            randomIndex: randomIndex, worstJudgments: matrix.worstJudgments(weights: priorities.weights),
            cyclicTriads: matrix.cyclicTriads, ratio: { matrix[$0, $1] }, wording: wording)
    }

    /// The full result for machines, by the keys that a complete matrix has, and `next`, the pair to ask about next.
    private var data: JSONValue {
        var object = facts.data(method: "harker", missing: matrix.missingPairs)
        object["next"] =
            next.map { next in
                [
                    "left": .string(items[next.pair.first]), "right": .string(items[next.pair.second]),
                    "expectedRatio": .number(next.expectedRatio), "influence": .number(next.influence),
                ]
            } ?? .null
        object["methods"] = priorities.json
        object["ambiguous"] = []
        object["diagnostics"] = diagnostics.json
        return .object(object)
    }
}
