import AnalyticHierarchy
import ArgumentParser
import Foundation
import Interchange
import Presentation
import Reports

/// `guildhall questionnaire`: the questions of a model, for experts to answer.
struct QuestionnaireCommand: ParsableCommand {
    /// Which pairs are asked about.
    enum Design: String, CaseIterable, ExpressibleByArgument {
        case complete, connected
    }

    static let configuration = CommandConfiguration(
        commandName: "questionnaire", abstract: "Write the questions of a model for experts to answer.",
        usage: """
            guildhall questionnaire <model> --output <file>
                [<options>]
            """,
        discussion: """
            A table (.csv) or a workbook (.xlsx) with a list of judgments to choose from. The answers are read back from \
            the same file.

            Examples:
              guildhall questionnaire partner.decision.yaml --output anna.xlsx --language ru
              guildhall questionnaire partner.decision.yaml --output anna.csv --design connected --pairs 8 --seed 7
            """)

    @Argument(
        help: ArgumentHelp("A decision model in YAML; - reads standard input.", valueName: "model"),
        completion: .file(), transform: InputFile.init(argument:))
    var model: InputFile

    @Option(help: ArgumentHelp("The file to write, .csv or .xlsx.", valueName: "file"), completion: .file())
    var output: String

    @Option(help: ArgumentHelp("Ask about every pair, or about a connected set of pairs.", valueName: "design"))
    var design: Design = .complete

    @Option(
        help: ArgumentHelp(
            "The pairs to ask about at each node, at least one fewer than its elements; as many as elements without it.",
            valueName: "number"))
    var pairs: Int?

    @Option(help: ArgumentHelp("The seed of the random choices.", valueName: "number"))
    var seed: UInt64 = 1

    @Flag(help: "Ask the questions in a random order.")
    var shuffle = false

    @Option(help: ArgumentHelp("The expert's id; without it, the file's name says who answers.", valueName: "id"))
    var expert: String?

    @Option(help: ArgumentHelp("The name of the round.", valueName: "name"))
    var round: String?

    @Option(help: ArgumentHelp("The language of a workbook and of the names in it.", valueName: "language"))
    var language: Language = .english

    func validate() throws {
        guard ["csv", "xlsx"].contains((output as NSString).pathExtension.lowercased()) else {
            throw ValidationError("--output takes a file ending in .csv or .xlsx.")
        }
        if let pairs, pairs < 1 { throw ValidationError("--pairs takes a number of 1 or more.") }
        if pairs != nil, design == .complete {
            throw ValidationError("--pairs belongs to --design connected; a complete design asks about every pair.")
        }
    }

    func run() throws {
        let console = CommandEnvironment.current.console
        let problems = DiagnosticOutput(console: console, isQuiet: false, isJSON: false)
        let (bytes, unreadable) = model.read()
        let reading = bytes.map {
            DecisionModelReader.readFile(
                $0, file: model.name, allowingUnjudged: true, language: language.ofTexts)
        }
        try problems.report(unreadable + (reading?.diagnostics ?? []))
        guard let decision = reading?.value else {
            throw CommandFailure("The reader gave neither a model nor an error for \(model.name).")
        }
        let questionnaire = Questionnaire(
            decision, design: design == .complete ? .complete : .connected(pairs: pairs), seed: seed,
            isShuffled: shuffle)
        let content = try content(questionnaire)
        do throws(SystemError) {
            try OutputFile(path: output).replace(with: content)
        } catch {
            try problems.report([.unwritable(output, reason: error)])
        }
        try console.writeOutput("\(output)\n")
    }

    /// The questionnaire in the form that the file's ending asks for.
    private func content(_ questionnaire: Questionnaire) throws -> [UInt8] {
        guard (output as NSString).pathExtension.lowercased() == "xlsx" else {
            return Array(QuestionnaireWriter.csv(questionnaire, expert: expert, round: round).utf8)
        }
        return try QuestionnaireWriter.xlsx(
            questionnaire, words: Wording(language).words(for: questionnaire), expert: expert, round: round)
    }
}
