import LinearAlgebra

/// A reciprocal matrix of pairwise comparisons of which some are missing.
///
/// Any set of judgments is enough that connects all elements, directly or through others: n − 1 well-chosen ones, or all
/// n(n − 1)/2.
///
/// ```swift
/// let matrix = try IncompleteComparisonMatrix(order: 3, judgments: [
///     PairwiseJudgment(left: 0, right: 1, ratio: two), PairwiseJudgment(left: 1, right: 2, ratio: two),
/// ])
/// try matrix.priorities().weights  // 4/7, 2/7, 1/7
/// ```
///
/// Source: P. T. Harker, "Incomplete pairwise comparisons in the analytic hierarchy process", *Mathematical Modelling* 9
/// (1987) 837–848.
public struct IncompleteComparisonMatrix: Sendable, Hashable {
    /// The number of elements compared, one or more.
    public let order: Int
    /// The pairs that nobody judged, in row-wise order.
    public let missingPairs: [ElementPair]
    /// The bounds of the uncertain judgments, the pair's first element against its second.
    public let intervals: [ElementPair: JudgmentInterval]
    /// The ratios, zero where they are missing.
    let values: Matrix

    /// Creates the matrix from judgments, at most one of each pair, in either direction.
    ///
    /// - Parameters:
    ///   - order: the number of elements, at least one.
    ///   - judgments: the answers there are.
    /// - Throws: `InvalidJudgments` with every defect: places outside `0..<order`, an element compared with itself, a
    ///   pair judged twice, and groups of elements that no judgment connects.
    public init(order: Int, judgments: [PairwiseJudgment]) throws(InvalidJudgments) {
        let list = JudgmentList(order: order, judgments: judgments)
        let components = list.components
        let defects = list.defects + (components.count > 1 ? [.disconnected(components)] : [])
        guard defects.isEmpty else { throw InvalidJudgments(defects: defects) }
        var values = Matrix.identity(order: order)
        JudgmentList.enter(judgments, into: &values)
        self.order = order
        self.values = values
        missingPairs = list.missingPairs
        intervals = list.intervals
    }

    /// Reciprocal values with zeros at the missing pairs, known to connect all elements.
    init(values: Matrix, missingPairs: [ElementPair]) {
        order = values.rowCount
        self.values = values
        self.missingPairs = missingPairs
        intervals = [:]
    }

    /// A complete matrix as an incomplete one.
    public init(_ matrix: PairwiseComparisonMatrix) {
        order = matrix.order
        values = matrix.values
        missingPairs = []
        intervals = matrix.intervals
    }

    /// The ratio of the element `row` to the element `column`; `nil` where it is missing.
    public subscript(row: Int, column: Int) -> Double? {
        let value = values[row, column]
        return value > 0 ? value : nil
    }

    /// The matrix with every comparison, if it has every one.
    public var complete: PairwiseComparisonMatrix? {
        missingPairs.isEmpty ? PairwiseComparisonMatrix(values: values, intervals: intervals) : nil
    }

    /// The number of pairs that can be missing at most, (n − 1)(n − 2)/2: n − 1 judgments are left then, which cannot
    /// contradict each other.
    public static func largestMissingPairCount(order: Int) -> Int { (order - 1) * (order - 2) / 2 }

    /// The pairs that were judged, in row-wise order.
    var judgedPairs: [ElementPair] {
        (0..<order).flatMap { first in
            (first + 1..<max(order, first + 1)).lazy.filter { values[first, $0] > 0 }.map { ElementPair(first, $0) }
        }
    }
}
