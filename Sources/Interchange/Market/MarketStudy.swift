public import MarketSimulation

/// What a market file holds: the scenario, what it is compared with, and where its numbers come from.
public struct MarketStudy: Sendable, Hashable {
    /// The same market under other settings, run with the same seed beside it.
    public struct Comparison: Sendable, Hashable {
        /// What the other market is called, as “without client meetings”.
        public var title: String
        /// The settings that differ, by their keys, in the order of `MarketSetting.all`.
        public var settings: [Setting]
        /// The other market.
        public var scenario: MarketScenario
    }

    /// A setting's key with a value.
    public struct Setting: Sendable, Hashable {
        /// The key, as `rules.meetings.enabled`.
        public var key: String
        /// The value.
        public var value: SettingValue
    }

    /// Where the value of a setting, or those of a group of settings, come from.
    public struct Source: Sendable, Hashable {
        /// A setting's key, or the beginning of several, as `parameters.factory`.
        public var key: String
        /// The work, or the word that it is an assumption with the reason.
        public var text: String
    }

    /// The scenario, without problems; in a chain, what its stages share, which need not be a market by itself.
    public var scenario: MarketScenario
    /// The markets one behind another, if there is more than one.
    public var chain: Chain?
    /// What the scenario is about, a few sentences; empty where the file says nothing.
    public var summary: String
    /// What the scenario is compared with, if with anything.
    public var comparison: Comparison?
    /// The sources, in the order of the file.
    public var sources: [Source]

    /// A study of a scenario alone.
    public init(_ scenario: MarketScenario) {
        self.scenario = scenario
        summary = ""
        sources = []
    }

    /// The source of a setting: that of the longest key that the setting's key begins with.
    public func source(of key: String) -> String? {
        Self.source(of: key, in: sources)
    }

    /// The source of the longest key that a setting's key begins with.
    static func source(of key: String, in sources: [Source]) -> String? {
        sources.filter { key == $0.key || key.hasPrefix($0.key + ".") }.max { $0.key.count < $1.key.count }?.text
    }
}
