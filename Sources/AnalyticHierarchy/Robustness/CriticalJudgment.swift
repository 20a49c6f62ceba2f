/// A judgment whose change would replace the winner.
public struct CriticalJudgment: Sendable, Hashable {
    /// The node whose elements, or whose grades, are compared.
    public let place: NodePlace
    /// Whether two grades are compared, as by ``GradeScale/Source/compared(_:)``, and not two elements.
    public let comparesGrades: Bool
    /// The two elements, by their places in the node, or the two grades, by their places in the scale.
    public let pair: ElementPair
    /// The ratio of the first to the second as judged.
    public let old: Double
    /// The nearest ratio with which another alternative wins; for a judgment off the scale, the one at which the winner is
    /// caught up with.
    public let new: Double
    /// How many steps of the scale lie between them; none for a judgment off the scale, which moves continuously.
    public let steps: Int?
    /// The winners then.
    public let winners: [Int]

    /// |ln(new/old)|, as it was computed from the logarithms.
    public let distance: Double

    /// Whether this one needs the smaller change; among equal ones fewer steps, then the order of the model, decide.
    func comesBefore(_ other: CriticalJudgment) -> Bool {
        if abs(distance - other.distance) > 1e-12 { return distance < other.distance }
        let (mine, theirs) = (steps ?? Int.max, other.steps ?? Int.max)
        return (mine, place, pair) < (theirs, other.place, other.pair)
    }
}
