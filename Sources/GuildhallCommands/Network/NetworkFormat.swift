import ArgumentParser
import Foundation

/// The form of a network's report; besides those of all reports, the forms of networks themselves.
enum NetworkFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html, csv, pdf, graphml, gexf

    /// The form of a report; nil for a network's own and for the table of members.
    var ofReport: OutputFormat? { self == .csv ? nil : OutputFormat(rawValue: rawValue) }

    /// The form that a file name's ending stands for.
    init?(fileName: String) {
        let ending = (fileName as NSString).pathExtension.lowercased()
        if let own = [NetworkFormat.graphml, .gexf].first(where: { $0.rawValue == ending }) {
            self = own
        } else {
            guard let format = OutputFormat(fileName: fileName) else { return nil }
            self.init(rawValue: format.rawValue)
        }
    }
}
