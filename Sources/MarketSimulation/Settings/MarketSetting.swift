/// A scalar of a scenario, under a name that files, sweeps and command lines use.
///
/// ``all`` is the one table of a scenario's scalars. A reader of files looks its keys up there, a sweep varies them, and
/// ``MarketScenario/set(_:to:)`` changes them.
///
/// ```swift
/// var scenario = MarketScenario()
/// try scenario.set("rules.news.reach", to: .number(0.5))
/// try scenario.set("rules.news", to: .flag(false))  // short for rules.news.enabled
/// ```
public struct MarketSetting: Sendable {
    /// What values a setting takes.
    public enum Kind: Sendable, Hashable {
        /// A number from a range.
        case number(ClosedRange<Double>)
        /// A whole number from a range.
        case count(ClosedRange<Int>)
        /// Yes or no.
        case flag
        /// One of a few words.
        case choice([String])
    }

    /// The path of the setting, as `rules.news.reach`.
    public let key: String
    /// What values it takes.
    public let kind: Kind
    /// What one of it is, as `money` or `steps`; empty for a pure number, a switch or a word.
    public let unit: String
    /// What the setting means, in a sentence.
    public let sentence: String
    let read: @Sendable (MarketScenario) -> SettingValue
    let write: @Sendable (inout MarketScenario, SettingValue) -> Bool

    /// Every setting, in the order of a scenario's parts.
    public static let all: [MarketSetting] =
        runSettings + populationSettings + demandSettings + traderSettings + factorySettings + visitSettings
        + trustSettings + learningSettings + turnoverSettings

    /// The setting with a key; a switch may also be named without its `.enabled`.
    public static func named(_ key: String) -> MarketSetting? { byKey[key] ?? byKey[key + ".enabled"] }

    private static let byKey = Dictionary(all.map { ($0.key, $0) }) { first, _ in first }
}

extension MarketSetting {
    typealias Path<Value> = WritableKeyPath<MarketScenario, Value> & Sendable

    /// A setting that is a number.
    static func number(
        _ key: String, _ path: any Path<Double>, _ range: ClosedRange<Double>, unit: String = "", _ sentence: String
    ) -> MarketSetting {
        MarketSetting(key: key, kind: .number(range), unit: unit, sentence: sentence) { scenario in
            .number(scenario[keyPath: path])
        } write: { scenario, value in
            guard case .number(let number) = value else { return false }
            scenario[keyPath: path] = number
            return true
        }
    }

    /// The two settings of a number that differs among agents.
    static func spread(
        _ key: String, _ path: any Path<Spread>, _ range: ClosedRange<Double>, unit: String = "", _ sentence: String
    ) -> [MarketSetting] {
        let mean = MarketSetting(key: key + ".mean", kind: .number(range), unit: unit, sentence: sentence) { scenario in
            .number(scenario[keyPath: path].mean)
        } write: { scenario, value in
            guard case .number(let number) = value else { return false }
            scenario[keyPath: path].mean = number
            return true
        }
        let variation = MarketSetting(
            key: key + ".variation", kind: .number(0...10), unit: "",
            sentence: "The coefficient of variation of \(key) among agents, lognormal; 0 for all alike."
        ) { scenario in
            .number(scenario[keyPath: path].variation)
        } write: { scenario, value in
            guard case .number(let number) = value else { return false }
            scenario[keyPath: path].variation = number
            return true
        }
        return [mean, variation]
    }

    /// A setting that is a whole number.
    static func count(
        _ key: String, _ path: any Path<Int>, _ range: ClosedRange<Int>, unit: String = "", _ sentence: String
    ) -> MarketSetting {
        MarketSetting(key: key, kind: .count(range), unit: unit, sentence: sentence) { scenario in
            .number(Double(scenario[keyPath: path]))
        } write: { scenario, value in
            guard case .number(let number) = value, let whole = Int(exactly: number) else { return false }
            scenario[keyPath: path] = whole
            return true
        }
    }

    /// A setting that is yes or no.
    static func flag(_ key: String, _ path: any Path<Bool>, _ sentence: String) -> MarketSetting {
        MarketSetting(key: key, kind: .flag, unit: "", sentence: sentence) { scenario in
            .flag(scenario[keyPath: path])
        } write: { scenario, value in
            guard case .flag(let flag) = value else { return false }
            scenario[keyPath: path] = flag
            return true
        }
    }

    /// A setting that is one of the words of an enumeration.
    static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
        _ key: String, _ path: any Path<Choice>, _ sentence: String
    ) -> MarketSetting {
        MarketSetting(key: key, kind: .choice(Choice.allCases.map(\.rawValue)), unit: "", sentence: sentence) {
            scenario in
            .text(scenario[keyPath: path].rawValue)
        } write: { scenario, value in
            guard case .text(let word) = value, let choice = Choice(rawValue: word) else { return false }
            scenario[keyPath: path] = choice
            return true
        }
    }
}
