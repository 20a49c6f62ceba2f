/// How much each source of an expert's arguments counts towards the competence.
public struct ArgumentationTable: Sendable, Hashable {
    /// How strongly a source shaped the expert's opinion.
    public enum Level: String, Sendable, Hashable, CaseIterable {
        /// Strongly.
        case high
        /// Somewhat.
        case medium
        /// Little.
        case low
    }

    /// One source of arguments.
    public struct Row: Sendable, Hashable {
        /// The name used in files.
        public let id: String
        /// The name people read.
        public let title: String
        /// What a strong influence counts.
        public let high: Double
        /// What some influence counts.
        public let medium: Double
        /// What little influence counts.
        public let low: Double

        /// Creates a row; the numbers lie in 0...1.
        public init(id: String, title: String, high: Double, medium: Double, low: Double) {
            precondition(
                [high, medium, low].allSatisfy { (0...1).contains($0) }, "Shares of argumentation lie in 0...1.")
            self.id = id
            self.title = title
            self.high = high
            self.medium = medium
            self.low = low
        }

        /// What an influence counts.
        public func value(_ level: Level) -> Double {
            switch level {
            case .high: high
            case .medium: medium
            case .low: low
            }
        }
    }

    /// Where the numbers come from, for the report.
    public let source: String
    /// The sources of arguments, with different ids; strong influences sum to one at most.
    public let rows: [Row]

    /// Creates a table.
    public init(source: String, rows: [Row]) {
        precondition(!rows.isEmpty && Set(rows.map(\.id)).count == rows.count, "Rows have different ids.")
        precondition(rows.reduce(0) { $0 + $1.high } <= 1 + 1e-9, "A coefficient of argumentation does not exceed one.")
        self.source = source
        self.rows = rows
    }

    /// The table of the reference study.
    public static let standard = ArgumentationTable(
        source: """
            Marakova, Kolpakov, "The method of analysing hierarchies by T. Saaty applied to the assessment of combining \
            enterprises into competitive fuel and energy clusters"
            """,
        rows: [
            Row(id: "theory", title: "Theoretical analysis", high: 0.3, medium: 0.2, low: 0.1),
            Row(id: "experience", title: "Production experience", high: 0.5, medium: 0.4, low: 0.2),
            Row(id: "domestic", title: "Works of domestic authors", high: 0.05, medium: 0.05, low: 0.05),
            Row(id: "foreign", title: "Works of foreign authors", high: 0.05, medium: 0.05, low: 0.05),
            Row(id: "abroad", title: "State of the field abroad", high: 0.05, medium: 0.05, low: 0.05),
            Row(id: "intuition", title: "Intuition", high: 0.05, medium: 0.05, low: 0.05),
        ])
}
