import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// Answers in words, with the first iteration and the limit side by side.
    ///
    /// - Parameters:
    ///   - id: the table's name within the report.
    ///   - caption: what was compared.
    ///   - matrix: the answers.
    ///   - strength: the first iteration, and the limit where there is one.
    ///   - titles: the names of the compared elements.
    func strengthBlocks(
        _ id: String, _ caption: String, _ matrix: PreferenceMatrix, _ strength: IteratedStrength, titles: [String]
    ) -> [Report.Block] {
        var limit: [Double]?
        if case .reached(let weights, iterations: _) = strength.limit { limit = weights }
        let rows = titles.indices.map { row in
            Table.Row(
                [.text(titles[row])]
                    + titles.indices.map { .text(row == $0 ? "=" : Self.sign(of: matrix[row, $0])) }
                    + [
                        .number(strength.firstIteration[row], wording.number(strength.firstIteration[row])),
                        .number(limit?[row], wording.number(limit?[row])),
                    ])
        }
        let table = Table(
            id: id, caption: caption,
            columns: [Table.Column(wording[.columnElement])] + titles.map { Table.Column($0) }
                + [WeighingTextKey.columnFirstIteration, .columnLimit].map {
                    Table.Column(wording[$0], isNumeric: true)
                },
            rows: rows)
        return [.table(table)] + (limit == nil ? [.paragraph(wording[.noLimit])] : [])
    }

    /// An answer as a sign between row and column, the same in every language.
    private static func sign(of preference: Preference) -> String {
        switch preference {
        case .better: ">"
        case .equal: "="
        case .worse: "<"
        }
    }
}

extension Wording {
    /// Comparisons with gaps, the weights in three ways, and the answer that would tell most.
    ///
    /// - Parameters:
    ///   - id: the table's name within the report.
    ///   - caption: what was compared.
    ///   - matrix: the judgments, some of them missing.
    ///   - priorities: the weights in three ways, of which Harker's are used.
    ///   - titles: the names of the compared elements.
    func incompleteBlocks(
        _ id: String, _ caption: String, _ matrix: IncompleteComparisonMatrix, _ priorities: IncompletePriorities,
        titles: [String]
    ) -> [Report.Block] {
        let table = incompleteTable(
            id: id, caption: caption, matrix: matrix, priorities: priorities, titles: titles)
        guard let next = try? matrix.informativePairs(weights: priorities.weights).first else { return [.table(table)] }
        return [
            .table(table),
            .paragraph(
                self[
                    .askNext,
                    [
                        "left": .text(titles[next.pair.first]), "right": .text(titles[next.pair.second]),
                        "ratio": .text(number(next.expectedRatio, decimals: 2)),
                    ]]),
        ]
    }

    /// A matrix with gaps, each shown as a dash, and the weights in three ways.
    ///
    /// A single matrix and a node of a hierarchy have the same table.
    func incompleteTable(
        id: String, caption: String, matrix: IncompleteComparisonMatrix, priorities: IncompletePriorities,
        titles: [String]
    ) -> Table {
        let vectors = [priorities.harker, priorities.logarithmicLeastSquares, priorities.completion.weights]
        let rows = titles.indices.map { row in
            Table.Row(
                [.text(titles[row])]
                    + titles.indices.map { column in
                        let value = row == column ? 1 : matrix[row, column]
                        return .number(value, value.map(ratio) ?? Self.undefined)
                    } + vectors.map { .number($0[row], number($0[row])) })
        }
        let names = [WeighingTextKey.methodHarker, .methodLogarithmic, .methodCompletion].map { capitalised(self[$0]) }
        return Table(
            id: id, caption: caption,
            columns: [Table.Column(self[.columnElement])]
                + (titles + names).map { Table.Column($0, isNumeric: true) }, rows: rows)
    }

    /// What a value function makes of measured values, in a sentence.
    func sentence(for function: ValueFunction, node: String) -> String {
        func points(_ points: [ValueFunction.Point]) -> Argument {
            .text(points.map { "\(figure($0.measurement)) → \(figure($0.value))" }.joined(separator: "; "))
        }
        let shape =
            switch function.shape {
            case .linear(let from, let to):
                self[.shapeLinear, ["from": .text(figure(from)), "to": .text(figure(to))]]
            case .step(let list): self[.shapeStep, ["points": points(list)]]
            case .piecewiseLinear(let list): self[.shapePiecewise, ["points": points(list)]]
            case .exponential(let from, let to, let rho):
                self[
                    .shapeExponential,
                    ["from": .text(figure(from)), "to": .text(figure(to)), "rho": .text(figure(rho))]]
            }
        return self[
            .functionText,
            [
                "node": .text(node), "shape": .text(shape),
                "direction": .text(self[function.isDecreasing ? .decreasing : .increasing]),
            ]]
    }
}
