import AnalyticHierarchy
import LinearAlgebra
import TestSupport
import Testing

/// A comparison matrix from the integers that the fixtures' scripts use too.
func generatedMatrix(
    _ kind: ReciprocalMatrixGenerator.Kind, order: Int, seed: UInt64
) throws -> PairwiseComparisonMatrix {
    try comparisonMatrix(ReciprocalMatrixGenerator.rows(kind, order: order, seed: seed))
}

/// A comparison matrix from rows; of each pair the larger entry is taken and inverted.
func comparisonMatrix(_ rows: [[Double]]) throws -> PairwiseComparisonMatrix {
    let judgments = rows.indices.flatMap { first in
        (first + 1..<max(rows.count, first + 1)).compactMap { second in
            let ratio = rows[first][second] >= 1 ? Ratio(rows[first][second]) : Ratio(1, over: rows[second][first])
            return ratio.map { PairwiseJudgment(left: first, right: second, ratio: $0) }
        }
    }
    return try PairwiseComparisonMatrix(order: rows.count, judgments: judgments)
}

/// The largest difference between two vectors.
func distance(_ one: [Double], _ other: [Double]) -> Double {
    one.count == other.count ? zip(one, other).map { ($0 - $1).magnitude }.max() ?? 0 : .infinity
}

/// Table 1 of Marakova and Kolpakov's study, with the inverses it rounds given exactly.
let marakovaKolpakovTable1: [[Double]] = [[1, 1.0 / 9, 1.0 / 7], [9, 1, 7], [7, 1.0 / 7, 1]]

/// A ratio that the test knows to be one.
func ratio(_ numerator: Double, over denominator: Double = 1) throws -> Ratio {
    try #require(Ratio(numerator, over: denominator))
}

/// An incomplete matrix from judgments (left, right, ratio).
func incompleteMatrix(order: Int, _ judgments: [(Int, Int, Double)]) throws -> IncompleteComparisonMatrix {
    let list = try judgments.map { left, right, value in
        PairwiseJudgment(left: left, right: right, ratio: try ratio(value))
    }
    return try IncompleteComparisonMatrix(order: order, judgments: list)
}
