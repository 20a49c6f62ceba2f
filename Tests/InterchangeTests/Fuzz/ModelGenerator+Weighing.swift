import AnalyticHierarchy

/// Ways to weigh, panels and ratings.
extension ModelGenerator {
    typealias Entry = (key: String, value: ModelTree)

    /// The keys that weigh some elements.
    mutating func weighing(of ids: [String]) -> [Entry] {
        switch random.below(8) {
        case 0: return rated(ids)
        case 1: return measured(ids)
        case 2 where ids.count > 1:
            let copied = 1 + random.below(ids.count - 1)
            let base = Array(ids.dropLast(copied))
            return relative(base) + [("copies", copies(ids, from: base.count))]
        default: return relative(ids)
        }
    }

    private mutating func relative(_ ids: [String]) -> [Entry] {
        if ids.count == 1 || random.oneIn(3) {
            let weights = ids.enumerated().map { place, id in
                (key: id, value: ModelTree.text(place == 0 ? "7.5" : random.pick(["0", "1", "44.25", "1e-3", "0.2"])))
            }
            return [("weights", .map(weights.shuffled(using: &random)))]
        }
        if random.oneIn(4) {
            let answers = pairs(ids).map { ModelTree.words($0 + [random.pick(Preference.allCases.map(\.rawValue))]) }
            let preference: [Entry] = random.oneIn(3) ? [("preference", .text("1.25"))] : []
            return [("qualitative", .list(answers.shuffled(using: &random)))] + preference
        }
        // The pairs with the first element connect all of them; any others may be missing.
        let isWhole = !random.oneIn(3)
        let judged = pairs(ids).filter { isWhole || $0.contains(ids[0]) || random.oneIn(2) }
        let judgments = judged.map { pair in
            ModelTree.list(pair.map(ModelTree.text) + [random.oneIn(6) ? interval() : .text(judgment())])
        }
        return [("comparisons", .list(judgments.shuffled(using: &random)))]
    }

    /// Every pair, in either direction.
    private mutating func pairs(_ ids: [String]) -> [[String]] {
        var pairs: [[String]] = []
        for (place, first) in ids.enumerated() {
            for second in ids[(place + 1)...] { pairs.append(random.oneIn(2) ? [first, second] : [second, first]) }
        }
        return pairs
    }

    private mutating func interval() -> ModelTree {
        let low = 1 + random.below(5)
        let high = low + random.below(5)
        let ends = random.oneIn(2) ? ["\(low)", "\(high)"] : ["1/\(high)", "1/\(low)"]
        return random.oneIn(2) ? .words(ends) : .text("[\(ends[0]), \(ends[1])]")
    }

    private mutating func rated(_ ids: [String]) -> [Entry] {
        let names = distinct(2 + random.below(3))
        let ratings = ids.enumerated().map { place, id in
            (key: id, value: ModelTree.text(place == 0 ? names[0] : random.pick(names)))
        }
        return [("grades", grades(names)), ("ratings", .map(ratings.shuffled(using: &random)))]
    }

    private mutating func grades(_ names: [String]) -> ModelTree {
        if random.oneIn(3) {
            let judgments = pairs(names).map { ModelTree.words($0 + [judgment()]) }
            return .map([("comparisons", .list(judgments))])
        }
        return .map(
            names.enumerated().map {
                ($0.element, .text($0.offset == 0 ? "1" : random.pick(["0", "0.5", "3", "1e-3"])))
            })
    }

    private mutating func measured(_ ids: [String]) -> [Entry] {
        let values = ids.enumerated().map { place, id in
            (key: id, value: ModelTree.text(place == 0 ? "12.5" : random.pick(["-3", "0", "20", "1e3", "14.5"])))
        }
        return [("values", .map(values.shuffled(using: &random))), ("function", function())]
    }

