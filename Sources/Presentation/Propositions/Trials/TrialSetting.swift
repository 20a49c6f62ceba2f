public import MarketSimulation

/// A setting of a market that an arm of a trial changes.
public struct TrialSetting: Sendable, Hashable {
    /// The key, one of those of `MarketSetting`.
    public let key: String
    /// The value in the arm.
    public let value: SettingValue

    init(_ key: String, _ value: SettingValue) {
        self.key = key
        self.value = value
    }

    /// A number, in the unit that the setting has in files.
    init(_ key: String, _ number: Double) { self.init(key, .number(number)) }

    /// A count; settings hold counts as numbers too.
    init(_ key: String, _ number: Int) { self.init(key, .number(Double(number))) }

    /// A mechanism switched on or off.
    init(_ key: String, _ isOn: Bool) { self.init(key, .flag(isOn)) }

    /// One of the words that the setting knows.
    init(_ key: String, _ word: String) { self.init(key, .text(word)) }
}

extension MarketScenario {
    /// The same scenario with settings changed, in their order.
    ///
    /// A later setting of the same key wins, so that an arm can override what all arms have in common.
    func setting(_ settings: [TrialSetting]) throws(SettingProblem) -> MarketScenario {
        var changed = self
        for setting in settings { try changed.set(setting.key, to: setting.value) }
        return changed
    }

    /// The number under a key; zero where the setting is none.
    func number(_ key: String) -> Double {
        guard case .number(let number) = self[key] else { return 0 }
        return number
    }

    /// The word under a key.
    ///
    /// Empty where the setting is none.
    func word(_ key: String) -> String { self[key]?.description ?? "" }
}
