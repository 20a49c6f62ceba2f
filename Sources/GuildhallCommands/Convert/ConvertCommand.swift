import AnalyticHierarchy
import ArgumentParser
import Foundation
import Interchange
import Presentation
import Reports

/// `guildhall convert`: a model in another program's form, or out of one.
struct ConvertCommand: ParsableCommand {
    /// The form to write.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case yaml, ahp, json, xlsx
        case ahpOS = "ahp-os"
    }

    static let configuration = CommandConfiguration(
        commandName: "convert", abstract: "Convert a study from and to the forms of other programs.",
        usage: "guildhall convert <file> --to <form> [<options>]",
        discussion: """
            The ending says what the file is: .ahp is of the R package ahp, .json a project of AHP-OS, .csv a table of the \
            R package ahpsurvey, all others are decision models. What the form cannot say is told on standard error.

            Examples:
              guildhall convert partner.decision.yaml --to ahp --output partner.ahp
              guildhall convert project.json --to yaml --answers answers.csv
            """)

    @Argument(
        help: ArgumentHelp("The file; - reads a decision model from standard input.", valueName: "file"),
        completion: .file(), transform: InputFile.init(argument:))
    var file: InputFile

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("The form to write; xlsx is the decision with live formulas.", valueName: "form"))
    var form: Form

    @Option(
        help: ArgumentHelp("The file to write; without it, or with -, standard output.", valueName: "path"),
        completion: .file())
    var output: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A table of experts' answers to a decision model; may be repeated.", valueName: "file"),
        completion: .file(), transform: InputFile.init(argument:))
    var judgments: [InputFile] = []

    @Option(
        help: ArgumentHelp("Write the experts' answers to this table.", valueName: "path"), completion: .file())
    var answers: String?

    @Option(help: ArgumentHelp("The language of a workbook and of texts that stand in several.", valueName: "language"))
    var language: Language = .english

    @Flag(help: "Print no notes and no warnings.")
    var quiet = false

    func validate() throws {
        if output?.isEmpty ?? false { throw ValidationError("--output takes the name of a file.") }
        if answers?.isEmpty ?? false { throw ValidationError("--answers takes the name of a file.") }
        if form == .xlsx, output == nil || output == "-" {
            throw ValidationError("--to xlsx needs --output with the name of a file.")
        }
    }

    private var problems: DiagnosticOutput {
        DiagnosticOutput(console: CommandEnvironment.current.console, isQuiet: quiet, isJSON: false)
    }

    func run() throws {
        var study = try read()
        if !judgments.isEmpty { study = ForeignStudy(file: study.file, answers: try readAnswers(for: study.file)) }
        let (content, losses) = try content(of: study)
        var remarks = losses
        if let answers, let given = study.answers {
            try write(Array(AnswersWriter.csv(given, for: study.file).utf8), to: answers)
        } else if study.answers != nil, [.yaml, .json, .xlsx].contains(form) {
            remarks.append("The experts' answers are left out; --answers writes them to a table.")
        }
        problems.remark(remarks.map { Diagnostic(.warning, code: "lost-in-conversion", file: file.name, message: $0) })
        guard let output, output != "-" else {
            return try CommandEnvironment.current.console.writeOutput(String(decoding: content, as: UTF8.self))
        }
        try write(content, to: output)
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        do throws(SystemError) {
            try OutputFile(path: path).replace(with: bytes)
        } catch {
            try problems.report([.unwritable(path, reason: error)])
        }
    }

    /// The study in the file, by the file's ending.
    private func read() throws -> ForeignStudy {
        let (bytes, unreadable) = file.read()
        try problems.report(unreadable)
        guard let bytes else { throw CommandFailure("\(file.name) gave neither bytes nor an error.") }
        let reading: Reading<ForeignStudy> =
            switch (file.name as NSString).pathExtension.lowercased() {
            case "ahp": AHPFileReader.read(bytes, file: file.name)
            // A model in JSON names its format; what AHP-OS exports does not.
            case "json" where !DecisionModelReader.isModel(bytes): AHPOSReader.read(bytes, file: file.name)
            case "csv": SurveyReader.read(bytes, file: file.name)
            default: model(bytes)
            }
        try problems.report(reading.diagnostics)
        guard let study = reading.value else {
            throw CommandFailure("The reader gave neither a study nor an error for \(file.name).")
        }
        return study
    }

    private func model(_ bytes: [UInt8]) -> Reading<ForeignStudy> {
        let reading = DecisionModelReader.readFile(
            bytes, file: file.name, allowingUnjudged: true, language: language.ofTexts)
        return Reading(value: reading.value.map { ForeignStudy(file: $0) }, diagnostics: reading.diagnostics)
    }

    private func readAnswers(for decision: DecisionFile) throws -> PanelAnswers? {
        var files: [(bytes: [UInt8], name: String)] = []
        for table in judgments {
            let (bytes, unreadable) = table.read()
            try problems.report(unreadable)
            if let bytes { files.append((bytes, table.name)) }
        }
        let reading = JudgmentsReader.read(files, for: decision)
        try problems.report(reading.diagnostics)
        return reading.value
    }

    /// The bytes of the study in the form asked for, and what was lost.
    private func content(of study: ForeignStudy) throws -> (bytes: [UInt8], losses: [String]) {
        switch form {
        case .yaml:
            return (Array(DecisionModelWriter.text(of: study.file).utf8), DecisionModelWriter.losses(of: study.file))
        case .json:
            return (Array(DecisionModelWriter.json(of: study.file).utf8), DecisionModelWriter.losses(of: study.file))
        case .ahp:
            let written = AHPFileWriter.text(of: study.file, answers: study.answers)
            return (Array(written.text.utf8), written.losses)
        case .ahpOS:
            let written = AHPOSWriter.text(of: study.file, answers: study.answers)
            return (Array(written.text.utf8), written.losses)
        case .xlsx:
            let result: DecisionResult
            do throws(DecisionFailure) {
                result = try study.file.model.decide()
            } catch {
                try problems.report([
                    error.diagnostic(
                        model: study.file.model, file: file.name, lines: study.file.lines, language: language)
                ])
                return ([], [])
            }
            return (
                try DecisionWorkbookWriter.xlsx(result, words: Wording(language).decisionWorkbookWords),
                DecisionModelWriter.languageLosses(of: study.file)
            )
        }
    }
}
