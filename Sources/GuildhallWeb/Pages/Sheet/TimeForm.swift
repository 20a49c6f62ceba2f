import Foundation
import GuildhallCore

extension SheetPage.Cell {
    /// A moment in the one form that is read alike in every language: year, month and day, hours and minutes in UTC.
    ///
    /// Source: ISO 8601-1:2019 for the order of the parts.
    static func moment(_ time: Timestamp) -> SheetPage.Cell {
        let date = Date(timeIntervalSince1970: Double(time.microseconds) / 1e6)
        let machine = date.formatted(.iso8601)
        let words = machine.prefix(16).replacing("T", with: " ")
        return SheetPage.Cell(words: String(words), moment: machine)
    }

    /// A moment, or a word where there is none.
    static func moment(_ time: Timestamp?, otherwise words: String) -> SheetPage.Cell {
        time.map { moment($0) } ?? SheetPage.Cell(words: words)
    }
}

extension FormFields {
    /// A whole number; 0, which no version is, for anything else.
    func number(_ name: String) -> Int { self[name].flatMap { Int($0) } ?? 0 }
}
