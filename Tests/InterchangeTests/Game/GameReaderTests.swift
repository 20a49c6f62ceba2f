import ClusterGame
import Interchange
import Reports
import Testing

struct GameReaderTests {
    @Test func `A sound game gives its value and nothing to say`() throws {
        let reading = readGame(GameCase.sound)
        #expect(reading.diagnostics.isEmpty)
        let study = try #require(reading.value)
        #expect(study.title == "Toys")
        let expected = GameParameters(
            demand: LinearDemand(alpha: 100, beta: 2), costs: .uniform(10, count: 20), traders: 2, unitCost: 1,
            fixedCost: 500, fee: .zeroProfit, margin: 0.21, discount: 0.9,
            relation: Relation(gain: 100, value: 40, hearing: 0.3, partners: 4))
        #expect(study.parameters == expected)
        let assumptions: [GameParameter: UncertainValue] = [
            .fixedCost: .uniform(low: 400, high: 600), .alpha: .normal(mean: 100, standardDeviation: 5),
        ]
        #expect(study.assumptions == assumptions)
        #expect(study.calibration == nil && study.estimated.isEmpty && study.correlations.isEmpty)
    }

    @Test func `Lists, rates on sales and options are read`() throws {
        let text = GameCase.sound.replacing("costs: 10", with: "costs: [8, 10, 12]")
            .replacing("categories: 20\n", with: "").replacing(
                "factoriesPerCategory: 1", with: "factoriesPerCategory: [3, 1, 2]"
            )
            .replacing("fee: zero-profit", with: "feeOnSales: 0.15").replacing(
                "margin: 0.21", with: "marginOnSales: 0.2"
            )
            .replacing("shares: equal", with: "shares: logit").replacing("deviation: fixed", with: "deviation: best")
            .replacing("drop: false", with: "drop: true").replacing("contestable: false", with: "contestable: true")
        let study = try #require(readGame(text).value)
        #expect(study.parameters.costs == .each([8, 10, 12]))
        #expect(study.parameters.factories == .each([3, 1, 2]))
        #expect(study.parameters.fee == FeeRule.markup(0.15 / 0.85))
        #expect(study.parameters.margin == 0.25)
        #expect(study.feeBase == .sales && study.marginBase == .sales)
        #expect(
            study.parameters.options
                == GameOptions(deviation: .best, shares: .logit(temperature: 0.1), contestable: true, drop: true))
    }

    @Test(arguments: [
        GameCase("title: Toys\n", "", "missing-key:1:"),
        GameCase("guildhall-game/1", "guildhall-game/2", "wrong-format:1:format"),
        GameCase("margin: 0.21", "margn: 0.21", "missing-key:1:", "unknown-key:11:"),
        GameCase("beta: 2", "betta: 2", "unknown-key:3:demand", "missing-key:3:demand"),
        GameCase("margin: 0.21", "margin: 21%", "percent-sign:11:margin"),
        GameCase("margin: 0.21", "margin: \"0,21\"", "decimal-comma:11:margin"),
        GameCase("margin: 0.21", "margin: .inf", "number-not-finite:11:margin"),
        GameCase("margin: 0.21", "margin: 1e999", "number-not-finite:11:margin"),
        GameCase("margin: 0.21", "margin: 0x1F", "hexadecimal-number:11:margin"),
        GameCase("margin: 0.21", "margin: much", "bad-number:11:margin"),
        GameCase("traders: 2", "traders: 2.5", "not-whole:7:traders"),
        GameCase("traders: 2", "traders: [2]", "wrong-type:7:traders"),
        GameCase("traders: 2", "traders: 1", "broken-inequality:7:traders"),
        GameCase("categories: 20", "categories: 1", "broken-inequality:5:categories"),
        GameCase("margin: 0.21", "margin: 0.1", "broken-inequality:11:margin"),
        GameCase("fee: zero-profit", "fee: 0.05", "broken-inequality:10:fee"),
        GameCase("fee: zero-profit", "fee: none", "bad-number:10:fee"),
        GameCase("fee: zero-profit", "feeOnSales: 1", "rate-out-of-range:10:feeOnSales"),
        GameCase("fee: zero-profit", "fee: 0.15\nfeeOnSales: 0.1", "conflicting-keys:11:feeOnSales"),
        GameCase("costs: 10", "costs: [8, 10]", "counts-differ:5:categories"),
        GameCase("costs: 10", "costs: []", "empty-hierarchy:4:costs", "counts-differ:5:categories"),
        GameCase("categories: 20\n", "", "missing-key:1:"),
        GameCase("alpha: 100, beta: 2", "alpha: -100, beta: 2", "broken-inequality:3:demand/alpha"),
        GameCase("hearing: 0.3", "hearing: 1.3", "broken-inequality:13:relations/hearing"),
        GameCase("hearing: 0.3, ", "", "missing-key:13:relations"),
        GameCase("deviation: fixed", "deviation: fixd", "unknown-value:14:options/deviation"),
        GameCase("shares: equal, temperature: 0.1", "shares: logit", "missing-key:14:options"),
        GameCase("drop: false", "drop: no", "unknown-value:14:options/drop"),
        GameCase("uniform: [400, 600]", "uniform: [600, 400]", "bad-distribution:15:uncertainty/fixedCost"),
        GameCase("uniform: [400, 600]", "uniform: [400]", "bad-distribution:15:uncertainty/fixedCost"),
        GameCase("uniform: [400, 600]", "unifrm: [400, 600]", "unknown-key:15:uncertainty/fixedCost"),
        GameCase("{uniform: [400, 600]}", "{}", "bad-distribution:15:uncertainty/fixedCost"),
        GameCase("demand.alpha:", "demand.alfa:", "unknown-key:15:uncertainty"),
        GameCase(
            "shares: equal, temperature: 0.1, contestable: false, drop: false}\nuncertainty: {fixedCost:",
            "shares: equal}\nuncertainty: {options.temperature:",
            "uncertain-without-value:15:uncertainty/options.temperature"
        ),
    ]) func `A fault is told with its line and its key`(_ fault: GameCase) { fault.check() }

    @Test(arguments: [
        GameCase(setting: "margin=0.1", expected: "broken-inequality:--set:margin"),
        GameCase(setting: "margn=0.3", expected: "unknown-key:--set:"),
        GameCase(setting: "margin", expected: "bad-setting:--set:"),
        GameCase(setting: "margin= ", expected: "bad-setting:--set:"),
        GameCase(setting: "margin=30%", expected: "percent-sign:--set:margin"),
        GameCase(setting: "demand.beta=x", expected: "bad-number:--set:demand/beta"),
        GameCase(setting: "categories=1", "margin=0.5", expected: "broken-inequality:--set:categories"),
        GameCase(setting: "options.shares=logits", expected: "unknown-value:--set:options/shares"),
        GameCase(setting: "margin=[", expected: "yaml-syntax:--set:"),
    ]) func `A wrong setting is told under its own name`(_ fault: GameCase) { fault.check() }

    @Test func `A setting takes the place of the file's value, and of the key that says it otherwise`() throws {
        let text = GameCase.sound.replacing("margin: 0.21", with: "marginOnSales: 0.17")
        let settings = [
            "margin=0.3", "demand.alpha=120", "costs=[9, 11]", "categories=2", "fee=0.2", "options.drop=true",
        ]
        let study = try #require(readGame(text, settings: settings).value)
        #expect(study.parameters.margin == 0.3 && study.marginBase == .factoryPrice)
        #expect(study.parameters.demand.alpha == 120 && study.parameters.demand.beta == 2)
        #expect(study.parameters.costs == .each([9, 11]))
        #expect(study.parameters.fee == .markup(0.2) && study.parameters.options.drop)
    }

    @Test func `A broken inequality names both sides with their values`() throws {
        let reading = readGame(GameCase.sound, settings: ["margin=0.1"])
        let message = try #require(reading.diagnostics.first?.message)
        #expect(message.contains("w > ω") && message.contains("w is 0.1") && message.contains("ω is 0.16519"))
        let count = readGame(GameCase.sound.replacing("traders: 2", with: "traders: 1")).diagnostics.first?.message
        #expect(count == "m ≥ 2 must hold, but m is 1")
    }

    @Test func `The nearest key is named`() {
        let message = readGame(GameCase.sound, settings: ["fixdCost=3"]).diagnostics.first?.message ?? ""
        #expect(message.hasSuffix("did you mean 'fixedCost'?"))
    }
}