    private mutating func function() -> ModelTree {
        func texts(_ pairs: [(String, String)]) -> [Entry] { pairs.map { ($0.0, ModelTree.text($0.1)) } }
        let points = ModelTree.list([.words(["0", "0.2"]), .words(["10", "0.6"]), .words(["20", "0.9"])])
        var entries: [Entry] =
            switch random.below(4) {
            case 0: texts([("kind", "linear"), ("from", "0"), ("to", "25")])
            case 1: texts([("kind", "exponential"), ("from", "-1"), ("to", "25"), ("rho", random.pick(["7", "-7"]))])
            case 2: texts([("kind", "step")]) + [("points", points)]
            default: texts([("kind", "piecewise")]) + [("points", points)]
            }
        if random.oneIn(2) { entries.append(("decreasing", .text(random.pick(["true", "false"])))) }
        return .map(entries.shuffled(using: &random))
    }

    /// Copies of the elements from a place on, each of one before it.
    private mutating func copies(_ ids: [String], from place: Int) -> ModelTree {
        let entries = (place..<ids.count).map { place -> Entry in
            var copy: [Entry] = [("as", .text(ids[random.below(place)]))]
            if random.oneIn(2) { copy.append(("times", .text(random.pick(["1.2", "2/3", "0.5"])))) }
            return (ids[place], .map(copy))
        }
        return .map(entries.shuffled(using: &random))
    }

    /// A rating of merits against strategic criteria.
    mutating func meritRating(_ merits: [Merit]) -> ModelTree {
        let ids = distinct(1 + random.below(3))
        let names = distinct(2)
        let isCompared = ids.count > 1 && random.oneIn(2)
        let criteria = ids.map { id -> ModelTree in
            .map([("id", .text(id))] + (isCompared ? [] : [("weight", .text(random.pick(["1", "0.5", "3"])))]))
        }
        let ratings = merits.map { merit -> Entry in
            (merit.rawValue, .map(ids.map { ($0, .text(names[merit == merits[0] ? 0 : random.below(2)])) }))
        }
        var entries: [Entry] = [("criteria", .list(criteria)), ("grades", grades(names)), ("ratings", .map(ratings))]
        if isCompared {
            entries.append(("comparisons", .list(pairs(ids).map { ModelTree.words($0 + [judgment()]) })))
        }
        return .map(entries)
    }

    /// A panel.
    mutating func panel() -> ModelTree {
        var entries: [Entry] = []
        switch random.below(4) {
        case 0: entries = [("sizeRule", .text("hogarth"))]
        case 1: entries = [("sizeRule", .text("average-error")), ("error", .text("0.1"))]
        case 2: entries = [("confidence", .text("0.95")), ("error", .text("0.4"))]
        default: break
        }
        var sources = ["theory", "experience", "intuition"]
        if random.oneIn(3) {
            sources = distinct(2)
            let rows = sources.map { source -> ModelTree in
                .map([("id", .text(source)), ("high", .text("0.5")), ("medium", .text("0.25")), ("low", .text("0"))])
            }
            entries.append(("argumentation", .map([("source", .text("A handbook")), ("rows", .list(rows))])))
        }
        if random.oneIn(3) { entries.append(("threshold", .text("0.4"))) }
        let isWeighed = random.oneIn(2)
        let experts = distinct(1 + random.below(4)).map { id -> ModelTree in
            var expert: [Entry] = [("id", .text(id))]
            if random.oneIn(2) { expert.append(("name", .text("Expert \(id)"))) }
            if isWeighed { expert.append(("weight", .text(random.pick(["1", "0.5"])))) }
            if random.oneIn(2) {
                let levels = sources.map { source -> Entry in (source, .text(random.pick(["high", "medium", "low"]))) }
                expert += [("selfRating", .text(random.pick(["0", "10", "7.5"]))), ("arguments", .map(levels))]
            }
            return .map(expert)
        }
        entries.append(("experts", .list(experts)))
        return .map(entries)
    }
}
