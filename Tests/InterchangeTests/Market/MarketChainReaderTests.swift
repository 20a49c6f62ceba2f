import Interchange
import MarketSimulation
import Reports
import Testing

struct MarketChainReaderTests {
    /// A sound chain, to be changed.
    private static let sound = """
        format: guildhall-market/1
        title: From plastic to shop
        seed: 7
        steps: 30
        parameters: {trader: {fee: 0.08, margin: 0.25}}
        chain:
          inputShare: 0.3
          stages:
            - title: Plastic
              set:
                parameters.factory.cost.mean: 4
                population.factories: 60
              sources:
                population.factories: counted
            - title: Toys
            - title: Shops
              set: {rules.meetings: false, parameters.factory.cost.mean: 14}
        compare:
          title: Without news
          set: {rules.news: false}
        sources:
          population: guessed
          parameters: guessed too

        """

    private func read(_ text: String, _ settings: [String] = [], isChain: Bool = true) -> Reading<MarketStudy> {
        MarketReader.read(Array(text.utf8), file: "toys.market.yaml", settings: settings, takesChains: isChain)
    }

    @Test func `A chain gives a scenario for each stage`() throws {
        let reading = read(Self.sound)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let study = try #require(reading.value)
        let chain = try #require(study.chain)
        #expect(chain.inputShare == 0.3 && chain.stages.map(\.title) == ["Plastic", "Toys", "Shops"])
        let scenarios = chain.stages.map(\.scenario)
        #expect(scenarios.map(\.parameters.factory.cost.mean) == [4, 10, 14])
        #expect(scenarios.map(\.population.factories)[0] == 60)
        #expect(scenarios.map(\.rules.meetings.isOn) == [true, true, false])
        #expect(scenarios.allSatisfy { $0.steps == 30 && $0.parameters.trader.fee == 0.08 })
        #expect(scenarios.map(\.title) == chain.stages.map(\.title))
        #expect(scenarios.map(\.seed) == (0..<3).map { MarketChain.seed(ofStage: $0, from: 7) })
        #expect(study.run == MarketChain(stages: scenarios, inputShare: 0.3))
        // What is compared differs in every stage by the same settings alone.
        let compared = try #require(study.comparedRun)
        #expect(compared.stages.allSatisfy { !$0.rules.news.isOn })
        #expect(compared.stages.map(\.rules.meetings.isOn) == [true, true, false])
        #expect(compared.stages.map(\.seed) == scenarios.map(\.seed))
        // A stage's own value has its own source or none.
        #expect(study.source(of: "population.factories", stage: 0) == "counted")
        #expect(study.source(of: "population.factories", stage: 1) == "guessed")
        #expect(study.source(of: "parameters.factory.cost.mean", stage: 0) == nil)
        #expect(study.source(of: "parameters.factory.cost.mean", stage: 1) == "guessed too")
    }

