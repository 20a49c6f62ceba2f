/// The share of ties that outlast a duration, estimated from ties of which some have not ended yet.
///
/// S(t) = Π (1 − dᵢ/nᵢ) over the durations tᵢ ≤ t at which dᵢ of the nᵢ ties that lasted so long ended.
///
/// Source: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", *Journal of the American
/// Statistical Association* 53 (1958) 457–481.
public struct TieSurvival: Sendable, Hashable {
    /// The durations at which ties ended, ascending.
    public let times: [Double]
    /// The share of ties that outlast each of these durations.
    public let shares: [Double]
    /// The ties observed.
    public let tieCount: Int
    /// Those of them that had not ended.
    public let censoredCount: Int
    /// The ties left out, because their start is not known or not observed.
    public let excludedCount: Int

    init(durations: [(time: Double, hasEnded: Bool)], excludedCount: Int) {
        // At equal durations endings come before ties that merely were not seen any longer.
        let sorted = durations.sorted { ($0.time, $0.hasEnded ? 0 : 1) < ($1.time, $1.hasEnded ? 0 : 1) }
        var (times, shares): ([Double], [Double]) = ([], [])
        var share = 1.0
        var place = 0
        while place < sorted.count {
            let time = sorted[place].time
            let same = sorted[place...].prefix { $0.time == time }
            let ended = same.count { $0.hasEnded }
            if ended > 0 {
                share *= 1 - Double(ended) / Double(sorted.count - place)
                times.append(time)
                shares.append(share)
            }
            place += same.count
        }
        self.times = times
        self.shares = shares
        self.excludedCount = excludedCount
        tieCount = sorted.count
        censoredCount = sorted.count { !$0.hasEnded }
    }

    /// The share of ties that outlast a duration; 1 before the first ending.
    public func share(after time: Double) -> Double {
        times.lastIndex { $0 <= time }.map { shares[$0] } ?? 1
    }

    /// The first duration that no more than half of the ties outlast; nil while more than half are still seen to.
    public var halfLife: Double? { shares.firstIndex { $0 <= 0.5 }.map { times[$0] } }
}
