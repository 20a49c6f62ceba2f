public import AnalyticHierarchy

/// One matrix of pairwise comparisons as it was read from a table.
public struct MatrixTable: Sendable, Hashable {
    /// A cell as it was typed.
    public struct Cell: Sendable, Hashable {
        /// The text, without white space around it; empty where nothing was typed.
        public let text: String
        /// The line its row begins on, counted from one.
        public let line: Int
        /// The judgment; `nil` where nothing was typed.
        public let ratio: Ratio?
        /// Whether the matrix has its value from this cell; else from the mirrored cell, or it lies on the diagonal.
        public let counts: Bool
    }

    /// The names of the items, in order; `1`, `2`, … where the table has none.
    public let items: [String]
    /// The comparisons, of which some may be missing.
    public let comparisons: IncompleteComparisonMatrix
    /// The cells, row by row.
    public let cells: [[Cell]]

    /// The comparisons of every pair; `nil` where some are missing.
    public var matrix: PairwiseComparisonMatrix? { comparisons.complete }
}
