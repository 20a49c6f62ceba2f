import MarketSimulation

/// Makes markets with settings of every kind.
struct MarketGenerator {
    var random: SplitMix64

    /// A market that can be simulated.
    mutating func market() -> ModelTree {
        var tree: [String: [(key: String, value: ModelTree)]] = [:]
        var order: [String] = []
        for setting in MarketSetting.all where random.oneIn(4) {
            var parts = setting.key.split(separator: ".").map(String.init)
            let last = parts.removeLast()
            let group = parts.joined(separator: ".")
            if tree[group] == nil { order.append(group) }
            tree[group, default: []].append((last, .text(value(of: setting))))
        }
        var entries: [(key: String, value: ModelTree)] = [
            ("format", .text("guildhall-market/1")), ("title", .text("Toys")),
            ("seed", .text("\(random.below(100))")),
        ]
        for group in order {
            Self.add(tree[group] ?? [], at: group.split(separator: ".").map(String.init), to: &entries)
        }
        if random.oneIn(2) { entries.append(("collect", .words(["meanPrice", "openShare"]))) }
        if random.oneIn(2) {
            let set = ModelTree.map([("rules.meetings", .text("false"))])
            entries.append(("compare", .map([("title", .text("Closed")), ("set", set)])))
        }
        if random.oneIn(2) { entries.append(("sources", .map([("population", .text("a guess"))]))) }
        return .map(entries)
    }

    /// The default of a setting: other values could break a rule between settings.
    private func value(of setting: MarketSetting) -> String { MarketScenario()[setting.key]?.description ?? "" }

    private static func add(
        _ values: [(key: String, value: ModelTree)], at path: [String],
        to entries: inout [(key: String, value: ModelTree)]
    ) {
        guard let key = path.first else {
            entries += values
            return
        }
        let place = entries.firstIndex { $0.key == key } ?? entries.count
        var inner: [(key: String, value: ModelTree)] = []
        if place < entries.count, case .map(let old) = entries[place].value { inner = old }
        add(values, at: Array(path.dropFirst()), to: &inner)
        if place < entries.count { entries[place].value = .map(inner) } else { entries.append((key, .map(inner))) }
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
