import AnalyticHierarchy
import ArgumentParser
import Foundation
import Interchange
import Presentation
import Reports

/// `guildhall check`: every problem of files, without computing anything.
struct CheckCommand: ParsableCommand {
    /// The form in which problems are told.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find every problem in model and matrix files.",
        discussion: "Files ending in .csv are read as one comparison matrix, all others as decision models.")

    @Argument(help: ArgumentHelp("The files.", valueName: "file"), completion: .file())
    var files: [String]

    @Option(help: ArgumentHelp("The form of the answer.", valueName: "format"))
    var format: Format = .text

    @Flag(help: "Print errors only.")
    var quiet = false

    func run() throws {
        let console = CommandEnvironment.current.console
        var all: [Diagnostic] = []
        for file in files {
            let diagnostics = Self.diagnostics(of: file)
            all += diagnostics
            guard format == .text else { continue }
            for diagnostic in diagnostics where !quiet || diagnostic.severity == .error {
                console.writeRemark("\(diagnostic)\n")
            }
            if !quiet { console.writeOutput("\(file): \(Self.summary(of: diagnostics))\n") }
        }
        if format == .json {
            let document: JSONValue = ["diagnostics": all.json]
            console.writeOutput(document.text(prettily: true) + "\n")
        }
        if all.containsError { throw ExitCode(1) }
    }

    /// Every problem of a file.
    static func diagnostics(of path: String) -> [Diagnostic] {
        let file = SourceFile.read(path)
        guard let bytes = file.value else { return file.diagnostics }
        let found =
            (path as NSString).pathExtension.lowercased() == "csv"
            ? MatrixReader.read(bytes, file: path).diagnostics
            : DecisionModelReader.read(bytes, file: path).diagnostics
        return file.diagnostics + found
    }

    private static func summary(of diagnostics: [Diagnostic]) -> String {
        func counted(_ severity: Diagnostic.Severity) -> String? {
            let count = diagnostics.filter { $0.severity == severity }.count
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        let counts = Diagnostic.Severity.allCases.compactMap(counted)
        return counts.isEmpty ? "no problems" : counts.joined(separator: ", ")
    }
}
