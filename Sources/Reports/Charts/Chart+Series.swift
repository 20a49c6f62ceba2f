extension Chart {
    /// A named row of figures, one for each category of a chart.
    public struct Series: Sendable, Hashable {
        /// The name, shown in the legend and the table.
        public var name: String
        /// A figure for each category, in the categories' order.
        public var figures: [Figure]
        /// Whether the series is set off, as the winner's is.
        public var isEmphasised: Bool

        /// Creates a series.
        ///
        /// - Parameters:
        ///   - name: the name, shown in the legend and the table.
        ///   - figures: a figure for each category, in the categories' order.
        ///   - isEmphasised: whether the series is set off.
        public init(_ name: String, figures: [Figure], isEmphasised: Bool = false) {
            self.name = name
            self.figures = figures
            self.isEmphasised = isEmphasised
        }
    }
}
