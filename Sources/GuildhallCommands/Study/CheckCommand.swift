import ArgumentParser
import Foundation
import Interchange
import Reports

/// `guildhall check`: every problem of files, without computing anything.
struct CheckCommand: ParsableCommand {
    /// The form in which problems are told.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find every problem in model and matrix files.",
        usage: "guildhall check <file> ... [<options>]",
        discussion: """
            Files ending in .csv are read as one comparison matrix, all others as decision models. All files are \
            looked at, also after one with errors.

            Example:
              guildhall check partner.decision.yaml drinks.csv
            """)

    @Argument(
        help: ArgumentHelp("The files; - reads a decision model from standard input.", valueName: "file"),
        completion: .file(), transform: InputFile.init(argument:))
    var files: [InputFile]

    @Option(help: ArgumentHelp("The form of the answer.", valueName: "format"))
    var format: Format = .text

    @Flag(help: "Print no notes, no warnings and no summary.")
    var quiet = false

    func run() throws {
        let console = CommandEnvironment.current.console
        let output = DiagnosticOutput(console: console, isQuiet: quiet, isJSON: format == .json)
        var all: [Diagnostic] = []
        for file in files {
            let diagnostics = Self.diagnostics(of: file)
            all += diagnostics
            output.remark(diagnostics)
            if format == .text, !quiet { try console.writeOutput("\(file.name): \(Self.summary(of: diagnostics))\n") }
        }
        if format == .json { try output.writeDocument(all) }
        if all.containsError { throw ExitCode(1) }
    }

    /// Every problem of a file.
    private static func diagnostics(of file: InputFile) -> [Diagnostic] {
        let (bytes, problems) = file.read()
        guard let bytes else { return problems }
        let found =
            (file.name as NSString).pathExtension.lowercased() == "csv"
            ? MatrixReader.read(bytes, file: file.name).diagnostics
            : DecisionModelReader.read(bytes, file: file.name).diagnostics
        return problems + found
    }

    private static func summary(of diagnostics: [Diagnostic]) -> String {
        func counted(_ severity: Diagnostic.Severity) -> String? {
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        let counts = Diagnostic.Severity.allCases.compactMap(counted)
        return counts.isEmpty ? "no problems" : counts.joined(separator: ", ")
    }
}
