/// What a report on social capital takes for granted.
public struct SocialCapitalOptions: Sendable, Hashable {
    /// The tiers that are not part of the cluster.
    public var outsideTiers: Set<Tier>
    /// The probability that a tie passes news on in a step.
    public var transmission: Double
    /// The runs of the news.
    public var newsRuns: Int
    /// The most members for which betweenness is exact; above, some are sampled as sources of paths.
    public var exactLimit: Int
    /// How many are sampled then, two or more; as many members or fewer are exact in any case.
    public var sampleSize: Int
    /// When the observation of ties ended; nil for the last time that any tie names.
    public var observationEnd: Double?
    /// Of everything random: news, communities, sampled paths.
    public var seed: UInt64
    /// How much is computed at the same time; no result depends on it.
    public var jobs: Int

    /// Creates options.
    public init(
        outsideTiers: Set<Tier> = [.buyer, .wholesaler, .retailer], transmission: Double = 0.1, newsRuns: Int = 100,
        exactLimit: Int = 20_000, sampleSize: Int = 1024, observationEnd: Double? = nil, seed: UInt64 = 0, jobs: Int = 1
    ) {
        self.outsideTiers = outsideTiers
        self.transmission = transmission
        self.newsRuns = newsRuns
        self.exactLimit = exactLimit
        self.sampleSize = sampleSize
        self.observationEnd = observationEnd
        self.seed = seed
        self.jobs = jobs
    }
}
