extension MarketScenario {
    /// The value of a setting; nil where there is no such key.
    public subscript(key: String) -> SettingValue? { MarketSetting.named(key)?.read(self) }

    /// Changes a setting.
    ///
    /// - Parameters:
    ///   - key: one of the keys of ``MarketSetting/all``, or a switch without its `.enabled`.
    ///   - value: a value of the setting's kind and within its range.
    /// - Throws: ``SettingProblem`` when there is no such setting or the value does not fit; the scenario then stays.
    public mutating func set(_ key: String, to value: SettingValue) throws(SettingProblem) {
        guard let setting = MarketSetting.named(key) else { throw .unknown(key: key) }
        guard setting.kind.admits(value), setting.write(&self, value) else {
            throw .unfit(key: setting.key, value: value, expected: setting.kind.description)
        }
    }

    /// The same scenario with one setting changed; see ``set(_:to:)``.
    public func setting(_ key: String, to value: SettingValue) throws(SettingProblem) -> MarketScenario {
        var changed = self
        try changed.set(key, to: value)
        return changed
    }
}

extension MarketSetting.Kind: CustomStringConvertible {
    /// Whether a value is of this kind and within its range.
    public func admits(_ value: SettingValue) -> Bool {
        switch (self, value) {
        case (.number(let range), .number(let number)): range.contains(number)
        case (.count(let range), .number(let number)): Int(exactly: number).map(range.contains) ?? false
        case (.flag, .flag): true
        case (.choice(let words), .text(let word)): words.contains(word)
        default: false
        }
    }

    /// The values that are admitted, in words.
    public var description: String {
        switch self {
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .count(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .flag: "true or false"
        case .choice(let words): "one of " + words.joined(separator: ", ")
        }
    }
}
