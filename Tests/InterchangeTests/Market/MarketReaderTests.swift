import Interchange
import MarketSimulation
import Reports
import Testing

/// A change to a sound market, and the diagnostics it must give.
struct MarketCase: Sendable, CustomTestStringConvertible {
    /// A sound market, to be changed.
    static let sound = """
        format: guildhall-market/1
        title: Toys
        summary: A small market.
        seed: 7
        collect: [meanPrice, openShare]
        steps: 30
        population:
          buyers: 200
          factories: 60
        parameters:
          trader: {fee: 0.08, margin: 0.25}
          factory:
            cost: {mean: 10, variation: 0.1}
        rules:
          news: {reach: 0.5}
          surety: false
          policy: {imitation: replicator}
        compare:
          title: Without client meetings
          set: {rules.meetings: false}
        sources:
          population.factories: an assumption
          parameters: guesses

        """

    let old: String
    let new: String
    let settings: [String]
    /// `code:place:path` of every diagnostic in order; the place is a line of the file or the command line's option.
    let expected: [String]

    init(_ old: String, _ new: String, _ expected: String...) {
        (self.old, self.new, self.settings, self.expected) = (old, new, [], expected)
    }

    init(setting settings: String..., expected: String...) {
        (self.old, self.new, self.settings, self.expected) = ("", Self.sound, settings, expected)
    }

    var text: String { old.isEmpty ? new : Self.sound.replacing(old, with: new) }
    var testDescription: String { settings.isEmpty ? "\(old) → \(new)" : settings.joined(separator: " ") }

    func reading() -> Reading<MarketStudy> {
        MarketReader.read(Array(text.utf8), file: "toys.market.yaml", settings: settings)
    }
}

struct MarketReaderTests {
    @Test func `A sound market gives its scenario and nothing to say`() throws {
        let reading = MarketCase("", MarketCase.sound).reading()
        #expect(reading.diagnostics.isEmpty)
        let study = try #require(reading.value)
        var expected = MarketScenario()
        expected.title = "Toys"
        expected.seed = 7
        expected.collect = [.meanPrice, .openShare]
        expected.steps = 30
        expected.population.buyers = 200
        expected.population.factories = 60
        expected.parameters.trader.fee = 0.08
        expected.parameters.trader.margin = 0.25
        expected.parameters.factory.cost = Spread(10, variation: 0.1)
        expected.rules.news.reach = 0.5
        expected.rules.surety.isOn = false
        expected.rules.policy.imitation = .replicator
        #expect(study.scenario == expected)
        #expect(study.summary == "A small market.")
        var other = expected
        other.rules.meetings.isOn = false
        #expect(study.comparison?.title == "Without client meetings")
        #expect(study.comparison?.scenario == other)
        #expect(study.comparison?.settings.map(\.key) == ["rules.meetings.enabled"])
        #expect(study.source(of: "population.factories") == "an assumption")
        #expect(study.source(of: "parameters.factory.cost.mean") == "guesses")
        #expect(study.source(of: "population.factoriesX") == nil)
        #expect(study.source(of: "rules.news.reach") == nil)
    }

    @Test func `Only the format and a title are needed`() throws {
        let reading = MarketCase("", "format: guildhall-market/1\ntitle: Market\n").reading()
        #expect(reading.diagnostics.isEmpty)
        #expect(reading.value?.scenario == MarketScenario())
        #expect(reading.value?.comparison == nil)
    }

