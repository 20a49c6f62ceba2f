/// Where a node is drawn.
public struct LayoutPoint: Sendable, Hashable {
    /// From left to right, 0 to 1.
    public let x: Double
    /// From bottom to top, 0 to 1.
    public let y: Double

    /// Creates a point.
    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}
