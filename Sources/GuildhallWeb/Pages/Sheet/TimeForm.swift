import GuildhallCore

extension SheetPage.Cell {
    /// A moment in the reader's form, and in that of machines.
    static func moment(_ time: Timestamp, _ t: PageWording) -> SheetPage.Cell {
        SheetPage.Cell(words: t.moment(time), moment: machine(time))
    }

    /// A moment, or a word where there is none.
    static func moment(_ time: Timestamp?, _ t: PageWording, otherwise words: String) -> SheetPage.Cell {
        time.map { moment($0, t) } ?? SheetPage.Cell(words: words)
    }

    /// The day of a moment, where its hour tells nobody anything.
    static func day(_ time: Timestamp, _ t: PageWording) -> SheetPage.Cell {
        SheetPage.Cell(words: t.day(time), moment: machine(time))
    }

    /// The moment to the second, as the element `time` takes it (HTML Standard, section 4.5.14).
    private static func machine(_ time: Timestamp) -> String { "\(time)".prefix(19) + "Z" }
}

extension FormFields {
    /// A whole number; 0, which no version is, for anything else.
    func number(_ name: String) -> Int { self[name].flatMap { Int($0) } ?? 0 }
}
