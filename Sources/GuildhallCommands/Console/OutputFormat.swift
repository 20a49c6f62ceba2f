import ArgumentParser
import Foundation
import Presentation

/// The form of a report.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html, csv

    /// The form that a file name's ending stands for.
    init?(fileName: String) {
        switch (fileName as NSString).pathExtension.lowercased() {
        case "txt": self = .text
        case "json": self = .json
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "csv": self = .csv
        default: return nil
        }
    }
}

/// Where a report goes, in which language, and with how many words around it.
struct DestinationOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Write the report to this file and print a summary.", valueName: "path"))
    var output: String?

    @Option(help: ArgumentHelp("The report's language.", valueName: "language"))
    var language: Language = .english

    @Flag(help: "Print no notes, no warnings, no progress and no summary.")
    var quiet = false
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

    /// The form to write.
    var effectiveFormat: OutputFormat {
        format ?? destination.output.flatMap(OutputFormat.init(fileName:)) ?? .text
    }
}
