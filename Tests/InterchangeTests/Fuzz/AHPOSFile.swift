import Interchange
import Reports

/// A project of AHP-OS.
struct AHPOSFile: FuzzedFile {
    static let kind = "projects of AHP-OS"

    private typealias Entry = (key: String, value: ModelTree)

    let bytes: [UInt8]

    init(_ trial: inout FuzzTrial) {
        var tree = Self.project(&trial.random)
        if !trial.isSound {
            var mutation = ModelMutation(random: trial.random)
            mutation.extraKeys = [
                "pj", "pwc", "alt", "project_hText", "project_name", "pwc_part", "pwc_node", "pwc_ab", "pwc_intense",
                "pwc_id", "project_sc",
            ]
            mutation.isJSON = true
            mutation.apply(to: &tree)
            trial.random = mutation.random
        }
        var bytes = Array(tree.json.utf8)
        if !trial.isSound, trial.seed % 5 == 3 {
            let words = [
                "Goal", "Cost", "Trust", "null", "true", "12", "1e400", "\\u0000", "\\ud800", "Goal: Goal;", "=0.5",
            ]
            var mutation = WordMutation(random: trial.random, words: words)
            mutation.apply(to: &bytes)
            trial.random = mutation.random
        }
        self.bytes = trial.spoilt(bytes)
    }

    /// A sound project.
    private static func project(_ random: inout SplitMix64) -> ModelTree {
        let alternatives = Array(["North", "South", "工厂", "A b"].shuffled(using: &random).prefix(2 + random.below(3)))
        let criteria = Array(["Cost", "Trust", "Place", "Zeit"].shuffled(using: &random).prefix(1 + random.below(4)))
        let parts = Array(["noise", "view", "age"].prefix(random.below(4)))
        var nodes = [(name: "Goal", children: criteria)]
        if !parts.isEmpty { nodes.append((criteria[0], parts)) }
        let text = nodes.map { node in
            let isWeighed = random.oneIn(3)
            let children = node.children.map { isWeighed ? "\($0)=\(random.pick(["0.3", "0.7", "1"]))" : $0 }
            return "\(node.name): \(children.joined(separator: ", "))"
        }.joined(separator: "; ")
        let inner = Set(nodes.map(\.name))
        let leaves = nodes.flatMap(\.children).filter { !inner.contains($0) }
        let asked = nodes.map { ($0.name, $0.children.count) } + leaves.map { ($0, alternatives.count) }
        var answers: [ModelTree] = []
        for expert in ["Ann", "Bob", "Ёж"].prefix(random.below(4)) {
            for (name, order) in asked where !random.oneIn(3) {
                let count = order * (order - 1) / 2
                let directions = (0..<count).map { _ in random.pick(["0", "1"]) }.joined()
                let intensities = (0..<count).map { _ in "\(1 + random.below(9))" }.joined()
                answers.append(
                    .map([
                        ("pwc_part", .text(expert)), ("pwc_node", .text(name)), ("pwc_ab", .text(directions)),
                        ("pwc_intense", .text(intensities)), ("pwc_timestamp", .text("2030-01-01 10:00:00")),
                    ]))
            }
        }
        let head: [Entry] = [
            ("project_sc", .text("abc")), ("project_name", .text("Site")), ("project_description", .text("Where?")),
            ("project_hText", .text(text + random.pick([";", "; ", ""]))), ("project_author", .text("A")),
        ]
        return .map([
            ("pj", .list([.map(head)])), ("pwc", .list(answers)),
            ("alt", .list(alternatives.map { .map([("project_sc", .text("abc")), ("alt", .text($0))]) })),
        ])
    }

    var contents: [(name: String, bytes: [UInt8])] { [("x.json", bytes)] }

    func read() -> Reading<ForeignStudy> { AHPOSReader.read(bytes, file: "x.json") }

    func defect(of study: ForeignStudy) -> String? { study.defect }
}
