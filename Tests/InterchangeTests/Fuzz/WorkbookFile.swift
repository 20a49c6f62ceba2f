import AnalyticHierarchy
import Interchange
import Reports

/// A workbook with experts' answers: parts with elements, in an archive.
struct WorkbookFile: FuzzedFile {
    static let kind = "workbooks of answers"

    let bytes: [UInt8]
    let model: String

    init(_ trial: inout FuzzTrial) {
        var answers = AnswersGenerator(random: trial.random)
        model = answers.model
        var table = answers.cells()
        var generator = WorkbookGenerator(random: answers.random)
        if trial.seed % 5 == 1 {
            // What is wrong with the answers, in a sound workbook.
            let row = 1 + generator.random.below(table.count - 1)
            let column = generator.random.below(table[row].count)
            table[row][column] = generator.random.pick(ModelMutation.badTexts + AnswersGenerator.words)
        }
        var parts = generator.parts(table: table)
        var mutation = WorkbookMutation(random: generator.random)
        if [2, 3].contains(trial.seed % 5) { mutation.apply(to: &parts) }
        var entries: [ZipWriter.Entry] = []
        for part in parts {
            var entry = ZipWriter.Entry(name: part.name, bytes: Array(part.text.utf8))
            entry.isDeflated = mutation.random.oneIn(2)
            if trial.seed % 5 == 3, mutation.random.oneIn(40) { entry.bytes = mutation.encoded(part.text) }
            entries.append(entry)
        }
        var writer = ZipWriter()
        if trial.seed % 5 == 4, mutation.random.oneIn(2) { mutation.apply(to: &entries, writer: &writer) }
        let archive = writer.archive(of: entries)
        trial.random = mutation.random
        bytes = trial.random.oneIn(2) ? trial.spoilt(archive) : archive
    }

    var contents: [(name: String, bytes: [UInt8])] { [("e1.xlsx", bytes)] }

    func read() -> Reading<PanelAnswers> { AnswersFile.read(bytes, name: "e1.xlsx", model: model) }

    func defect(of answers: PanelAnswers) -> String? { AnswersFile.defect(of: answers, to: model) }
}

/// A workbook of any content, read for its cells: comparisons as somebody may keep them.
struct CellsFile: FuzzedFile {
    static let kind = "workbooks"

    let bytes: [UInt8]

    init(_ trial: inout FuzzTrial) {
        var tables = TableGenerator(random: trial.random)
        var table = tables.table()
        // Any content of cells is read; one in five has only that spoilt.
        if trial.seed % 5 == 1 { tables.mutate(&table) }
        var generator = WorkbookGenerator(random: tables.random)
        var parts = generator.parts(table: table.cells)
        var mutation = WorkbookMutation(random: generator.random)
        if trial.seed % 5 > 1 { mutation.apply(to: &parts) }
        let entries = parts.map { ZipWriter.Entry(name: $0.name, bytes: Array($0.text.utf8), isDeflated: true) }
        trial.random = mutation.random
        bytes = ZipWriter().archive(of: entries)
    }

    var contents: [(name: String, bytes: [UInt8])] { [("x.xlsx", bytes)] }

    func read() -> Reading<Spreadsheet> { SpreadsheetReader.read(bytes, file: "x.xlsx") }

    func defect(of workbook: Spreadsheet) -> String? {
        for sheet in workbook.sheets {
            if zip(sheet.rows, sheet.rows.dropFirst()).contains(where: { $0.number >= $1.number }) {
                return "rows do not rise"
            }
            for row in sheet.rows {
                let columns = row.cells.map(\.column)
                guard columns == Set(columns).sorted(), columns.allSatisfy({ (0..<16_384).contains($0) }) else {
                    return "cells do not rise"
                }
            }
        }
        return nil
    }
}
