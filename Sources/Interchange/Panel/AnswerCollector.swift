import AnalyticHierarchy
import Foundation

/// Gathers the answers of all tables, by expert, round and node.
///
/// Tables come from many hands: one file for each expert or one for all, one for each round or with a column of rounds.
/// They are added one by one, and a question that is answered in two of them is found with the places of both.
struct AnswerCollector {
    /// Where an answer stands, for the report of a second one.
    struct Origin {
        /// The file's name.
        let file: String
        /// The line, in a text.
        let line: Int?
        /// The column or the cell.
        let path: String
        /// What was answered, or that nothing was.
        let content: PanelAnswer.Content
    }

    /// One question to one expert in one round.
    struct Question: Hashable {
        /// The expert's place in the panel.
        let expert: Int
        /// The place of the round among those met.
        let round: Int
        /// The node.
        let place: NodePlace
        /// What the answer is about: a pair in whichever order the row names it, or one element.
        let subject: PanelAnswer.Subject
    }

    /// The model's panel.
    let panel: Panel?
    /// The nodes that answers can be about.
    let nodes: JudgedNodes
    /// The scale that answers are given on.
    let scale: JudgmentScale
    /// The nodes that wait for judgments, whatever stands in for them.
    let unjudged: Set<NodePlace>
    /// The ids of the experts: the panel's, or those met so far.
    private(set) var experts: [String]
    /// The experts by id, and by name where only one has it.
    private var placeOfExpert: [String: Int] = [:]
    /// The names of the rounds in order of appearance; empty for tables without rounds.
    private var rounds: [String] = []
    /// Where a row with a round, and one without, stands.
    private var origins: [Bool: (file: String, line: Int?, path: String)] = [:]
    /// The answers of each expert in each round.
    private var given: [Int: [Int: GatheredAnswers]] = [:]
    /// The first answer to each question.
    private var asked: [Question: Origin] = [:]

    /// Begins without answers.
    ///
    /// - Parameter file: the model with its panel.
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
    ///
    /// Rows go on being read after a bad one, so that all that is wrong with a table is told at once.
    ///
    /// - Parameters:
    ///   - sheet: the table.
    ///   - findings: those of the table's file.
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
    ///
    /// - Parameters:
    ///   - row: the row.
    ///   - sheet: its table.
    ///   - stem: the name that counts where the table has no column of experts.
    ///   - reader: knows what was reported before.
    ///   - findings: those of the file.
    /// - Returns: the place of the expert; `nil` after a report.
    private mutating func expert(
        of row: AnswerSheet.Row, in sheet: AnswerSheet, stem: String, reader: inout AnswerRowReader,
        findings: inout Findings
    ) -> Int? {
        let name = ElementList.normalised(row.texts[.expert] ?? stem)
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
    ///
    /// Rows with a round beside rows without one are an error, told once with both places: nobody can say which round
    /// the others are of.
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
    ///
    /// A second answer is an error even where it agrees with the first, to 1e-9: one of the two rows is in the wrong
    /// place. An abstention counts as an answer.
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

    /// The place of a row in words, with its file's name where that is another one.
    private func place(of origin: (file: String, line: Int?, path: String), seenFrom file: String) -> String {
        let place = origin.line.map { "line \($0)" } ?? origin.path
        return origin.file == file ? place : "\(place) of \(origin.file)"
    }

    /// All answers; `nil` where nobody answered, with the reason among the findings.
    ///
    /// An expert who answered nothing at all is warned about; rounds may be without some experts.
    ///
    /// - Parameters:
    ///   - findings: takes the warnings.
    ///   - isSound: whether no file had an error.
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
