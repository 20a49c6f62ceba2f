import RandomStreams

extension StreamPurpose {
    static let foundBuyer = StreamPurpose(area: 4, use: 0)
    static let foundTrader = StreamPurpose(area: 4, use: 1)
    static let foundClientSeer = StreamPurpose(area: 4, use: 2)
    static let foundFactory = StreamPurpose(area: 4, use: 3)
    static let fashion = StreamPurpose(area: 4, use: 4)
    static let search = StreamPurpose(area: 4, use: 5)
    static let matching = StreamPurpose(area: 4, use: 6)
    static let delivery = StreamPurpose(area: 4, use: 7)
    static let news = StreamPurpose(area: 4, use: 8)
    static let policy = StreamPurpose(area: 4, use: 9)
    static let fee = StreamPurpose(area: 4, use: 10)
    static let hearing = StreamPurpose(area: 4, use: 11)
    static let renewal = StreamPurpose(area: 4, use: 12)
    static let specialisation = StreamPurpose(area: 4, use: 13)
    static let department = StreamPurpose(area: 4, use: 14)
    static let factoryEntry = StreamPurpose(area: 4, use: 15)
    static let traderEntry = StreamPurpose(area: 4, use: 16)
    static let buyerGrowth = StreamPurpose(area: 4, use: 17)
    static let traderGrowth = StreamPurpose(area: 4, use: 18)
    static let clientSeerGrowth = StreamPurpose(area: 4, use: 19)
}
