import AnalyticHierarchy
import LinearAlgebra
import Testing

extension PublishedCase {
    /// Strengths from a matrix of victories.
    ///
    /// A tournament, in which every two meet once, is a matrix of preferences: with a preference of almost 2 it is twice
    /// the matrix of victories and one on the diagonal, which has the same eigenvector. Other matrices go to the kernel
    /// itself.
    func strengthFigures() throws -> (figures: [String: Double], orders: [String: [String]]) {
        let (labels, rows) = (try elements, try rows.map(numbers))
        let isTournament = rows.indices.allSatisfy { row in
            rows.indices.allSatisfy { $0 == row || rows[row][$0] + rows[$0][row] == 1 }
        }
        let (root, strengths) = isTournament ? try tournament(rows) : try kernel(rows)
        let length = strengths.reduce(0) { $0 + $1 * $1 }.squareRoot()
        var figures = ["r": root]
        for (label, strength) in zip(labels, strengths) {
            figures["strength.\(label)"] = strength
            figures["unit-length.\(label)"] = strength / length
        }
        return (figures, ["order": Ranking(scores: strengths).order.map { labels[$0] }])
    }

    private func tournament(_ rows: [[Double]]) throws -> (root: Double, strengths: [Double]) {
        var judgments: [PreferenceJudgment] = []
        for left in rows.indices {
            for right in rows.indices where right > left {
                let preference: Preference = rows[left][right] == 1 ? .better : .worse
                judgments.append(PreferenceJudgment(left: left, right: right, preference: preference))
            }
        }
        let matrix = try PreferenceMatrix(order: rows.count, judgments: judgments, preferenceValue: 2 - 1e-9)
        let iterated = try matrix.iteratedStrength()
        guard case .reached(let strengths, iterations: _) = iterated.limit else {
            Issue.record("The strengths settle.")
            return (0, [])
        }
        // The strengths sum to one, so that what the matrix makes of them sums to its eigenvalue, 2r + 1.
        let sum = rows.indices.reduce(0.0) { sum, row in
            sum + zip(matrix.values.row(row), strengths).reduce(0) { $0 + $1.0 * $1.1 }
        }
        return ((sum - 1) / 2, strengths)
    }

    private func kernel(_ rows: [[Double]]) throws -> (root: Double, strengths: [Double]) {
        var matrix = Matrix(rowCount: rows.count, columnCount: rows.count, repeating: 0)
        for row in rows.indices {
            for column in rows.indices { matrix[row, column] = rows[row][column] }
        }
        let pair = try principalEigenpair(of: matrix)
        return (pair.value, pair.vector)
    }
}

extension PublishedCases {
    @Suite struct Qualitative {
        @Test(arguments: PublishedCase.all(of: "qualitative"))
        func `Iterated strengths are those that were printed`(published: PublishedCase) throws {
            let (figures, orders) = try published.strengthFigures()
            try published.expect(figures, orders: orders)
        }
    }
}
