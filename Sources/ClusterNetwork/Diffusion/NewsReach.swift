/// How an item of news spread, over repeated runs.
public struct NewsReach: Sendable, Hashable {
    /// At place t, the mean share of the audience that knows the news after t steps, over the runs.
    public let meanShares: [Double]
    /// For each run the steps until half of the audience knew; nil where that never came.
    public let halfTimes: [Int?]
    /// For each run the steps until nine tenths of the audience knew; nil where that never came.
    public let ninetyPercentTimes: [Int?]

    /// The first step at which on average half of the audience knows, t50; nil if none.
    public var halfTime: Int? { meanShares.firstIndex { $0 >= 0.5 } }
    /// The first step at which on average nine tenths of the audience know, t90; nil if none.
    public var ninetyPercentTime: Int? { meanShares.firstIndex { $0 >= 0.9 } }
    /// The mean share that knows in the end.
    public var finalShare: Double { meanShares.last ?? 0 }
}
