import ArgumentParser
import Foundation

/// The form of a report.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html, csv, pdf

    /// The form that a file name's ending stands for.
    init?(fileName: String) {
        switch (fileName as NSString).pathExtension.lowercased() {
        case "txt", "": self = .text
        case "json": self = .json
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "csv": self = .csv
        case "pdf": self = .pdf
        default: return nil
        }
    }
}
