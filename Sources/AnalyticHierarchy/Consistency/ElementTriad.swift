/// Three of the compared elements, by their places.
public struct ElementTriad: Sendable, Hashable {
    /// The place of the first element.
    public let first: Int
    /// The place of the second element.
    public let second: Int
    /// The place of the third element.
    public let third: Int

    /// Creates a triad.
    public init(_ first: Int, _ second: Int, _ third: Int) {
        self.first = first
        self.second = second
        self.third = third
    }
}
