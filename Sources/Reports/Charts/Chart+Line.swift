extension Chart {
    /// A named line through points, such as an alternative's score as a weight changes.
    public struct Line: Sendable, Hashable {
        /// A point of a line.
        public struct Point: Sendable, Hashable {
            /// The place along the horizontal axis.
            public var x: Figure
            /// The height.
            public var y: Figure

            /// Creates a point.
            public init(x: Figure, y: Figure) {
                self.x = x
                self.y = y
            }
        }

        /// The name, shown in the legend and the table.
        public var name: String
        /// The points, from left to right.
        public var points: [Point]

        /// Creates a line.
        public init(_ name: String, points: [Point]) {
            self.name = name
            self.points = points
        }
    }

    /// A vertical line with a few words, such as “today's weight” or the place where the winner changes.
    public struct Marker: Sendable, Hashable {
        /// The place along the horizontal axis.
        public var x: Double
        /// The words.
        public var label: String

        /// Creates a marker.
        public init(x: Double, label: String) {
            self.x = x
            self.label = label
        }
    }
}
