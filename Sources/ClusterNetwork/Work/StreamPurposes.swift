import RandomStreams

extension StreamPurpose {
    static let pathSources = StreamPurpose(area: 5, use: 0)
    static let rewiring = StreamPurpose(area: 5, use: 1)
    static let communities = StreamPurpose(area: 5, use: 2)
    static let news = StreamPurpose(area: 5, use: 3)
    static let loyalty = StreamPurpose(area: 5, use: 4)
    static let layout = StreamPurpose(area: 5, use: 5)
}
