import ArgumentParser
import Presentation

/// Where a report goes, in which language, and with how many words around it.
struct DestinationOptions: ParsableArguments {
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

    /// Refuses a file whose name does not say what to write where nothing else does.
    ///
    /// - Parameters:
    ///   - isFormatKnown: whether the form was asked for, or the file's ending stands for one.
    ///   - endings: the endings that do.
    ///   - isPDF: whether the report is a PDF, which nobody reads on a terminal and which therefore needs a file.
    func check(isFormatKnown: Bool, endings: String, isPDF: Bool) throws {
        guard !isPDF || file != nil else {
            throw ValidationError("A PDF goes to a file: add --output with a name ending in .pdf.")
        }
        guard let output else { return }
        guard !output.isEmpty else { throw ValidationError("--output takes the name of a file.") }
        guard isFormatKnown else {
            throw ValidationError("--output takes a file ending in \(endings); for '\(output)', add --format.")
        }
    }
}

/// Where a report goes and in which form.
struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The report's form; without it, the ending of the output file decides, else text.", valueName: "format"))
    var format: OutputFormat?

    @OptionGroup var destination: DestinationOptions

    /// The report's language.
    var language: Language { destination.language }
    /// Whether nothing is printed beside the result.
    var quiet: Bool { destination.quiet }

    /// The file to write; `nil` for standard output.
    var file: String? { destination.file }

    /// The form to write.
    var effectiveFormat: OutputFormat {
        format ?? destination.output.flatMap(OutputFormat.init(fileName:)) ?? .text
    }

    func validate() throws {
        let isKnown = format != nil || destination.output.flatMap(OutputFormat.init(fileName:)) != nil
        try destination.check(
            isFormatKnown: isKnown, endings: ".txt, .json, .md, .html, .csv or .pdf", isPDF: effectiveFormat == .pdf)
    }
}
