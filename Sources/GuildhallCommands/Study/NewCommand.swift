import AnalyticHierarchy
import ArgumentParser
import Foundation
import Interchange
import Reports

/// `guildhall new`: a commented model to fill in.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a commented decision model to fill in.",
        discussion: "The model is valid at once: every judgment is 1 until somebody judges otherwise.")

    @Argument(help: ArgumentHelp("The file to write; it must not exist yet.", valueName: "file"), completion: .file())
    var file: String

    @Option(help: ArgumentHelp("The title of the study.", valueName: "title"))
    var title: String

    @Option(help: ArgumentHelp("The alternatives, separated by commas; two or more.", valueName: "a,b,c"))
    var alternatives: String

    @Option(help: ArgumentHelp("The merits, separated by commas; a single hierarchy without it.", valueName: "m,n"))
    var merits: String?

    func validate() throws {
        guard !title.trimmingCharacters(in: .whitespaces).isEmpty else {
            throw ValidationError("--title takes a text that is not empty.")
        }
        let names = Self.words(alternatives)
        guard names.count >= 2 else {
            throw ValidationError("--alternatives takes two names or more, separated by commas.")
        }
        guard Set(names).count == names.count else {
            throw ValidationError("--alternatives takes different names.")
        }
        for word in Self.words(merits ?? "") where Merit(rawValue: word) == nil {
            throw ValidationError(
                "--merits takes \(Merit.allCases.map(\.rawValue).joined(separator: ", ")), not '\(word)'.")
        }
    }

    func run() throws {
        let out = ReportOutput(options: try OutputOptions.parse([]))
        if FileManager.default.fileExists(atPath: file) {
            return try out.report([
                Diagnostic(
                    .error, code: "file-exists", file: file,
                    message: "The file exists already and is left as it is; name another one.")
            ])
        }
        let chosen = Set(Self.words(merits ?? "").compactMap(Merit.init(rawValue:))).sorted()
        let text = DecisionModelWriter.template(
            title: title, alternatives: Self.words(alternatives), merits: chosen)
        try out.save(text, to: file)
        CommandEnvironment.current.console.writeOutput("\(file)\n")
    }

    private static func words(_ list: String) -> [String] {
        list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
