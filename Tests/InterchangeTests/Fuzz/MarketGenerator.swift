import MarketSimulation

/// Makes markets with settings of every kind.
struct MarketGenerator {
    var random: SplitMix64

    /// A part of a market while it grows: a value, or parts by their keys.
    private final class Branch {
        var text: String?
        var keys: [String] = []
        var parts: [String: Branch] = [:]

        func part(_ key: String) -> Branch {
            if let part = parts[key] { return part }
            let part = Branch()
            keys.append(key)
            parts[key] = part
            return part
        }

        var tree: ModelTree { text.map(ModelTree.text) ?? .map(keys.map { ($0, part($0).tree) }) }
    }

    /// A market that can be simulated: other values than the defaults could break a rule between settings.
    mutating func market() -> ModelTree {
        let root = Branch()
        root.part("format").text = "guildhall-market/1"
        root.part("title").text = "Toys"
        root.part("seed").text = "\(random.below(100))"
        for setting in MarketSetting.all where random.oneIn(4) {
            let place = setting.key.split(separator: ".").reduce(root) { $0.part(String($1)) }
            place.text = MarketScenario()[setting.key]?.description
        }
        if random.oneIn(2) {
            let comparison = root.part("compare")
            comparison.part("title").text = "Closed"
            comparison.part("set").part("rules.meetings").text = "false"
        }
        if random.oneIn(2) { root.part("sources").part("population").text = "a guess" }
        guard random.oneIn(3), case .map(let parts) = root.tree else { return root.tree }
        return .map(parts + [("chain", chain())])
    }

    /// Two stages or more, some with a setting of their own.
    private mutating func chain() -> ModelTree {
        let stages = (0..<2 + random.below(3)).map { place -> ModelTree in
            var stage: [(key: String, value: ModelTree)] = [("title", .text("Stage \(place)"))]
            if random.oneIn(2) { stage.append(("set", .map([("rules.news", .text("false"))]))) }
            if random.oneIn(3) { stage.append(("sources", .map([("rules", .text("a guess"))]))) }
            return .map(stage)
        }
        return .map([("inputShare", .text("0.\(random.below(10))")), ("stages", .list(stages))])
    }

    /// Settings of the command line, some of them wrong.
    mutating func settings() -> [String] {
        let texts = [
            "rules.news=false", "steps=5", "seed=x", "rules.new=1", "parameters.trader.fee=2", "steps", "title=",
            "rules.fee.adjustment=fixed", "population.factories=1e3",
        ]
        return (0..<random.below(4)).map { _ in random.pick(texts) }
    }
}
