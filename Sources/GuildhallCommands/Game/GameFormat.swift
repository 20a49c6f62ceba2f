import ArgumentParser
import Foundation

/// The form of a game's report; besides those of all reports, Gambit's strategic form.
enum GameFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html, csv, pdf, nfg

    /// The form of a report, nil for Gambit's.
    var ofReport: OutputFormat? { OutputFormat(rawValue: rawValue) }

    /// The form that a file name's ending stands for.
    init?(fileName: String) {
        if (fileName as NSString).pathExtension.lowercased() == "nfg" {
            self = .nfg
        } else {
            guard let format = OutputFormat(fileName: fileName) else { return nil }
            self.init(rawValue: format.rawValue)
        }
    }
}
