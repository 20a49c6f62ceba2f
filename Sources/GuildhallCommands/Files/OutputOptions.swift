import ArgumentParser
import Presentation

/// Where a report goes and in which form.
struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The report's form; without it, the ending of the output file decides, else text.", valueName: "format"))
    var format: OutputFormat?

    @Option(
        help: ArgumentHelp(
            "Write the report to this file and print a summary; - is standard output.", valueName: "path"),
        completion: .file())
    var output: String?

    @Option(help: ArgumentHelp("The report's language.", valueName: "language"))
    var language: Language = .english

    @Flag(help: "Print no notes, no warnings, no progress and no summary.")
    var quiet = false

    /// The file to write; `nil` for standard output.
    var file: String? { output == "-" ? nil : output }

    /// The form to write.
    var effectiveFormat: OutputFormat { format ?? output.flatMap(OutputFormat.init(fileName:)) ?? .text }

    func validate() throws {
        guard let output else { return }
        guard !output.isEmpty else { throw ValidationError("--output takes the name of a file.") }
        guard format != nil || OutputFormat(fileName: output) != nil else {
            throw ValidationError(
                "--output takes a file ending in .txt, .json, .md, .html or .csv; for '\(output)', add --format.")
        }
    }
}
