import AnalyticHierarchy
import ArgumentParser
import Foundation
import Interchange
import Reports

/// `guildhall new`: a commented model to fill in.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a commented decision model to fill in.",
        usage: """
            guildhall new <file> --title <title>
                --alternatives <a,b,c> [<options>]
            """,
        discussion: """
            The model is valid at once: every judgment is 1 until somebody judges otherwise.

            Example:
              guildhall new supplier.decision.yaml --title "A supplier of bearings" \\
                  --alternatives "North,South,East" --merits benefits,costs
            """)

    @Argument(
        help: ArgumentHelp(
            "The file to write, best *.decision.yaml; it must not exist yet.", valueName: "file"),
        completion: .file())
    var file: String

    @Option(help: ArgumentHelp("The title of the study.", valueName: "title"))
    var title: String

    @Option(help: ArgumentHelp("The alternatives, separated by commas; two or more.", valueName: "a,b,c"))
    var alternatives: String

    @Option(
        help: ArgumentHelp(
            "The merits, separated by commas: \(Self.meritNames). Without them, there is a single hierarchy.",
            valueName: "m,n"))
    var merits: String?

    func validate() throws {
        guard !file.isEmpty else { throw ValidationError("<file> takes the name of a file.") }
        guard (file as NSString).pathExtension.lowercased() != "csv" else {
            throw ValidationError("<file> takes a name that does not end in .csv: such files hold one matrix.")
        }
        guard !title.trimmingCharacters(in: .whitespaces).isEmpty, Self.isOneLine(title) else {
            throw ValidationError("--title takes one line of text that is not empty.")
        }
        let names = try Self.words(alternatives, of: "--alternatives")
        guard names.count >= 2 else {
            throw ValidationError("--alternatives takes two names or more, separated by commas.")
        }
        _ = try chosenMerits()
    }

    func run() throws {
        let console = CommandEnvironment.current.console
        let text = DecisionModelWriter.template(
            title: title, alternatives: try Self.words(alternatives, of: "--alternatives"), merits: try chosenMerits())
        do throws(SystemError) {
            try OutputFile(path: file).create(with: text)
        } catch {
            let problem =
                error.code == EEXIST
                ? Diagnostic(
                    .error, code: "file-exists", file: file,
                    message: "the file exists already and is left as it is; name another one")
                : Diagnostic.unwritable(file, reason: error)
            try DiagnosticOutput(console: console, isQuiet: false, isJSON: false).report([problem])
        }
        try console.writeOutput("\(file)\n")
    }

    private static let meritNames = Merit.allCases.map(\.rawValue).joined(separator: ", ")

    /// The merits in their usual order; none for a single hierarchy.
    private func chosenMerits() throws -> [Merit] {
        guard let merits else { return [] }
        return try Self.words(merits, of: "--merits").map { word in
            guard let merit = Merit(rawValue: word) else {
                throw ValidationError("--merits takes any of \(Self.meritNames), not '\(word)'.")
            }
            return merit
        }.sorted()
    }

    /// The words of a list; an empty one or one that stands twice is a slip that nobody should guess about.
    private static func words(_ list: String, of option: String) throws -> [String] {
        let words = list.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.trimmingCharacters(in: .whitespaces) }
        for (place, word) in words.enumerated() {
            guard !word.isEmpty else { throw ValidationError("\(option): name \(place + 1) of the list is empty.") }
            guard isOneLine(word) else { throw ValidationError("\(option) takes names of one line.") }
            guard !words[..<place].contains(word) else {
                throw ValidationError("\(option): '\(word)' stands there twice.")
            }
        }
        return words
    }

    private static func isOneLine(_ text: String) -> Bool {
        let breaks: Set<Unicode.GeneralCategory> = [.control, .lineSeparator, .paragraphSeparator]
        return text.unicodeScalars.allSatisfy { !breaks.contains($0.properties.generalCategory) }
    }
}
