/// How often members change partners from one deal to the next.
public struct Switching: Sendable, Hashable {
    /// For each member, its changes of partner; zero for one that dealt less than twice.
    public let changes: [Int]
    /// For each member, the steps from one moment of dealing to the next.
    public let steps: [Int]

    /// The share of steps with a change for each member; nil for one with no step.
    public var rates: [Double?] { zip(changes, steps).map { $1 == 0 ? nil : Double($0) / Double($1) } }

    /// The share of all members' steps that bring a change; nil where nobody has any.
    public var rate: Double? {
        let all = steps.reduce(0, +)
        return all == 0 ? nil : Double(changes.reduce(0, +)) / Double(all)
    }
}