    @Test func `Without a chain the run is the market itself`() throws {
        let text = Self.sound.replacing(#/(?s)chain:.*compare:/#, with: "compare:")
        let study = try #require(read(text).value)
        #expect(study.run == MarketChain(stages: [study.scenario]))
        #expect(study.comparedRun?.stages == study.comparison.map { [$0.scenario] })
        #expect(study.source(of: "population.factories", stage: 0) == "guessed")
    }

    @Test func `What the command line sets counts in every stage`() throws {
        let settings = ["parameters.factory.cost.mean=9", "chain.inputShare=0.5", "seed=3", "rules.meetings=true"]
        let study = try #require(read(Self.sound, settings).value)
        #expect(study.run.stages.map(\.parameters.factory.cost.mean) == [9, 9, 9])
        #expect(study.run.stages.allSatisfy { $0.rules.meetings.isOn })
        #expect(study.run.inputShare == 0.5 && study.run.stages[0].seed == 3)
        #expect(study.chain?.stages.map(\.settings.count) == [1, 0, 0])
    }

    @Test func `A chain that is written is read as the same`() throws {
        let study = try #require(read(Self.sound, ["population.buyers=77"]).value)
        let again = read(MarketWriter.text(of: study))
        #expect(again.diagnostics.isEmpty, "\(again.diagnostics)")
        #expect(again.value == study)
    }

    @Test(arguments: [
        ("  inputShare: 0.3\n", "  inputShare: 1.2\n", "value-out-of-range:7:chain/inputShare"),
        ("  inputShare: 0.3\n", "  inputShare: 30%\n", "percent-sign:7:chain/inputShare"),
        ("  inputShare: 0.3\n", "  inputshare: 0.3\n", "unknown-key:7:chain"),
        ("    - title: Toys\n", "    - titel: Toys\n", "unknown-key:15:chain/stages/#2 missing-key:15:"),
        ("    - title: Toys\n", "    - Toys\n", "wrong-type:15:chain/stages/#2"),
        ("    - title: Toys\n", "    - title: Plastic\n", "duplicate-id:15:chain/stages/#2"),
        (
            "    - title: Toys\n", "    - {title: Toys, set: {steps: 3}}\n",
            "conflicting-keys:15:chain/stages/#2/set/steps"
        ),
        (
            "    - title: Toys\n", "    - {title: Toys, set: {rules.mettings: true}}\n",
            "unknown-key:15:chain/stages/#2/set"
        ),
        ("    - title: Toys\n", "    - {title: Toys, set: []}\n", "wrong-type:15:chain/stages/#2/set"),
        (
            "factories: 60\n", "factories: 6.5\n", "not-whole:12:chain/stages/#1/set/population.factories"
        ),
        (
            "factories: 60\n", "factories: 5\n",
            "broken-inequality:12:chain/stages/#1/set/population.factories"
        ),
        ("population.factories: counted", "population.factory: counted", "unknown-key:14:chain/stages/#1/sources"),
        ("set: {rules.news: false}", "set: {population.factories: 5}", "broken-inequality:20:compare/set"),
        ("fee: 0.08", "fee: 0.3", "broken-inequality:5:parameters/trader/margin"),
    ])
    func `What is wrong is told with its place`(_ old: String, _ new: String, _ expected: String) {
        #expect(Self.sound.ranges(of: old).count == 1, "The part stands in the chain once.")
        let reading = read(Self.sound.replacing(old, with: new))
        let found = reading.diagnostics.map { "\($0.code):\($0.line ?? 0):\($0.path)" }
        #expect(found.joined(separator: " ") == expected, "\(reading.diagnostics)")
        #expect(reading.value == nil)
    }

    @Test(arguments: ["chain: {}", "chain: {stages: []}", "chain: {stages: [{title: One}]}", "chain: 3"])
    func `A chain has two stages at least`(_ chain: String) {
        let reading = read("format: guildhall-market/1\ntitle: Toys\n\(chain)\n")
        let codes = ["chain: {}": "missing-key", "chain: 3": "wrong-type"]
        #expect(reading.diagnostics.map(\.code) == [codes[chain] ?? "value-out-of-range"])
        #expect(reading.diagnostics.first?.line == 3)
    }

    @Test func `Settings that do not fit a stage are told as the command line's`() {
        let reading = read(Self.sound, ["population.factories=3", "chain.inputShare=2"])
        #expect(Set(reading.diagnostics.map(\.code)) == ["value-out-of-range"])
        let broken = read(Self.sound, ["population.factories=3"])
        #expect(Set(broken.diagnostics.map(\.code)) == ["broken-inequality"])
        #expect(broken.diagnostics.allSatisfy { $0.file == MarketReader.settingsPlace })
        let alone = read("format: guildhall-market/1\ntitle: Toys\n", ["chain.inputShare=0.5"])
        #expect(alone.diagnostics.map(\.code) == ["unknown-key"])
    }

    @Test func `Who wants one market refuses a chain at its line`() throws {
        let reading = read(Self.sound, isChain: false)
        let diagnostic = try #require(reading.diagnostics.first)
        #expect(reading.diagnostics.count == 1 && reading.value == nil)
        #expect(diagnostic.line == 7 && diagnostic.path == "chain" && diagnostic.file == "toys.market.yaml")
        #expect(diagnostic.message.contains("guildhall simulate"))
    }
}
