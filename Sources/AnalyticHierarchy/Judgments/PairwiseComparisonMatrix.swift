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

    /// Creates the matrix from judgments of every pair, each given once, in either direction.
    ///
    /// - Parameters:
    ///   - order: the number of elements, at least one.
    ///   - judgments: an answer for every pair.
    /// - Throws: `InvalidJudgments` with every defect: places outside `0..<order`, an element compared with itself, a
    ///   pair judged twice, pairs not judged.
    public init(order: Int, judgments: [PairwiseJudgment]) throws(InvalidJudgments) {
        precondition(order >= 1, "A matrix compares at least one element.")
        var values = Matrix(rowCount: order, columnCount: order, repeating: 1)
        var placeOfPair: [ElementPair: Int] = [:]
        var defects: [InvalidJudgments.Defect] = []
        for (place, judgment) in judgments.enumerated() {
            let (left, right) = (judgment.left, judgment.right)
            guard (0..<order).contains(left), (0..<order).contains(right) else {
                defects.append(.outside(judgment: place))
                continue
            }
            guard left != right else {
                defects.append(.comparedWithItself(judgment: place))
                continue
            }
            let pair = ElementPair(left, right)
            if let earlier = placeOfPair[pair] {
                defects.append(.repeated(judgment: place, earlier: earlier))
                continue
            }
            placeOfPair[pair] = place
            values[left, right] = judgment.ratio.value
            values[right, left] = judgment.ratio.inverse.value
        }
        for first in 0..<order {
            for second in first + 1..<max(order, first + 1) where placeOfPair[ElementPair(first, second)] == nil {
                defects.append(.missing(ElementPair(first, second)))
            }
        }
        guard defects.isEmpty else { throw InvalidJudgments(defects: defects) }
        self.order = order
        self.values = values
    }

    /// The ratio of the element `row` to the element `column`.
    public subscript(row: Int, column: Int) -> Double { values[row, column] }
}

/// Judgments that do not make a complete comparison matrix.
public struct InvalidJudgments: Error, Sendable, Hashable {
    /// One thing that is wrong.
    ///
    /// Places of judgments are counted from zero in the order given.
    public enum Defect: Sendable, Hashable {
        /// A judgment names an element that is not there.
        case outside(judgment: Int)
        /// A judgment compares an element with itself.
        case comparedWithItself(judgment: Int)
        /// A pair was already judged by the earlier judgment.
        case repeated(judgment: Int, earlier: Int)
        /// Nobody judged this pair.
        case missing(ElementPair)
    }

    /// Everything that is wrong.
    public let defects: [Defect]

    /// Creates the error.
    public init(defects: [Defect]) { self.defects = defects }
}
