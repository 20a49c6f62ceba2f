extension MarketRun {
    /// The eight letters that a checkpoint begins with; the last is the version.
    private static let mark: UInt64 = 0x4748_4D41_524B_5401

    /// Everything that the run needs to go on, as bytes.
    ///
    /// A run made from them goes on to the same bytes as this one.
    public func checkpoint() -> [UInt8] {
        var archive = CheckpointArchive()
        var mark = Self.mark
        archive.transfer(&mark)
        Self.write(scenario, to: &archive)
        var replicate = replicate
        archive.transfer(&replicate)
        var market = market
        market.transfer(&archive)
        var columns = series.columns
        for place in columns.indices { archive.transfer(&columns[place]) }
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
        let scenario = try Self.readScenario(from: &archive)
        var replicate = 0
        archive.transfer(&replicate)
        guard !archive.isBroken, replicate >= 0 else { throw .damaged }
        var market = Market(resuming: scenario, replicate: replicate)
        market.transfer(&archive)
        var columns = scenario.collected.map { _ in [Double]() }
        for place in columns.indices { archive.transfer(&columns[place]) }
        archive.transfer(&sum)
        guard !archive.isBroken, archive.isAtEnd else { throw .damaged }
        self.init(
            market: market, series: MarketSeries(measures: scenario.collected, columns: columns), threads: threads)
    }

    /// Writes the title, the seed, what is collected and every setting with its key.
    private static func write(_ scenario: MarketScenario, to archive: inout CheckpointArchive) {
        var title = scenario.title
        archive.transfer(&title)
        var seed = scenario.seed
        archive.transfer(&seed)
        var collect = scenario.collect.map(\.rawValue).joined(separator: " ")
        archive.transfer(&collect)
        var count = MarketSetting.all.count
        archive.transfer(&count)
        for setting in MarketSetting.all {
            var key = setting.key
            archive.transfer(&key)
            switch setting.read(scenario) {
            case .number(var number): archive.transfer(&number)
            case .flag(let flag):
                var number: Double = flag ? 1 : 0
                archive.transfer(&number)
            case .text(var word): archive.transfer(&word)
            }
        }
    }

    /// Reads a scenario; settings that this version does not have are refused.
    private static func readScenario(
        from archive: inout CheckpointArchive
    ) throws(CheckpointProblem) -> MarketScenario {
        var scenario = MarketScenario()
        archive.transfer(&scenario.title)
        archive.transfer(&scenario.seed)
        var collect = ""
        archive.transfer(&collect)
        scenario.collect = collect.split(separator: " ").compactMap { MarketMeasure(rawValue: String($0)) }
        var count = 0
        archive.transfer(&count)
        guard !archive.isBroken, count == MarketSetting.all.count else { throw .foreign }
        for _ in 0..<count {
            var key = ""
            archive.transfer(&key)
            guard let setting = MarketSetting.named(key) else { throw .scenario("\(key) is unknown.") }
            _ = setting.write(&scenario, readValue(of: setting, from: &archive))
        }
        let problems = scenario.problems()
        guard problems.isEmpty else { throw .scenario(InvalidScenario(problems: problems).description) }
        return scenario
    }

    private static func readValue(of setting: MarketSetting, from archive: inout CheckpointArchive) -> SettingValue {
        if case .choice = setting.kind {
            var word = ""
            archive.transfer(&word)
            return .text(word)
        }
        var number = 0.0
        archive.transfer(&number)
        return setting.kind == .flag ? .flag(number != 0) : .number(number)
    }
}
