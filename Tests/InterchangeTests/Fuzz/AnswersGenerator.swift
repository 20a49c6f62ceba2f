/// Makes sound tables of answers to one of two models.
struct AnswersGenerator {
    var random: SplitMix64
    /// The model that is answered: that with two merits, or that with every kind of node.
    let model: String
    private let hasMerits: Bool

    init(random: SplitMix64) {
        self.random = random
        hasMerits = self.random.oneIn(2)
        model = hasMerits ? AnswersCase.model : AnswersCase.everyKind
    }

    /// What is asked: merit, node, elements; grades where elements are rated, words where they are compared in words.
    private struct Question {
        let merit: String
        let node: String
        let elements: [String]
        var answers = ["3", "1/5", "2:3", "0.5", "", "1", "[1/7, 1/5]", "[2, 3]"]
        var isRated = false
    }

    private var questions: [Question] {
        let alternatives = ["a1", "a2", "a3"]
        if hasMerits {
            return [
                Question(merit: "benefits", node: "", elements: ["safety", "known"]),
                Question(merit: "benefits", node: "safety", elements: alternatives),
                Question(merit: "costs", node: "", elements: ["safety", "price"]),
                Question(merit: "costs", node: "price", elements: ["a1", "a2"]),
            ]
        }
        return [
            Question(
                merit: "", node: "safety", elements: alternatives, answers: ["good", "fair", "poor", ""], isRated: true),
            Question(merit: "", node: "image", elements: alternatives, answers: ["better", "worse", "equal", ""]),
            Question(merit: "", node: "trust", elements: alternatives),
            Question(merit: "", node: "price", elements: ["a1", "a2"]),
        ]
    }

    /// The cells of a table with its headings, rows and columns in random order.
    mutating func cells() -> [[String]] {
        var columns = ["node", "left", "right", "judgment"]
        let experts = random.oneIn(3) ? [""] : ["e1", "e2", "Анна"]
        let rounds = random.oneIn(2) ? [""] : ["1", "2"]
        if experts[0] != "" { columns.append("expert") }
        if rounds[0] != "" { columns.append("round") }
        if hasMerits { columns.append("merit") } else { columns += ["alternative", "grade"] }
        if random.oneIn(3) { columns.append("remark") }
        columns.shuffle(using: &random)
        var rows: [[String]] = []
        for expert in experts {
            for round in rounds {
                for question in questions where rows.isEmpty || !random.oneIn(3) {
                    for texts in answered(question) {
                        let row = texts.merging(["expert": expert, "round": round, "remark": "so, so"]) { old, _ in old
                        }
                        rows.append(columns.map { row[$0] ?? "" })
                    }
                }
            }
        }
        if random.oneIn(2) { rows.shuffle(using: &random) }
        let headings = columns.map { random.oneIn(8) ? $0.uppercased() : $0 }
        return [headings] + rows
    }

    /// Some answers to a question, each as texts by column.
    private mutating func answered(_ question: Question) -> [[String: String]] {
        let place = ["merit": question.merit, "node": question.node]
        func row(_ texts: [String: String]) -> [String: String] { place.merging(texts) { old, _ in old } }
        var rows: [[String: String]] = []
        if question.isRated {
            for element in question.elements {
                rows.append(row(["alternative": element, "grade": random.pick(question.answers)]))
            }
            return rows
        }
        for (place, first) in question.elements.enumerated() {
            for second in question.elements[(place + 1)...] where rows.isEmpty || !random.oneIn(4) {
                let pair = random.oneIn(2) ? [first, second] : [second, first]
                rows.append(row(["left": pair[0], "right": pair[1], "judgment": random.pick(question.answers)]))
            }
        }
        return rows
    }

    /// Words to be put into cells of a table that is to be spoilt.
    static let words = [
        "1-May", "01.05.2026", "a1", "a4", "safety", "e1", "better", "good", "god", "benefits", "costs", "1", "2",
        "node",
        "grade", "[1, ", "[3, 2]", "judgement", "alternative", "expert",
    ]
}
