/// A chart: a Vega-Lite specification, the table behind it, and bars for a terminal.
public struct Chart: Sendable, Hashable {
    /// A bar as a terminal shows it.
    public struct Bar: Sendable, Hashable {
        /// What the bar stands for.
        public var label: String
        /// Its length, in the chart's unit; negative bars are drawn to the left.
        public var value: Double
        /// The value as the reader sees it.
        public var text: String
        /// Whether the bar is set off, as the winner's is.
        public var isEmphasised: Bool

        /// Creates a bar.
        ///
        /// - Parameters:
        ///   - label: what the bar stands for.
        ///   - value: its length in the chart's unit; one that is not finite is not drawn.
        ///   - text: the value as the reader sees it.
        ///   - isEmphasised: whether the bar is set off.
        public init(label: String, value: Double, text: String, isEmphasised: Bool = false) {
            self.label = label
            self.value = value
            self.text = text
            self.isEmphasised = isEmphasised
        }
    }

    /// A stable name for links: lower-case Latin letters, digits, hyphens.
    public var id: String
    /// What the chart shows, one line.
    public var title: String
    /// What a reader who cannot see the chart should know.
    public var summary: String
    /// The Vega-Lite specification, its data inside.
    public var specification: JSONValue
    /// The same figures as a table.
    public var table: Table
    /// The chart on a terminal; empty where the table says it better.
    public var bars: [Bar]

    /// Creates a chart from its parts; the builders, such as ``bars(id:title:summary:labelTitle:axis:bars:)``, make
    /// them from figures.
    ///
    /// - Parameters:
    ///   - id: the chart's name for links.
    ///   - title: what the chart shows.
    ///   - summary: what a reader who cannot see the chart should know.
    ///   - specification: a Vega-Lite specification of version 5 or 6, with its data in `data.values`. A number
    ///     `usermeta.minimumWidth` is the width in pixels below which a page scrolls the drawing instead of shrinking it.
    ///   - table: the same figures.
    ///   - bars: what a terminal draws; without bars it shows the table.
    public init(
        id: String, title: String, summary: String, specification: JSONValue, table: Table, bars: [Bar] = []
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.specification = specification
        self.table = table
        self.bars = bars
    }
}
