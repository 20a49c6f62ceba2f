extension MarketChainRun {
    /// The eight letters that a chain's checkpoint begins with; the last is the version.
    private static let mark: UInt64 = 0x4748_4348_4149_4E01

    /// Everything that the run needs to go on, as bytes: those of its stages, and what they have told each other.
    ///
    /// A run made from them goes on to the same bytes as this one.
    public func checkpoint() -> [UInt8] {
        var archive = CheckpointArchive()
        var (mark, share, count) = (Self.mark, chain.inputShare, stages.count)
        archive.transfer(&mark)
        archive.transfer(&share)
        archive.transfer(&count)
        for stage in stages.indices {
            for news in [first[stage], last[stage]] {
                var news = news
                Self.transfer(&news, &archive)
            }
            var bytes = stages[stage].checkpoint()
            archive.transfer(&bytes)
        }
        var sum = CheckpointArchive.checksum(archive.bytes[...])
        archive.transfer(&sum)
        return archive.bytes
    }

    /// Takes up a run where its checkpoint was made.
    ///
    /// - Parameters:
    ///   - checkpoint: the bytes of ``checkpoint()``.
    ///   - threads: one or more; the number does not change the run.
    /// - Throws: ``CheckpointProblem`` when the bytes are not a whole checkpoint of this version.
    public init(checkpoint: [UInt8], threads: Int = 1) throws(CheckpointProblem) {
        var archive = CheckpointArchive(reading: checkpoint)
        var mark: UInt64 = 0
        archive.transfer(&mark)
        guard !archive.isBroken, mark == Self.mark else { throw .foreign }
        var tail = CheckpointArchive(reading: Array(checkpoint.suffix(8)))
        var sum: UInt64 = 0
        tail.transfer(&sum)
        guard checkpoint.count >= 16, CheckpointArchive.checksum(checkpoint.dropLast(8)) == sum else { throw .damaged }
        var (share, count) = (0.0, 0)
        archive.transfer(&share)
        archive.transfer(&count)
        // A stage takes more bytes than its place in the count.
        guard !archive.isBroken, (0...1).contains(share), (1...checkpoint.count).contains(count) else {
            throw .damaged
        }
        var (first, last, stages): ([News?], [News?], [MarketRun]) = ([], [], [])
        for _ in 0..<count {
            var (begin, now): (News?, News?) = (nil, nil)
            Self.transfer(&begin, &archive)
            Self.transfer(&now, &archive)
            var bytes: [UInt8] = []
            archive.transfer(&bytes)
            guard !archive.isBroken else { throw .damaged }
            first.append(begin)
            last.append(now)
            stages.append(try MarketRun(checkpoint: bytes, threads: threads))
        }
        archive.transfer(&sum)
        let isTogether = stages.allSatisfy { $0.step == stages[0].step && $0.replicate == stages[0].replicate }
        guard !archive.isBroken, archive.isAtEnd, isTogether else { throw .damaged }
        self.init(inputShare: share, stages: stages, first: first, last: last)
    }

    /// Writes what a stage tells, or reads it; NaN stands for a stage that has not told anything yet.
    private static func transfer(_ news: inout News?, _ archive: inout CheckpointArchive) {
        var (price, quantity) = (news?.price ?? .nan, news?.quantity ?? .nan)
        archive.transfer(&price)
        archive.transfer(&quantity)
        news = price.isNaN ? nil : News(price: price, quantity: quantity)
    }
}
