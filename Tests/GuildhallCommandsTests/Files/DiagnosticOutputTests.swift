import ArgumentParser
import Reports
import Testing

@testable import GuildhallCommands

struct DiagnosticOutputTests {
    private let note = Diagnostic(.note, code: "n", file: "f", message: "a note")
    private let warning = Diagnostic(.warning, code: "w", file: "f", line: 2, message: "a warning")
    private let error = Diagnostic(.error, code: "e", file: "f", line: 3, path: "a/b", message: "an error")

    private func told(_ diagnostics: [Diagnostic], isQuiet: Bool, isJSON: Bool) -> (String, String, ExitCode?) {
        let (output, remarks) = (Transcript(), Transcript())
        let console = Console(
            writeOutput: { output.add($0) }, writeRemark: { remarks.add($0) }, showsProgress: false, width: 80)
        do {
            try DiagnosticOutput(console: console, isQuiet: isQuiet, isJSON: isJSON).report(diagnostics)
            return (output.text, remarks.text, nil)
        } catch {
            return (output.text, remarks.text, error as? ExitCode)
        }
    }

    @Test func `Warnings and notes are told, and the work goes on`() {
        for isJSON in [false, true] {
            let (output, remarks, code) = told([note, warning], isQuiet: false, isJSON: isJSON)
            #expect(output.isEmpty && code == nil)
            #expect(remarks == "f: note: a note\nf:2: warning: a warning\n")
        }
    }

    @Test func `An error ends the command with 1, and JSON then holds only diagnostics`() {
        let (output, remarks, code) = told([warning, error], isQuiet: false, isJSON: false)
        #expect(output.isEmpty && code == ExitCode(1))
        #expect(remarks == "f:2: warning: a warning\nf:3: error: a/b: an error\n")
        let (json, again, other) = told([warning, error], isQuiet: false, isJSON: true)
        #expect(again == remarks && other == code)
        let diagnostics = JSONText.object(json)["diagnostics"] as? [[String: Any]]
        #expect(Array(JSONText.object(json).keys) == ["diagnostics"])
        #expect(diagnostics?.compactMap { $0["severity"] as? String } == ["warning", "error"])
        #expect(diagnostics?.last?["line"] as? Int == 3 && diagnostics?.last?["path"] as? String == "a/b")
    }

    @Test func `Quiet leaves errors on standard error and everything in the JSON`() {
        let (output, remarks, code) = told([note, warning, error], isQuiet: true, isJSON: true)
        #expect(remarks == "f:3: error: a/b: an error\n" && code == ExitCode(1))
        #expect((JSONText.object(output)["diagnostics"] as? [Any])?.count == 3)
    }
}
