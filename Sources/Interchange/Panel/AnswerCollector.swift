import AnalyticHierarchy
import Foundation

/// Gathers the answers of all tables, by expert, round and node.
struct AnswerCollector {
    /// Where an answer stands, for the report of a second one.
    struct Origin {
        let file: String
        let line: Int?
        let path: String
        let content: PanelAnswer.Content
    }

    /// One question to one expert in one round.
    struct Question: Hashable {
        let expert: Int
        let round: Int
        let place: NodePlace
        let subject: PanelAnswer.Subject
    }

    /// The model's panel.
    let panel: Panel?
    let nodes: JudgedNodes
    let scale: JudgmentScale
    /// The nodes that wait for judgments, whatever stands in for them.
    let unjudged: Set<NodePlace>
    /// The ids of the experts: the panel's, or those met so far.
    private(set) var experts: [String]
    private var placeOfExpert: [String: Int] = [:]
    /// The names of the rounds in order of appearance; empty for tables without rounds.
    private var rounds: [String] = []
    /// Where a row with a round, and one without, stands.
    private var origins: [Bool: (file: String, line: Int?, path: String)] = [:]
    /// The answers of each expert in each round.
    private var given: [Int: [Int: GatheredAnswers]] = [:]
    private var asked: [Question: Origin] = [:]

    init(_ file: DecisionFile) {
        panel = file.panel
        nodes = JudgedNodes(file)
        scale = file.model.options.scale
        unjudged = Set(file.unjudged)
        experts = file.panel?.experts.map(\.id) ?? []
        var counts: [String: Int] = [:]
        for expert in file.panel?.experts ?? [] { counts[expert.name, default: 0] += 1 }
        for (place, expert) in (file.panel?.experts ?? []).enumerated() where counts[expert.name] == 1 {
            placeOfExpert[expert.name] = place
        }
        // An id goes before another expert's name.
        for (place, id) in experts.enumerated() { placeOfExpert[id] = place }
    }

    /// Reads the rows of a table.
    mutating func add(_ sheet: AnswerSheet, findings: inout Findings) {
        let stem = JudgmentsReader.stem(of: findings.file)
        var reader = AnswerRowReader(nodes: nodes, sheet: sheet, scale: scale, unjudged: unjudged)
        for row in sheet.rows {
            let expert = expert(of: row, in: sheet, stem: stem, reader: &reader, findings: &findings)
            let round = round(of: row, in: sheet, findings: &findings)
            let answer = reader.answer(in: row, findings: &findings)
            guard let expert, let round, let answer else { continue }
            enter(answer, expert: expert, round: round, row: row, sheet: sheet, findings: &findings)
        }
    }

    /// The expert a row belongs to; unknown ones are reported once for each table.
    private mutating func expert(
        of row: AnswerSheet.Row, in sheet: AnswerSheet, stem: String, reader: inout AnswerRowReader,
        findings: inout Findings
    ) -> Int? {
        let name = (row.texts[.expert] ?? stem).precomposedStringWithCanonicalMapping
        let path = sheet.path(.expert, row)
        if name.isEmpty {
            findings.add(.emptyExpert(), line: row.line, path: path)
            return nil
        }
        if let place = placeOfExpert[name] { return place }
        guard let panel else {
            placeOfExpert[name] = experts.count
            experts.append(name)
            return experts.count - 1
        }
        if reader.reportsFirst(of: "expert \(name)") {
            let known = panel.experts.flatMap { $0.name == $0.id ? [$0.id] : [$0.id, $0.name] }
            let nearest = findings.nearestWord(to: name, among: known)
            findings.add(
                .unknownExpert(name, isFileName: row.texts[.expert] == nil, known: experts, nearest: nearest),
                line: row.line, path: path)
        }
        return nil
    }

    /// The place of a row's round.
    private mutating func round(
        of row: AnswerSheet.Row, in sheet: AnswerSheet, findings: inout Findings
    ) -> Int? {
        let name = row.texts[.round] ?? ""
        let path = sheet.path(.round, row)
        if origins[!name.isEmpty] == nil {
            origins[!name.isEmpty] = (findings.file, row.line, path)
            if let other = origins[name.isEmpty] {
                findings.add(
                    .roundsAndNone(isNamed: !name.isEmpty, other: place(of: other, seenFrom: findings.file)),
                    line: row.line, path: path)
            }
        }
        if let place = rounds.firstIndex(of: name) { return place }
        rounds.append(name)
        return rounds.count - 1
    }

    /// Notes an answer, unless the question was answered already.
    private mutating func enter(
        _ answer: PanelAnswer, expert: Int, round: Int, row: AnswerSheet.Row, sheet: AnswerSheet,
        findings: inout Findings
    ) {
        let question = Question(expert: expert, round: round, place: answer.node.place, subject: answer.subject)
        let path = sheet.path(answer.column, row)
        if let earlier = asked[question] {
            findings.add(
                .answeredTwice(
                    expert: experts[expert], answer,
                    earlier: place(of: (earlier.file, earlier.line, earlier.path), seenFrom: findings.file),
                    agrees: answer.agrees(with: earlier.content)),
                line: row.line, path: path)
            return
        }
        asked[question] = Origin(file: findings.file, line: row.line, path: path, content: answer.content)
        given[round, default: [:]][expert, default: GatheredAnswers()].add(answer)
    }

    private func place(of origin: (file: String, line: Int?, path: String), seenFrom file: String) -> String {
        let place = origin.line.map { "line \($0)" } ?? origin.path
        return origin.file == file ? place : "\(place) of \(origin.file)"
    }

    /// All answers; `nil` where nobody answered, with the reason among the findings.
    mutating func answers(findings: inout Findings, isSound: Bool) -> PanelAnswers? {
        guard isSound, !rounds.isEmpty else { return nil }
        for (place, expert) in experts.enumerated() {
            let answered = given.values.contains { $0[place].map { !$0.isEmpty } ?? false }
            if !answered { findings.add(.silentExpert(expert)) }
        }
        let order = Self.order(of: rounds)
        return PanelAnswers(
            panel: panel ?? Panel(experts: experts.map { Expert(id: $0) }),
            rounds: order.map { round in
                let answers = (given[round] ?? [:]).sorted { $0.key < $1.key }.map { expert, answers in
                    answers.answers(of: expert)
                }
                return PanelAnswers.Round(name: rounds[round].isEmpty ? nil : rounds[round], answers: answers)
            })
    }

    /// The rounds by number where all are numbered, else as they appeared.
    private static func order(of rounds: [String]) -> [Int] {
        let numbers = rounds.compactMap { DecimalNotation.isDigits($0) ? Int($0) : nil }
        guard numbers.count == rounds.count, Set(numbers).count == numbers.count else {
            return Array(rounds.indices)
        }
        return rounds.indices.sorted { numbers[$0] < numbers[$1] }
    }
}