    @Test(arguments: [
        MarketCase("title: Toys\n", "", "missing-key:1:"),
        MarketCase("format: guildhall-market/1\n", "", "missing-key:1:"),
        MarketCase("market/1", "market/2", "wrong-format:1:format"),
        MarketCase("title: Toys\n", "title: \" \"\n", "empty-text:2:title"),
        MarketCase("seed: 7", "seed: -7", "bad-number:4:seed"),
        MarketCase("seed: 7", "seed: 1.5", "bad-number:4:seed"),
        MarketCase("seed: 7", "seed: [7]", "wrong-type:4:seed"),
        MarketCase("openShare", "openshare", "unknown-value:5:collect"),
        MarketCase("[meanPrice, openShare]", "meanPrice", "wrong-type:5:collect"),
        MarketCase("[meanPrice, openShare]", "[[meanPrice]]", "wrong-type:5:collect"),
        MarketCase("steps: 30", "step: 30", "unknown-key:6:"),
        MarketCase("steps: 30", "steps: 30.5", "not-whole:6:steps"),
        MarketCase("steps: 30", "steps: 0", "value-out-of-range:6:steps"),
        MarketCase("steps: 30", "steps: {}", "wrong-type:6:steps"),
        MarketCase("buyers: 200", "buyer: 200", "unknown-key:8:population"),
        MarketCase("buyers: 200", "buyers: 1e300", "value-out-of-range:8:population/buyers"),
        MarketCase("fee: 0.08", "fee: 8%", "percent-sign:11:parameters/trader/fee"),
        MarketCase("fee: 0.08", "fee: \"0,08\"", "decimal-comma:11:parameters/trader/fee"),
        MarketCase("fee: 0.08", "fee: .inf", "number-not-finite:11:parameters/trader/fee"),
        MarketCase("fee: 0.08", "fee: -1", "value-out-of-range:11:parameters/trader/fee"),
        MarketCase("fee: 0.08", "fee: 0.3", "broken-inequality:11:parameters/trader/margin"),
        MarketCase("{mean: 10, variation: 0.1}", "10", "wrong-type:13:parameters/factory/cost"),
        MarketCase("{mean: 10, variation: 0.1}", "{mean: 10, deviation: 1}", "unknown-key:13:parameters/factory/cost"),
        MarketCase("{mean: 10, variation: 0.1}", "{mean: 1000}", "broken-inequality:11:parameters/trader/fee"),
        MarketCase("surety: false", "surety: no", "unknown-value:16:rules/surety"),
        MarketCase("surety: false", "suretty: false", "unknown-key:16:rules"),
        MarketCase("replicator", "replicater", "unknown-value:17:rules/policy/imitation"),
        MarketCase("policy: {imitation: replicator}", "policy: true", "wrong-type:17:rules/policy"),
        MarketCase("factories: 60", "factories: 5", "broken-inequality:9:population/factories"),
        MarketCase("  title: Without client meetings\n", "", "missing-key:19:"),
        MarketCase("  set: {rules.meetings: false}\n", "", "missing-key:19:"),
        MarketCase("{rules.meetings: false}", "false", "wrong-type:20:compare/set"),
        MarketCase("{rules.meetings: false}", "{rules.meeting: false}", "unknown-key:20:compare/set"),
        MarketCase("{rules.meetings: false}", "{rules.meetings: off}", "unknown-value:20:compare/set/rules.meetings"),
        MarketCase(
            "{rules.meetings: false}", "{rules.meetings: false, rules.meetings.enabled: true}",
            "duplicate-key:20:compare/set/rules.meetings.enabled"),
        MarketCase("{rules.meetings: false}", "{population.factories: 5}", "broken-inequality:20:compare/set"),
        MarketCase("population.factories: an", "population.factory: an", "unknown-key:22:sources"),
        MarketCase("parameters: guesses", "parameters: \"\"", "empty-text:23:sources/parameters"),
        MarketCase("parameters: guesses", "parameters: [1]", "wrong-type:23:sources/parameters"),
        MarketCase("", "", "file-empty:-:"), MarketCase("", "- 1\n", "wrong-type:1:"),
        MarketCase(setting: "rules.new=false", expected: "unknown-key:--set:"),
        MarketCase(setting: "rules.news", expected: "bad-setting:--set:"),
        MarketCase(setting: "rules.news= ", expected: "bad-setting:--set:"),
        MarketCase(setting: "rules.news=maybe", expected: "unknown-value:--set:rules/news/enabled"),
        MarketCase(setting: "seed=x", expected: "bad-number:--set:"),
        MarketCase(setting: "steps=1e9", expected: "value-out-of-range:--set:steps"),
        MarketCase(setting: "population.buyers=[1]", expected: "bad-number:--set:population/buyers"),
        MarketCase(
            setting: "parameters.trader.margin=0.01",
            expected: "broken-inequality:--set:parameters/trader/margin"),
    ])
    func `What is wrong is told with its place`(_ change: MarketCase) {
        #expect(
            change.old.isEmpty || MarketCase.sound.ranges(of: change.old).count == 1,
            "The part stands in the market once.")
        let reading = change.reading()
        let found = reading.diagnostics.map { diagnostic in
            let place =
                diagnostic.file == "toys.market.yaml" ? diagnostic.line.map(String.init) ?? "-" : diagnostic.file
            return "\(diagnostic.code):\(place):\(diagnostic.path)"
        }
        #expect(found == change.expected, "\(reading.diagnostics)")
        #expect((reading.value == nil) == reading.diagnostics.containsError)
    }

    @Test func `All problems are told at once`() {
        let text = MarketCase.sound.replacing("steps: 30", with: "stepz: 30")
            .replacing("fee: 0.08", with: "fee: x").replacing("surety: false", with: "surety: 1")
            .replacing("rules.meetings: false", with: "rules.x: false")
        let reading = MarketReader.read(Array(text.utf8), file: "toys.market.yaml", settings: ["seed"])
        #expect(reading.diagnostics.count == 5)
    }

    @Test func `An unknown key is told with the nearest one`() throws {
        let reading = MarketCase("reach: 0.5", "reech: 0.5").reading()
        let message = try #require(reading.diagnostics.first?.message)
        #expect(message.contains("did you mean 'reach'?"))
    }

    @Test func `A setting of the command line replaces the file's`() throws {
        let change = MarketCase(
            setting: "rules.news=false", "rules.policy.imitation=none", "title=Other", "steps=5", "seed=9",
            "rules.news.reach=1")
        let study = try #require(change.reading().value)
        #expect(!study.scenario.rules.news.isOn && study.scenario.rules.news.reach == 1)
        #expect(study.scenario.rules.policy.imitation == .none)
        #expect(study.scenario.title == "Other" && study.scenario.seed == 9 && study.scenario.steps == 5)
        #expect(study.comparison?.scenario.steps == 5)
    }

    @Test func `A market that is written is read as the same`() throws {
        var study = try #require(MarketCase("", MarketCase.sound).reading().value)
        study.scenario.title = "Toys: “a \"new\" one” #1"
        study.comparison?.scenario.title = study.scenario.title
        for text in ["one line", "1e-7, \\ and\ttabs\nlines"] {
            study.summary = text
            let written = MarketWriter.text(of: study)
            let reading = MarketReader.read(Array(written.utf8), file: "again.market.yaml")
            #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
            #expect(reading.value == study)
        }
    }

    @Test(arguments: MarketSetting.all.map(\.key))
    func `Every setting keeps its bits when it is written`(_ key: String) throws {
        var study = MarketStudy(MarketScenario())
        let setting = try #require(MarketSetting.named(key))
        let value: SettingValue =
            switch setting.kind {
            case .number(let range): .number((range.lowerBound + range.upperBound) / 3)
            case .count(let range): .number(Double((range.lowerBound + range.upperBound) / 3 + 1))
            case .flag: .flag(study.scenario[key] == .flag(false))
            case .choice(let words): .text(words[words.count - 1])
            }
        try study.scenario.set(key, to: value)
        let reading = MarketReader.read(Array(MarketWriter.text(of: study).utf8), file: "again.market.yaml")
        let codes = Set(reading.diagnostics.map(\.code))
        // A third of a range may break a rule between settings; nothing else is wrong then.
        #expect(codes.isSubset(of: ["broken-inequality"]), "\(reading.diagnostics)")
        #expect(codes.isEmpty == study.scenario.problems().isEmpty)
        if let read = reading.value { #expect(read.scenario == study.scenario) }
    }
}
