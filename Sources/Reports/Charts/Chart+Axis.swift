extension Chart {
    /// An axis of numbers: its title and how its ticks are written.
    public struct Axis: Sendable, Hashable {
        /// What is measured, with its unit.
        public var title: String
        /// The form of a tick's number in the notation of d3-format, as `.2f` or `.0%`; empty for the usual form.
        public var format: String
        /// The decimal sign, `,` in Russian.
        public var decimalSign: String
        /// What stands between groups of three digits; a no-break space in Russian.
        public var groupSign: String
        /// What stands behind a number in percent.
        public var percentSign: String

        /// Creates an axis.
        ///
        /// - Parameters:
        ///   - title: what is measured, with its unit.
        ///   - format: the ticks' form in d3-format's notation.
        ///   - decimalSign: the decimal sign of the ticks.
        ///   - groupSign: the sign between groups of three digits.
        ///   - percentSign: what stands behind a number in percent, the space before the sign among it.
        public init(
            _ title: String, format: String = "", decimalSign: String = ".", groupSign: String = ",",
            percentSign: String = "%"
        ) {
            self.title = title
            self.format = format
            self.decimalSign = decimalSign
            self.groupSign = groupSign
            self.percentSign = percentSign
        }
    }
}
