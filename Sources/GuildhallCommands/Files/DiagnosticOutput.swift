import ArgumentParser
import Presentation
import Reports

/// Tells the problems of files.
struct DiagnosticOutput {
    let console: Console
    /// Whether only errors are told.
    let isQuiet: Bool
    /// Whether a program reads standard output.
    let isJSON: Bool

    /// Prints diagnostics to standard error; with errors, ends the command with status 1.
    ///
    /// In the JSON form, standard output then holds only the diagnostics.
    func report(_ diagnostics: [Diagnostic]) throws {
        remark(diagnostics)
        guard diagnostics.containsError else { return }
        if isJSON { try writeDocument(diagnostics) }
        throw ExitCode(1)
    }

    /// Prints diagnostics to standard error, one a line.
    func remark(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics where !isQuiet || diagnostic.severity == .error {
            console.writeRemark("\(diagnostic)\n")
        }
    }

    /// Prints the JSON document that holds only diagnostics.
    func writeDocument(_ diagnostics: [Diagnostic]) throws {
        let document: JSONValue = ["diagnostics": diagnostics.json]
        try console.writeOutput(document.text(prettily: true) + "\n")
    }
}

extension Diagnostic {
    /// A file that the system does not let us write.
    static func unwritable(_ path: String, reason: SystemError) -> Diagnostic {
        Diagnostic(.error, code: "file-unwritable", file: path, message: "the file cannot be written: \(reason)")
    }
}
