/// A measure of every member, written beside the members into files for other programs.
public struct MemberColumn: Sendable, Hashable {
    /// The measure's name in files, as networkx has it where it knows the measure.
    public let name: String
    /// One value per member in the network's order; nil where undefined.
    public let values: [Double?]
    /// Whether all values are whole numbers.
    public let isWhole: Bool

    /// Creates a column of numbers, one per member.
    public init(_ name: String, _ values: [Double?], isWhole: Bool = false) {
        self.name = name
        self.values = values
        self.isWhole = isWhole
    }

    /// Creates a column of whole numbers.
    public init(_ name: String, counts: [Int]) {
        self.name = name
        values = counts.map(Double.init)
        isWhole = true
    }

    /// The text of a member's value; nil where undefined.
    func text(at place: Int) -> String? { values[place].map(shortest) }
}
