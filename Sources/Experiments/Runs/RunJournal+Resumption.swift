extension RunJournal {
    /// How a stopped sweep goes on.
    public struct Resumption: Sendable, Hashable {
        /// The journal's entries that still hold; it is written anew with these alone.
        public let journal: RunJournal
        /// The bytes of the output to keep; what comes behind belongs to runs that are done again.
        public let keptByteCount: Int
        /// The runs left to do.
        public let remaining: RunNumbers
    }

    /// Where to go on.
    ///
    /// - Parameters:
    ///   - numbers: the runs of the whole sweep or shard.
    ///   - outputByteCount: the bytes that the output holds.
    ///   - headingByteCount: the bytes before the first run's rows.
    /// - Throws: ``JournalProblem`` when the journal's runs are not the first of `numbers`, or the heading is not whole.
    public func resumption(
        of numbers: RunNumbers, outputByteCount: Int, headingByteCount: Int = 0
    ) throws(JournalProblem) -> Resumption {
        guard outputByteCount >= headingByteCount else {
            throw .outputTooShort(byteCount: outputByteCount, least: headingByteCount)
        }
        var kept = RunJournal(plan: plan)
        for (place, entry) in entries.enumerated() {
            let expected = place < numbers.count ? numbers[place] : nil
            guard entry.run == expected else { throw .unexpectedRun(run: entry.run, expected: expected) }
            // After a crash of the machine the journal may be ahead of the output: those runs are done again.
            guard entry.outputEnd <= outputByteCount else { break }
            try kept.append(entry)
        }
        return Resumption(
            journal: kept, keptByteCount: kept.entries.last?.outputEnd ?? headingByteCount,
            remaining: numbers.leaving(out: kept.entries.count))
    }
}
