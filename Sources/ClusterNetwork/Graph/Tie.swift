/// A tie between two members of a network, of one kind and for some time.
///
/// Members are named by their places in the network. Times are numbers in a unit that the network's owner chooses, such
/// as trading days; a tie holds from `start` up to, but not including, `end`.
public struct Tie: Sendable, Hashable {
    /// The place of the member it comes from.
    public let source: Int
    /// The place of the member it goes to.
    public let target: Int
    /// How strong it is, zero or more; a tie of weight zero is on record but counts in no measure.
    public let weight: Double
    /// What it consists of.
    public let kind: TieKind
    /// When it began; nil where that is not known, and then it held at all times before its end.
    public let start: Double?
    /// When it ended; nil while it holds.
    public let end: Double?

    /// Creates a tie.
    public init(
        source: Int, target: Int, weight: Double = 1, kind: TieKind = .unspecified, start: Double? = nil,
        end: Double? = nil
    ) {
        self.source = source
        self.target = target
        self.weight = weight
        self.kind = kind
        self.start = start
        self.end = end
    }
}
