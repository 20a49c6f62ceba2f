extension Market {
    /// The buyers that one block of work holds.
    static let blockSize = 1024

    /// Moves the market on by one step, a trading day.
    mutating func advance(threads: Int) async -> StepTally {
        var tally = StepTally()
        let results = await search(threads: threads)
        Settlement(results, self).apply(results, to: &self, &tally)
        payFixedCosts(&tally)
        step += 1
        return tally
    }

    private func search(threads: Int) async -> [SearchResult] {
        let search = BuyerSearch(self)
        return await inBlocks(of: buyers.count, size: Self.blockSize, threads: threads) { search.results(of: $0) }
    }
}
