import Foundation
import Reports

/// Puts reports where the user asked for them, in the form the user asked for.
struct ReportOutput {
    let format: OutputFormat
    let destination: DestinationOptions
    let environment = CommandEnvironment.current
    /// What makes a PDF; there is none for other forms.
    private let printer: PagePrinter?

    /// Reports in one of their own forms.
    ///
    /// - Throws: what is missing for a PDF, before any long work is done in vain.
    init(options: OutputOptions) throws {
        try self.init(format: options.effectiveFormat, destination: options.destination)
    }

    /// Reports of a command that chooses the form itself.
    ///
    /// - Throws: what is missing for a PDF, before any long work is done in vain.
    init(format: OutputFormat, destination: DestinationOptions) throws {
        self.format = format
        self.destination = destination
        printer = format == .pdf ? try PagePrinter(searchPath: environment.searchPath) : nil
    }

    private var console: Console { environment.console }

    /// What tells problems in the same form.
    var diagnostics: DiagnosticOutput {
        DiagnosticOutput(console: console, isQuiet: destination.quiet, isJSON: format == .json)
    }

    /// Writes a report to standard output, or to the file that was asked for.
    ///
    /// - Parameters:
    ///   - report: the whole report.
    ///   - summary: the report a terminal shows, if that is another one.
    func write(_ report: Report, summary: Report? = nil) throws {
        guard let path = destination.file else {
            let shown = format == .text ? summary ?? report : report
            return try console.writeOutput(
                try rendered(shown, as: format, width: console.width, ansi: console.showsColours))
        }
        let text = try rendered(report, as: format, width: Console.widthOfFiles, ansi: false)
        try save(try printer?.pdf(ofPage: text) ?? Array(text.utf8), to: path)
        if !destination.quiet { try console.writeOutput(brief(of: report, path: path)) }
    }

    /// Writes a text that is no report to standard output, or to the file that was asked for.
    func write(text: String) throws {
        guard let path = destination.file else { return try console.writeOutput(text) }
        try save(Array(text.utf8), to: path)
        if !destination.quiet { try console.writeOutput("\(path)\n") }
    }

    private func save(_ bytes: [UInt8], to path: String) throws {
        do throws(SystemError) {
            try OutputFile(path: path).replace(with: bytes)
        } catch {
            try diagnostics.report([.unwritable(path, reason: error)])
        }
    }

    /// The report's text; that of a PDF is the page to print.
    private func rendered(_ report: Report, as format: OutputFormat, width: Int, ansi: Bool) throws -> String {
        switch format {
        case .text: return report.text(width: width, ansi: ansi)
        case .json: return report.json()
        case .markdown: return report.markdown()
        case .csv: return report.csv()
        case .html, .pdf: return report.html(assets: try environment.htmlAssets())
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
        return brief.text(width: console.width, ansi: console.showsColours) + "\n\(path)\n"
    }
}
