public import LinearAlgebra

/// A complete reciprocal matrix of pairwise comparisons: aᵢⱼ > 0, aⱼᵢ = 1/aᵢⱼ, aᵢᵢ = 1.
///
/// ```swift
/// let matrix = try PairwiseComparisonMatrix(order: 3, judgments: [
///     PairwiseJudgment(left: 0, right: 1, ratio: Ratio(3)!), …
/// ])
/// ```
///
/// Source: T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, chapter 1.
public struct PairwiseComparisonMatrix: Sendable, Hashable {
    /// The number of elements compared, one or more.
    public let order: Int
    /// The ratios, `order` × `order`.
    public let values: Matrix
    /// The bounds of the uncertain judgments, the pair's first element against its second; `values` has their centres.
    public let intervals: [ElementPair: JudgmentInterval]

    /// Creates the matrix from judgments of every pair, each given once, in either direction.
    ///
    /// - Parameters:
    ///   - order: the number of elements, at least one.
    ///   - judgments: an answer for every pair.
    /// - Throws: `InvalidJudgments` with every defect: places outside `0..<order`, an element compared with itself, a
    ///   pair judged twice, pairs not judged.
    public init(order: Int, judgments: [PairwiseJudgment]) throws(InvalidJudgments) {
        let list = JudgmentList(order: order, judgments: judgments)
        let defects = list.defects + list.missingPairs.map(InvalidJudgments.Defect.missing)
        guard defects.isEmpty else { throw InvalidJudgments(defects: defects) }
        var values = Matrix(rowCount: order, columnCount: order, repeating: 1)
        JudgmentList.enter(judgments, into: &values)
        self.order = order
        self.values = values
        intervals = list.intervals
    }

    /// Positive values known to be reciprocal.
    init(values: Matrix, intervals: [ElementPair: JudgmentInterval] = [:]) {
        order = values.rowCount
        self.values = values
        self.intervals = intervals
    }

    /// The ratio of the element `row` to the element `column`.
    public subscript(row: Int, column: Int) -> Double { values[row, column] }
}
