extension Chart {
    /// A number as a chart needs it: the value that is drawn and the text that is read.
    ///
    /// The text is made by the caller, in the reader's language; a chart never formats a figure itself, except for the
    /// ticks of an axis (see ``Axis``).
    public struct Figure: Sendable, Hashable {
        /// The value; none where it is undefined, and then nothing is drawn.
        public var value: Double?
        /// The value as the reader sees it.
        public var text: String

        /// Creates a figure.
        ///
        /// - Parameters:
        ///   - value: the exact value; none where it is undefined.
        ///   - text: the value as the reader sees it, such as “–” where it is undefined.
        public init(_ value: Double?, _ text: String) {
            self.value = value
            self.text = text
        }

        /// The figure as a cell of the table behind the chart.
        var cell: Table.Cell { .number(value, text) }
    }
}
