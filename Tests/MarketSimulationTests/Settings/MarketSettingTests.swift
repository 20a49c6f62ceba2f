import MarketSimulation
import Testing

@Suite struct `Settings of a scenario` {
    @Test func `Every setting has its own key, a sentence and a default within its range`() {
        #expect(Set(MarketSetting.all.map(\.key)).count == MarketSetting.all.count)
        for setting in MarketSetting.all {
            #expect(setting.sentence.hasSuffix("."))
            for scenario in [MarketScenario(), .plain(traders: 2, categories: 3)] {
                let value = scenario[setting.key]
                #expect(value.map(setting.kind.admits) == true)
            }
        }
    }

    @Test func `Every setting changes the scenario and nothing else`() throws {
        let scenario = MarketScenario()
        for setting in MarketSetting.all {
            let value = try #require(scenario[setting.key])
            let other: SettingValue
            switch (setting.kind, value) {
            case (.flag, .flag(let flag)): other = .flag(!flag)
            case (.choice(let words), _): other = .text(try #require(words.first { .text($0) != value }))
            case (.count(let range), .number(let number)):
                other = .number(number == Double(range.lowerBound) ? number + 1 : number - 1)
            case (.number(let range), .number(let number)):
                other = .number(
                    number == range.lowerBound ? (range.lowerBound + range.upperBound) / 2 : range.lowerBound)
            default: continue
            }
            let changed = try scenario.setting(setting.key, to: other)
            #expect(changed[setting.key] == other)
            #expect(changed != scenario)
            #expect(try changed.setting(setting.key, to: value) == scenario)
        }
    }

    @Test func `A switch may be named without its ending`() throws {
        var scenario = MarketScenario()
        try scenario.set("rules.news", to: .flag(false))
        #expect(!scenario.rules.news.isOn)
        #expect(scenario["rules.news"] == .flag(false))
        #expect(MarketSetting.named("rules.meetings")?.key == "rules.meetings.enabled")
    }

    @Test func `What does not fit is refused and changes nothing`() {
        var scenario = MarketScenario()
        #expect(throws: SettingProblem.unknown(key: "rules.magic")) { try scenario.set("rules.magic", to: .flag(true)) }
        let unfit: [(String, SettingValue)] = [
            ("rules.news.reach", .number(1.5)), ("rules.news.reach", .flag(true)), ("rules.news", .number(1)),
            ("population.buyers", .number(2.5)), ("population.buyers", .number(.nan)), ("steps", .number(0)),
            ("rules.policy.imitation", .text("herd")), ("parameters.demand.alpha", .number(.infinity)),
        ]
        for (key, value) in unfit {
            #expect(throws: SettingProblem.self) { try scenario.set(key, to: value) }
        }
        #expect(scenario == MarketScenario())
        let problem = SettingProblem.unfit(key: "steps", value: .number(0), expected: "a whole number from 1 to 9")
        #expect(problem.description == "steps is 0; expected is a whole number from 1 to 9.")
    }
}
