import ArgumentParser
import Foundation
import Presentation
import Reports

/// Prints reports, diagnostics and summaries the way the user asked for.
struct ReportOutput {
    let format: OutputFormat
    let destination: DestinationOptions
    let environment = CommandEnvironment.current

    init(format: OutputFormat, destination: DestinationOptions) {
        self.format = format
        self.destination = destination
    }

    init(options: OutputOptions) {
        self.init(format: options.effectiveFormat, destination: options.destination)
    }

    private var console: Console { environment.console }

    /// Prints diagnostics to standard error; with errors, ends the command with status 1.
    ///
    /// In the JSON form, standard output then holds only the diagnostics.
    func report(_ diagnostics: [Diagnostic]) throws {
        let shown = destination.quiet ? diagnostics.filter { $0.severity == .error } : diagnostics
        for diagnostic in shown { console.writeRemark("\(diagnostic)\n") }
        guard diagnostics.containsError else { return }
        if format == .json {
            let document: JSONValue = ["diagnostics": diagnostics.json]
            console.writeOutput(document.text(prettily: true) + "\n")
        }
        throw ExitCode(1)
    }

    /// Writes a report to standard output, or to the file that was asked for.
    ///
    /// - Parameters:
    ///   - report: the whole report.
    ///   - summary: the report a terminal shows, if that is another one.
    func write(_ report: Report, summary: Report? = nil) throws {
        guard let path = destination.output else {
            return console.writeOutput(try rendered(format == .text ? summary ?? report : report, as: format))
        }
        try save(try rendered(report, as: format), to: path)
        if !destination.quiet { console.writeOutput(brief(of: report, path: path)) }
    }

    /// Writes a text to a file, all of it or nothing.
    func save(_ text: String, to path: String) throws {
        do {
            let file = URL(filePath: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
        } catch {
            let reason = (error as NSError).localizedDescription
            try self.report([
                Diagnostic(
                    .error, code: "unwritable-file", file: path, message: "The file cannot be written: \(reason)")
            ])
        }
    }

    private func rendered(_ report: Report, as format: OutputFormat) throws -> String {
        switch format {
        case .text: return report.text(width: console.width)
        case .json: return report.json()
        case .markdown: return report.markdown()
        case .csv: return report.csv()
        case .html: return report.html(assets: try environment.htmlAssets())
        }
    }

    /// The report's first table, its verdict, and where the whole of it lies.
    private func brief(of report: Report, path: String) -> String {
        var brief = report
        brief.keyFigures = []
        brief.diagnostics = []
        brief.sections = report.sections.prefix(1).map { section in
            let tables = section.blocks.filter { if case .table = $0 { true } else { false } }
            return Report.Section(id: section.id, title: section.title, blocks: Array(tables.prefix(1)))
        }
        return brief.text(width: console.width) + "\n\(path)\n"
    }
}
