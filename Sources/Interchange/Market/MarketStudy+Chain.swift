public import MarketSimulation

extension MarketStudy {
    /// Markets one behind another, each the file's market under settings of its own.
    public struct Chain: Sendable, Hashable {
        /// The share of a stage's cost at first that is spent on the stage before it, 0…1.
        public var inputShare: Double
        /// The stages, suppliers first.
        public var stages: [Stage]

        /// The share where the file gives none.
        static let usualInputShare = 0.4
        /// How many stages a chain may have: one alone is a market.
        static let stageCounts = 2...16
    }

    /// A market of a chain.
    public struct Stage: Sendable, Hashable {
        /// What the stage is called.
        public var title: String
        /// The settings that differ from those that the stages share, in the order of `MarketSetting.all`.
        public var settings: [Setting]
        /// The sources of its own settings, in the order of the file.
        public var sources: [Source]
        /// What is run: the shared settings with its own, under its title and with its own seed.
        public var scenario: MarketScenario
        /// The same under the settings of the comparison; nil without one.
        public var compared: MarketScenario?
    }

    /// What is run: the stages of the chain, or the one market.
    public var run: MarketChain {
        chain.map { MarketChain(stages: $0.stages.map(\.scenario), inputShare: $0.inputShare) }
            ?? MarketChain(stages: [scenario])
    }

    /// What runs beside it; nil without a comparison.
    public var comparedRun: MarketChain? {
        guard let comparison else { return nil }
        return chain.map { MarketChain(stages: $0.stages.compactMap(\.compared), inputShare: $0.inputShare) }
            ?? MarketChain(stages: [comparison.scenario])
    }

    /// The source of a stage's setting: the stage's own, else that of the whole file where the stage does not set it.
    ///
    /// - Parameters:
    ///   - key: the setting's key.
    ///   - stage: the stage's place in the chain, from zero; the one market where there is no chain.
    public func source(of key: String, stage: Int) -> String? {
        guard let stage = chain?.stages[stage] else { return source(of: key) }
        if let own = Self.source(of: key, in: stage.sources) { return own }
        return stage.settings.contains { $0.key == key } ? nil : source(of: key)
    }
}
