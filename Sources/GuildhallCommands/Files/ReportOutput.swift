import Foundation
import Reports

/// Puts reports where the user asked for them, in the form the user asked for.
struct ReportOutput {
    let options: OutputOptions
    let environment = CommandEnvironment.current

    private var console: Console { environment.console }

    /// What tells problems in the same form.
    var diagnostics: DiagnosticOutput {
        DiagnosticOutput(console: console, isQuiet: options.quiet, isJSON: options.effectiveFormat == .json)
    }

    /// Writes a report to standard output, or to the file that was asked for.
    ///
    /// - Parameters:
    ///   - report: the whole report.
    ///   - summary: the report a terminal shows, if that is another one.
    func write(_ report: Report, summary: Report? = nil) throws {
        let format = options.effectiveFormat
        guard let path = options.file else {
            let shown = format == .text ? summary ?? report : report
            return try console.writeOutput(
                try rendered(shown, as: format, width: console.width, ansi: console.showsColours))
        }
        let text = try rendered(report, as: format, width: Console.widthOfFiles, ansi: false)
        do throws(SystemError) {
            try OutputFile(path: path).replace(with: text)
        } catch {
            try diagnostics.report([.unwritable(path, reason: error)])
        }
        if !options.quiet { try console.writeOutput(brief(of: report, path: path)) }
    }

    private func rendered(_ report: Report, as format: OutputFormat, width: Int, ansi: Bool) throws -> String {
        switch format {
        case .text: return report.text(width: width, ansi: ansi)
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
        return brief.text(width: console.width, ansi: console.showsColours) + "\n\(path)\n"
    }
}
