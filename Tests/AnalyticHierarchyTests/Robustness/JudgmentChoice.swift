import AnalyticHierarchy
import Foundation
import Testing

/// One ratio of a model moved to another value of the 1–9 scale.
struct JudgmentChoice {
    let place: NodePlace
    let comparesGrades: Bool
    /// Among the node's elements, or among the grades.
    let pair: ElementPair
    let old: Double
    let new: Double
    let distance: Double
    let steps: Int
    /// How the node is weighed then.
    let weighing: Criterion.Weighing

    /// Every ratio at every other value of the scale.
    static func all(in model: DecisionModel) throws -> [JudgmentChoice] {
        let scale = JudgmentScale.saaty.randomRatios
        var result: [JudgmentChoice] = []
        for (number, hierarchy) in model.hierarchies.enumerated() {
            for (node, entry) in hierarchy.nodes.enumerated() {
                guard let matrix = entry.criterion.weighing.ratios else { continue }
                let weighing = entry.criterion.weighing
                for pair in MixedWeighings.pairs(matrix.order) {
                    guard let old = matrix[pair.first, pair.second] else { continue }
                    let here = try #require(scale.firstIndex { abs($0.value - old) < 1e-12 })
                    for (there, ratio) in scale.enumerated() where there != here {
                        result.append(
                            JudgmentChoice(
                                place: NodePlace(hierarchy: number, node: node),
                                comparesGrades: weighing.comparesGrades, pair: weighing.named(pair), old: old,
                                new: ratio.value,
                                distance: abs(log(ratio.value / scale[here].value)), steps: abs(there - here),
                                weighing: try weighing.replacing(matrix.judgments(setting: pair, to: ratio))))
                    }
                }
            }
        }
        return result
    }
}

extension Criterion.Weighing {
    fileprivate var comparesGrades: Bool {
        if case .ratings = self { true } else { false }
    }

    /// All ratios under the weights, wherever they stand.
    fileprivate var ratios: IncompleteComparisonMatrix? {
        switch self {
        case .pairwise(let matrix): IncompleteComparisonMatrix(matrix)
        case .incomplete(let matrix): matrix
        case .copying(let copied): copied.base.ratios
        case .ratings(let scale, _): scale.matrix.map { IncompleteComparisonMatrix($0) }
        case .qualitative, .direct, .values: nil
        }
    }

    /// A pair of the compared by the places of the node's elements, or of the grades.
    fileprivate func named(_ pair: ElementPair) -> ElementPair {
        guard case .copying(let copied) = self else { return pair }
        return ElementPair(copied.weighedPlaces[pair.first], copied.weighedPlaces[pair.second])
    }

    /// The same weighing with other ratios under it.
    fileprivate func replacing(_ judgments: [PairwiseJudgment]) throws -> Criterion.Weighing {
        switch self {
        case .pairwise(let matrix):
            return .pairwise(try PairwiseComparisonMatrix(order: matrix.order, judgments: judgments))
        case .incomplete(let matrix):
            return .incomplete(try IncompleteComparisonMatrix(order: matrix.order, judgments: judgments))
        case .copying(let copied):
            return .copying(CopiedElements(base: try copied.base.replacing(judgments), copies: copied.copies))
        case .ratings(let scale, let grades):
            let matrix = try PairwiseComparisonMatrix(order: scale.grades.count, judgments: judgments)
            return .ratings(GradeScale(grades: scale.grades, source: .compared(matrix)), grades: grades)
        case .qualitative, .direct, .values: return self
        }
    }
}

extension IncompleteComparisonMatrix {
    /// The judgments with one changed.
    fileprivate func judgments(setting changed: ElementPair, to ratio: Ratio) throws -> [PairwiseJudgment] {
        try MixedWeighings.pairs(order).compactMap { pair in
            guard let there = self[pair.first, pair.second], let back = self[pair.second, pair.first] else {
                return nil
            }
            let own = try #require(there >= 1 ? Ratio(there) : Ratio(1, over: back))
            return PairwiseJudgment(left: pair.first, right: pair.second, ratio: pair == changed ? ratio : own)
        }
    }
}
