extension Market {
    /// The agents that one block of work holds.
    static let blockSize = 1024

    /// Moves the market on by one step, a trading day.
    ///
    /// Arrivals, choice of trading companies, announcement, attendance, quotes, choice and orders; outcome; reputation
    /// and news; learning; entry and exit; ties added and dropped.
    mutating func advance(threads: Int) async -> StepTally {
        var tally = StepTally()
        moveFashion()
        await chooseMeetings(threads: threads)
        await trade(threads: threads, &tally)
        image = tally.comers > 0 ? tally.satisfaction / Double(tally.comers) : image
        payFixedCosts(&tally)
        spreadNews()
        fadeRecords()
        learn(&tally)
        enterFactories(&tally)
        exit(&tally)
        enterTraders()
        growNetwork()
        countPartners()
        noteShift()
        step += 1
        assert(violations().isEmpty, "Nothing appears or vanishes.")
        return tally
    }

    /// Buyers search and order by the state before, then the orders are settled one after another.
    private mutating func trade(threads: Int, _ tally: inout StepTally) async {
        let results = await search(threads: threads)
        tally.possibleGain = possibleGain(of: results)
        Settlement(results, self).apply(results, to: &self, &tally)
    }

    /// The results of all buyers, block by block.
    private func search(threads: Int) async -> [SearchResult] {
        let search = BuyerSearch(self)
        return await inBlocks(of: buyers.count, size: Self.blockSize, threads: threads) { search.results(of: $0) }
    }

    /// What trading companies and factories make of the day.
    private mutating func learn(_ tally: inout StepTally) {
        learnPolicies()
        learnFees()
        learnPrices()
        hearOfDemand()
        if scenario.rules.renewal.isOn { renewDesigns(mandatesByFactory(), &tally) }
        learnSpecialisation()
        learnDepartments(&tally)
    }
}
