import RandomStreams

// What this module draws random numbers for.
extension StreamPurpose {
    /// The vertices from which path lengths are sampled.
    static let pathSources = StreamPurpose(area: .network, use: 0)
    /// Random graphs with the same degrees.
    static let rewiring = StreamPurpose(area: .network, use: 1)
    /// The order in which communities are sought.
    static let communities = StreamPurpose(area: .network, use: 2)
    /// Whether news passes along a tie.
    static let news = StreamPurpose(area: .network, use: 3)
    /// Whether an old partner is kept.
    static let loyalty = StreamPurpose(area: .network, use: 4)
    /// Where a drawing begins.
    static let layout = StreamPurpose(area: .network, use: 5)
}
