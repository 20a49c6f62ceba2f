public import LinearAlgebra

/// The results of a sweep as an analysis takes them: the values that varied at each point, and the outputs.
public struct SweepResults: Sendable, Hashable {
    /// The hash of the plan.
    public let plan: String
    /// The names of the columns between the step and the status: parameters, then measures.
    public let columns: [String]
    /// The numbers of those columns by point, averaged over repetitions; words of a parameter are numbered as they come
    /// first, and NaN stands for what is empty.
    public let points: Matrix
    /// How often each point was run.
    public let repetitions: Int
    /// The runs that failed.
    public let failedRuns: Int

    /// The number of points.
    public var pointCount: Int { points.rowCount }

    /// The first columns, as points of a design.
    public func parameters(_ count: Int) -> Matrix {
        var entries: [Double] = []
        entries.reserveCapacity(pointCount * count)
        for point in 0..<pointCount { entries += points.row(point).prefix(count) }
        return Matrix(rowCount: pointCount, columnCount: count, entries: entries)
    }

    /// A measure by point; nil where a repetition failed or has none.
    public func outputs(ofColumn column: Int) -> [Double?] {
        (0..<pointCount).map { point in
            let value = points[point, column]
            return value.isFinite ? value : nil
        }
    }
}
