/// Ties that have ended, one column for each attribute.
///
/// At most ``limit`` are kept; ``droppedCount`` says how many more there were.
public struct EndedTies: Sendable {
    /// The most ended ties that are kept.
    public static let limit = 2_000_000
    /// The kind of each tie.
    public internal(set) var kind: [TieKind] = []
    /// The agent in whose list of partners the tie stood.
    public internal(set) var source: [Int32] = []
    /// The partner.
    public internal(set) var target: [Int32] = []
    /// The step at which it began.
    public internal(set) var start: [Int32] = []
    /// The step at which it ended.
    public internal(set) var end: [Int32] = []
    /// Ties that ended when the columns were full.
    public internal(set) var droppedCount = 0

    mutating func append(_ kind: TieKind, _ source: Int, _ target: Int32, start: Int32, end: Int) {
        guard self.kind.count < Self.limit else {
            droppedCount += 1
            return
        }
        self.kind.append(kind)
        self.source.append(Int32(truncatingIfNeeded: source))
        self.target.append(target)
        self.start.append(start)
        self.end.append(Int32(truncatingIfNeeded: end))
    }
}
