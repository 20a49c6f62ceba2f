import AnalyticHierarchy
import Interchange
import Reports

/// A file of the R package `ahp`, of either version, with an anchor or without.
struct AHPFile: FuzzedFile {
    static let kind = "files of ahp"

    let bytes: [UInt8]

    init(_ trial: inout FuzzTrial) {
        var generator = AHPGenerator(random: trial.random)
        var tree = generator.file()
        if !trial.isSound {
            var mutation = ModelMutation(random: generator.random)
            mutation.extraKeys = AHPGenerator.extraKeys
            mutation.apply(to: &tree)
            generator.random = mutation.random
        }
        var text = tree.written(using: &generator.random)
        if !trial.isSound, trial.seed % 5 == 3 {
            var mutation = WordMutation(random: generator.random, words: AHPGenerator.extraWords)
            var bytes = Array(text.utf8)
            mutation.apply(to: &bytes)
            generator.random = mutation.random
            text = String(decoding: bytes, as: UTF8.self)
        }
        trial.random = generator.random
        bytes = trial.spoilt(Array(text.utf8))
    }

    var contents: [(name: String, bytes: [UInt8])] { [("x.ahp", bytes)] }

    func read() -> Reading<ForeignStudy> { AHPFileReader.read(bytes, file: "x.ahp") }

    func defect(of study: ForeignStudy) -> String? { study.defect }
}

extension ForeignStudy {
    /// What is wrong with a study of another program, if anything; what could be read is written in every form.
    var defect: String? {
        if let answers, let defect = Soundness.defect(of: answers, to: file) { return defect }
        if let defect = Soundness.defect(of: file.model) { return defect }
        let written = AHPFileWriter.text(of: file, answers: answers)
        let again = AHPFileReader.read(Array(written.text.utf8), file: "again.ahp")
        if again.value == nil, written.losses.isEmpty { return "not read again: \(again.diagnostics)" }
        _ = AHPOSWriter.text(of: file, answers: answers)
        let model = DecisionModelWriter.text(of: file)
        let reading = DecisionModelReader.readFile(Array(model.utf8), file: "again.yaml", allowingUnjudged: true)
        return reading.value == nil ? "the model is not read again: \(reading.diagnostics)" : nil
    }
}

/// Makes sound `.ahp` files at random.
struct AHPGenerator {
    typealias Entry = (key: String, value: ModelTree)

    static let extraKeys = [
        "pairwise", "score", "priority", "pairwiseFunction", "scoreFunction", "preferences", "children", "name",
        "decision-makers", "merit", "title", "Version", "Alternatives", "Goal", "preferenceFunction", "author", "North",
    ]
    static let extraWords = [
        "function(a)", "a$capex", "system('id')", "1/0", "*alternatives", "&alternatives", "benefits",
    ]

    var random: SplitMix64
    /// Whether preferences stand without a word on their kind.
    private var isVersion1 = false
    private var names: [String] = []

    init(random: SplitMix64) { self.random = random }

    /// A file.
    mutating func file() -> ModelTree {
        isVersion1 = random.oneIn(4)
        names = Array(
            ["North", "South", "Vacation A", "工厂", "x y", "1"].shuffled(using: &random).prefix(2 + random.below(3)))
        let version = isVersion1 ? random.pick(["1.0", "1"]) : random.pick(["2.0", "2"])
        let attributes = names.enumerated().map { place, name -> Entry in
            (name, .map([("capex", .text("\(90 + 10 * place)")), ("note", .text(random.pick(["x", "a b"])))]))
        }
        let makers: [Entry] = [("Geologist", .text("0.6")), ("Economist", .text("0.4"))]
        let hasMakers = !isVersion1 && random.oneIn(2)
        var goal: [Entry] = [("name", .text("Choose")), ("description", .text("Which?"))]
        if hasMakers { goal.append(("decision-makers", .list(makers.map { .map([$0]) }))) }
        goal += node(depth: 1 + random.below(2), makers: hasMakers ? makers.map(\.key) : [])
        return .map([
            ("Version", .text(version)), ("Alternatives", .map(attributes)), ("Goal", .map(goal)),
        ])
    }

    /// What stands at a node: preferences and what is below.
    private mutating func node(depth: Int, makers: [String]) -> [Entry] {
        if depth == 0 {
            let children: [Entry] = names.map { ($0, .map([])) }
            return preferences(of: names, makers: makers, isLeaf: true) + [("children", .map(children))]
        }
        let ids = Array(
            ["Reserves", "Logistics", "Rest", "Price"].shuffled(using: &random).prefix(1 + random.below(3)))
        let children = ids.map { id -> Entry in (id, .map(node(depth: random.below(depth), makers: makers))) }
        return preferences(of: ids, makers: makers, isLeaf: false) + [("children", .map(children))]
    }

    private mutating func preferences(of names: [String], makers: [String], isLeaf: Bool) -> [Entry] {
        if isVersion1 { return [("preferences", version1(names))] }
        if makers.isEmpty || random.oneIn(3) { return [("preferences", .map([preference(names, isLeaf: isLeaf)]))] }
        let given = makers.map { maker -> Entry in (maker, .map([preference(names, isLeaf: false)])) }
        return [("preferences", .map(given))]
    }

    private mutating func version1(_ names: [String]) -> ModelTree {
        names.count == 1 || random.oneIn(2) ? scores(names) : comparisons(names)
    }

    private mutating func preference(_ names: [String], isLeaf: Bool) -> Entry {
        switch random.below(isLeaf ? 5 : 3) {
        case 0 where names.count > 1: ("pairwise", comparisons(names))
        case 1: ("score", scores(names))
        case 3: ("scoreFunction", .text(random.pick(["function(a) 1/a$capex", "a$capex", "sqrt(max(1, a$capex))"])))
        case 4:
            (
                "pairwiseFunction",
                .text(
                    random.pick([
                        "function(a1, a2) min(9, max(1/9, a2$capex / a1$capex))",
                        "function(x, y) if (x$capex > y$capex) 1/3 else 3", "a1$capex/a2$capex",
                    ]))
            )
        default: ("priority", scores(names))
        }
    }

    private mutating func scores(_ names: [String]) -> ModelTree {
        let entries = names.map { name -> Entry in (name, .text(random.pick(["2", "0.25", "1/3", "1"]))) }
        return random.oneIn(3) && !isVersion1 ? .map(entries) : .list(entries.map { .map([$0]) })
    }

    private mutating func comparisons(_ names: [String]) -> ModelTree {
        var lists: [ModelTree] = []
        for (place, first) in names.enumerated() {
            for second in names[(place + 1)...] {
                let pair = random.oneIn(2) ? [first, second] : [second, first]
                lists.append(.words(pair + [random.pick(["3", "1/2", "5", "1", "0.5"])]))
            }
        }
        return .list(lists.shuffled(using: &random))
    }
}
