/// The ties of a network as columns, one value per tie in each.
struct TieColumns: Sendable {
    var sources: [Int32] = []
    var targets: [Int32] = []
    var weights: [Double] = []
    var kinds: [UInt8] = []
    /// −∞ where the start is not known.
    var starts: [Double] = []
    /// +∞ while the tie holds.
    var ends: [Double] = []

    mutating func append(_ tie: Tie, kind: UInt8) {
        sources.append(Int32(tie.source))
        targets.append(Int32(tie.target))
        weights.append(tie.weight)
        kinds.append(kind)
        starts.append(tie.start ?? -.infinity)
        ends.append(tie.end ?? .infinity)
    }

    func start(of place: Int) -> Double? { starts[place] == -.infinity ? nil : starts[place] }
    func end(of place: Int) -> Double? { ends[place] == .infinity ? nil : ends[place] }

    /// The ties that satisfy a condition on their places.
    func filtered(_ isKept: (Int) -> Bool) -> TieColumns {
        let kept = sources.indices.filter(isKept)
        return TieColumns(
            sources: kept.map { sources[$0] }, targets: kept.map { targets[$0] }, weights: kept.map { weights[$0] },
            kinds: kept.map { kinds[$0] }, starts: kept.map { starts[$0] }, ends: kept.map { ends[$0] })
    }
}
