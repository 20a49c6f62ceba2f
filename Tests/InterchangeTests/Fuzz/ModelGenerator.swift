import AnalyticHierarchy

/// Makes sound models at random.
struct ModelGenerator {
    var random: SplitMix64

    private static let ids = [
        "a1", "a2", "a3", "no", "on", "01", "1e3", "null", "yes", "0x1F", "x.y", "under_score", "é", "工厂", "Завод", "2",
        "true", "a-b",
    ]

    /// A sound model.
    mutating func model() -> ModelTree {
        let alternatives = distinct(2 + random.below(4))
        var entries: [(key: String, value: ModelTree)] = [
            ("format", .text("guildhall-decision/1")),
            ("title", .text(random.pick(["Partner", "A: b # c", "工厂 \"x\""]))),
            ("alternatives", .list(alternatives.map { alternative($0) })),
        ]
        for key in ["question", "organisation", "date", "source"] where random.oneIn(3) {
            entries.append((key, .text(random.pick(["Which one?", "2030-01-31", "R&D *x*", "no"]))))
        }
        if random.oneIn(4) { entries.append(("language", .text("zh-Hans"))) }
        if random.oneIn(4) { entries.append(("authors", .words(["A. One", "B. Two"]))) }
        if random.oneIn(4) { entries.append(("panel", panel())) }
        var merits: [Merit] = []
        if random.oneIn(3) {
            entries += node(depth: 1 + random.below(3), alternatives: alternatives, mustHaveChildren: true)
        } else {
            merits = Merit.allCases.filter { _ in random.oneIn(2) }
            if merits.isEmpty { merits = [.benefits] }
            let hierarchies = merits.map { merit in
                let depth = random.below(3)
                return (
                    key: merit.rawValue,
                    value: ModelTree.map(node(depth: depth, alternatives: alternatives, mustHaveChildren: false))
                )
            }
            entries.append(("merits", .map(hierarchies)))
        }
        if random.oneIn(2) { entries.append(("synthesis", synthesis(merits))) }
        if random.oneIn(2) { entries.shuffle(using: &random) }
        return .map(entries)
    }

    mutating func distinct(_ count: Int) -> [String] {
        Array(Self.ids.shuffled(using: &random).prefix(count))
    }

    private mutating func alternative(_ id: String) -> ModelTree {
        var entries: [(key: String, value: ModelTree)] = [("id", .text(id))]
        if random.oneIn(2) { entries.append(("title", .text("Title of \(id)"))) }
        if random.oneIn(4) { entries.append(("attributes", .map([("price", .text("12.5")), ("no", .text("-3e2"))]))) }
        return .map(entries)
    }

    private mutating func node(
        depth: Int, alternatives: [String], mustHaveChildren: Bool
    ) -> [(key: String, value: ModelTree)] {
        if depth == 0, !mustHaveChildren {
            let named = random.oneIn(4) ? Array(alternatives.shuffled(using: &random).dropFirst()) : alternatives
            return [("alternatives", .map(weighing(of: named)))]
        }
        let ids = distinct(1 + random.below(4))
        let children = ids.map { id in
            var entries: [(key: String, value: ModelTree)] = [("id", .text(id))]
            if random.oneIn(3) { entries.append(("title", .text("Criterion \(id)"))) }
            let next = random.below(depth)
            return ModelTree.map(entries + node(depth: next, alternatives: alternatives, mustHaveChildren: false))
        }
        var entries: [(key: String, value: ModelTree)] = [("children", .list(children))]
        if ids.count > 1 || random.oneIn(2) { entries += weighing(of: ids) }
        return entries
    }

    /// A judgment on the scale, in any notation.
    mutating func judgment() -> String {
        let number = 1 + random.below(9)
        return switch random.below(6) {
        case 0: "1/\(number)"
        case 1: "\(number):\(1 + random.below(9))"
        case 2: "\(number).0"
        case 3: "0.\(2 + random.below(8))"
        case 4: "\(number)/\(1 + random.below(9))"
        default: "\(number)"
        }
    }

    private mutating func synthesis(_ merits: [Merit]) -> ModelTree {
        var entries: [(key: String, value: ModelTree)] = []
        func add(_ key: String, _ values: [String]) {
            if random.oneIn(3) { entries.append((key, .text(random.pick(values)))) }
        }
        add("weights", PriorityMethod.allCases.map(\.rawValue))
        add("mode", SynthesisMode.allCases.map(\.rawValue))
        add("merits", MeritFormula.allCases.map(\.rawValue))
        add("structure", StructureAdjustment.allCases.map(\.rawValue))
        add("randomIndex", RandomIndexTable.allCases.map(\.rawValue))
        add("scale", JudgmentScale.allCases.map(\.rawValue))
        add("epsilon", ["0.01", "1e-12", "0.5"])
        add("strict", ["true", "false"])
        add("preference", ["1.5", "2", "1.01"])
        if !merits.isEmpty, random.oneIn(2) {
            let given = ModelTree.map(merits.map { ($0.rawValue, .text("2.5")) })
            entries.append(("meritWeights", random.oneIn(2) ? given : meritRating(merits)))
        }
        return .map(entries)
    }
}
