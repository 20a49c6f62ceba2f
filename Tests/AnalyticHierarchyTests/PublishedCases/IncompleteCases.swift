import AnalyticHierarchy
import Foundation
import Testing

extension PublishedCase {
    /// The judgments of a matrix in which some are printed as missing.
    func incompletePrintedMatrix() throws -> IncompleteComparisonMatrix {
        var judgments: [(Int, Int, Double)] = []
        let rows = try rows
        for left in rows.indices {
            for right in rows.indices where right > left && rows[left][right] != "?" {
                judgments.append((left, right, try number(rows[left][right])))
            }
        }
        return try incompleteMatrix(order: rows.count, judgments)
    }

    /// What a matrix with missing judgments leads to.
    func incompleteFigures() throws -> [String: Double] {
        let (labels, matrix) = (try elements, try incompletePrintedMatrix())
        let priorities = try matrix.priorities()
        let completion = priorities.completion
        let squares = priorities.logarithmicLeastSquares
        var figures = ["lambdaMax.harker": priorities.lambdaMax, "lambdaMax.completion": completion.lambdaMax]
        for (place, label) in labels.enumerated() {
            figures["weights.harker.\(label)"] = priorities.harker[place]
            figures["weights.incomplete-lls.\(label)"] = squares[place]
            figures["weights.completion.\(label)"] = completion.weights[place]
        }
        for pair in completion.pairs {
            let name = "\(labels[pair.first]),\(labels[pair.second])"
            figures["completion.\(name)"] = completion.matrix[pair.first, pair.second]
            figures["completion.lls.\(name)"] = squares[pair.first] / squares[pair.second]
        }
        addHarkerDiagonal(of: matrix, priorities, to: &figures)
        figures["GCI.incomplete"] = geometricIndex(of: matrix, weights: squares)
        let index = completion.matrix.consistency(lambdaMax: completion.lambdaMax).consistencyIndex
        for name in names where name.hasPrefix("CR.") && name.hasSuffix(".completion") {
            let key = name.dropFirst(3).dropLast(".completion".count)
            figures[name] = try consistencyRatio(index, by: key, order: matrix.order)
        }
        return figures
    }

    /// The diagonal that Harker's matrix must have for our eigenvector and eigenvalue to be its own.
    private func addHarkerDiagonal(
        of matrix: IncompleteComparisonMatrix, _ priorities: IncompletePriorities, to figures: inout [String: Double]
    ) {
        for (row, label) in (input.labels ?? []).enumerated() {
            let others = (0..<matrix.order).filter { $0 != row }.reduce(0.0) { sum, column in
                sum + (matrix[row, column] ?? 0) * priorities.harker[column]
            }
            figures["harker.\(label),\(label)"] = priorities.lambdaMax - others / priorities.harker[row]
        }
    }

    /// The squared logarithms that least squares leave, over the judgments beyond n − 1: Escobar and others' GCI.
    private func geometricIndex(of matrix: IncompleteComparisonMatrix, weights: [Double]) -> Double {
        var (sum, count) = (0.0, 0)
        for left in 0..<matrix.order {
            for right in left + 1..<max(matrix.order, left + 1) {
                guard let value = matrix[left, right] else { continue }
                let residual = log(value * weights[right] / weights[left])
                sum += residual * residual
                count += 1
            }
        }
        let spare = count - (matrix.order - 1)
        return spare > 0 ? sum / Double(spare) : sum
    }
}

extension PublishedCases {
    @Suite struct MissingJudgments {
        @Test(arguments: PublishedCase.all(of: "incomplete"))
        func `Missing judgments lead to what was printed`(published: PublishedCase) throws {
            let isComplete = try published.rows.allSatisfy { !$0.contains("?") }
            try published.expect(isComplete ? try published.matrixFigures() : try published.incompleteFigures())
        }

        /// ahpsurvey imputed a respondent's missing answer, culture against house, as 1, and with it the answer house
        /// against jobs became 1/3 instead of 1/4.
        @Test func `Filling in one answer leaves the others as they were given`() throws {
            let published = try PublishedCase.named("survey-respondent-8-imputed", in: "incomplete")
            let labels = try published.elements
            let answered = try published.given(published.input.answered)
            var rows = try published.rows
            let (culture, house, jobs) = (0, 2, 3)
            #expect(labels[house] == answered[0] && labels[jobs] == answered[1])
            rows[house][jobs] = answered[2]
            var judgments: [(Int, Int, Double)] = []
            for left in rows.indices {
                for right in rows.indices where right > left && (left, right) != (culture, house) {
                    judgments.append((left, right, try number(rows[left][right])))
                }
            }
            let priorities = try incompleteMatrix(order: rows.count, judgments).priorities()
            let completed = priorities.completion.matrix
            #expect(completed[house, jobs] == 0.25)
            #expect(priorities.completion.pairs == [ElementPair(culture, house)])
            #expect(abs(completed[culture, house] - 1.59) <= 0.005)
            let squares = priorities.logarithmicLeastSquares
            #expect(abs(squares[culture] / squares[house] - 1.59) <= 0.005)
        }
    }
}
