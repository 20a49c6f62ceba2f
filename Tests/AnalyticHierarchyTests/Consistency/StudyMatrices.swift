import AnalyticHierarchy
import Foundation
import Testing

/// Five matrices of the fuel and energy study, with the fractions behind the printed decimals.
///
/// Source: Marakova, Kolpakov, "The method of analysing hierarchies by T. Saaty applied to the assessment of combining
/// enterprises into competitive fuel and energy clusters", by the numbers of its tables.
enum StudyMatrix: Int, CaseIterable, Sendable {
    case criteria = 1
    case benefitSubcriteria = 3
    case economicCosts = 6
    case modernisationCosts = 7
    case synergyCosts = 8

    /// The judgments of the pairs 1–2, 1–3 and 2–3 as numerator and denominator.
    private var judgments: [(Double, Double)] {
        switch self {
        case .criteria: [(1, 9), (1, 7), (7, 1)]
        case .benefitSubcriteria: [(9, 1), (7, 1), (5, 1)]
        case .economicCosts: [(1, 9), (7, 1), (5, 1)]
        case .modernisationCosts: [(9, 1), (1, 7), (5, 1)]
        case .synergyCosts: [(1, 9), (1, 7), (5, 1)]
        }
    }

    func matrix() throws -> PairwiseComparisonMatrix {
        try matrixOfRatios(order: 3, judgments)
    }
}

/// A matrix from the upper triangle, row after row.
func matrixOfRatios(order: Int, _ upper: [(Double, Double)]) throws -> PairwiseComparisonMatrix {
    var left = upper.makeIterator()
    var judgments: [PairwiseJudgment] = []
    for row in 0..<order {
        for column in row + 1..<order {
            let pair = left.next()
            let (numerator, denominator) = try #require(pair)
            let ratio = try #require(Ratio(numerator, over: denominator))
            judgments.append(PairwiseJudgment(left: row, right: column, ratio: ratio))
        }
    }
    return try PairwiseComparisonMatrix(order: order, judgments: judgments)
}

/// A consistent matrix of the weights.
func consistentMatrix(_ weights: [Double]) throws -> PairwiseComparisonMatrix {
    let pairs = weights.indices.flatMap { row in
        weights.indices.dropFirst(row + 1).map { column in (weights[row], weights[column]) }
    }
    return try matrixOfRatios(order: weights.count, pairs)
}

extension PairwiseComparisonMatrix {
    /// The principal eigenvalue of three elements in closed form: 1 + t + 1/t with t³ = a₁₃/(a₁₂a₂₃), the root of the
    /// characteristic polynomial (λ − 1)³ − 3(λ − 1) = t³ + t⁻³.
    var lambdaMaxOfThree: Double {
        let root = cbrt(self[0, 2] / (self[0, 1] * self[1, 2]))
        return 1 + root + 1 / root
    }
}
