import AnalyticHierarchy
import Interchange
import Reports

/// A table of experts' answers in one of the dialects of spreadsheets.
struct AnswersFile: FuzzedFile {
    static let kind = "tables of answers"

    let bytes: [UInt8]
    let model: String

    init(_ trial: inout FuzzTrial) {
        var answers = AnswersGenerator(random: trial.random)
        model = answers.model
        let cells = answers.cells()
        var generator = TableGenerator(random: answers.random)
        let separator = generator.random.pick([",", ";", "\t"])
        var table = TableGenerator.Table(
            cells: cells, separator: separator, lineEnd: generator.random.pick(["\n", "\r\n", "\r"]),
            tail: generator.random.pick(["", "\n", "\r\n\r\n"]))
        if !trial.isSound { generator.mutate(&table, words: AnswersGenerator.words) }
        trial.random = generator.random
        let mark: [UInt8] = trial.random.oneIn(4) ? [0xEF, 0xBB, 0xBF] : []
        bytes = trial.spoilt(mark + Array(table.text.utf8))
    }

    var contents: [(name: String, bytes: [UInt8])] { [("e1.csv", bytes)] }

    func read() -> Reading<PanelAnswers> { Self.read(bytes, name: "e1.csv", model: model) }

    /// Reads answers to one of the models.
    static func read(_ bytes: [UInt8], name: String, model: String) -> Reading<PanelAnswers> {
        guard let model = readModel(model).value else { return Reading(value: nil, diagnostics: [.noModel]) }
        return JudgmentsReader.read([(bytes, name)], for: DecisionFile(model: model))
    }

    func defect(of answers: PanelAnswers) -> String? { Self.defect(of: answers, to: model) }

    /// What is wrong with answers: they must fit their model, and be the same when written and read again.
    static func defect(of answers: PanelAnswers, to model: String) -> String? {
        guard let model = readModel(model).value else { return "the model is not sound" }
        let file = DecisionFile(model: model, panel: answers.panel)
        if let defect = Soundness.defect(of: answers, to: file) { return defect }
        let written = AnswersWriter.csv(answers, for: file)
        let again = JudgmentsReader.read([(Array(written.utf8), "again.csv")], for: file)
        if answers.rounds.allSatisfy({ $0.answers.allSatisfy(\.isSilent) }) { return nil }
        return again.value == nil ? "the answers are not read again: \(again.diagnostics)" : nil
    }
}

extension Diagnostic {
    /// What a campaign says when its own model cannot be read; no code of a reader.
    fileprivate static let noModel = Diagnostic(
        .error, code: "no-model", file: "model.yaml", message: "The campaign's model is not sound.")
}

extension ExpertAnswers {
    /// Whether an expert says nothing.
    var isSilent: Bool { judgments.isEmpty && grades.isEmpty && preferences.isEmpty }
}
