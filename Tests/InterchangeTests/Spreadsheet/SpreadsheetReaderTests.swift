import AnalyticHierarchy
import Foundation
import Interchange
import Reports
import TestSupport
import Testing

/// The workbooks are made by `Tests/Fixtures/Interchange/make-workbooks.py`.
struct SpreadsheetReaderTests {
    private static func bytes(_ name: String) throws -> [UInt8] {
        let url = packageRoot.appending(path: "Tests/Fixtures/Interchange/\(name).xlsx")
        return Array(try Data(contentsOf: url))
    }

    @Test func `Cells are texts, numbers and dates with their places`() throws {
        let workbook = try #require(SpreadsheetReader.read(try Self.bytes("good"), file: "x.xlsx").value)
        let sheet = try #require(workbook.sheets.first)
        #expect(sheet.name == "Answers")
        #expect(sheet.rows.map(\.number) == [1, 2, 3])
        let headings: [Spreadsheet.Content] = [.text("node"), .text("left"), .text("right"), .text("judgment")]
        #expect(sheet.rows[1].cells.map(\.content) == headings)
        #expect(sheet.rows[2].cells.map(\.column) == [0, 1, 2, 3])
        let answers: [Spreadsheet.Content] = [.text("price"), .text("a1"), .text(" a2 "), .number(0.5)]
        #expect(sheet.rows[2].cells.map(\.content) == answers)
        let dated = try #require(SpreadsheetReader.read(try Self.bytes("date"), file: "x.xlsx").value)
        #expect(dated.sheets[0].rows[2].cells[3].content == .date(46143))
    }

    @Test(arguments: ["good", "text", "prefixed"]) func `Answers are read from a workbook as from a table`(
        name: String
    ) throws {
        let reading = JudgmentsReader.read([(try Self.bytes(name), "e1.xlsx")], for: try AnswersCase.file())
        #expect(reading.diagnostics == [])
        let half = try #require(Ratio(1, over: 2)).value
        let answers = try #require(reading.value?.rounds[0].answers.first)
        #expect(answers.judgments[NodePlace(hierarchy: 1, node: 2)]?.map(\.ratio.value) == [half])
    }

    @Test(arguments: [("date", "judgment-is-date"), ("failure", "malformed-judgment")])
    func `What is wrong in a workbook is told with its sheet and cell`(name: String, code: String) throws {
        let reading = JudgmentsReader.read([(try Self.bytes(name), "e1.xlsx")], for: try AnswersCase.file())
        #expect(reading.diagnostics.map { "\($0.code) \($0.path) \($0.line ?? 0)" } == ["\(code) Answers!D3 0"])
    }

    @Test func `Merged cells that hide answers are told, others are not`() throws {
        let reading = JudgmentsReader.read([(try Self.bytes("merged"), "e1.xlsx")], for: try AnswersCase.file())
        // A title above the table and a judgment that reaches into the remarks hide nothing.
        #expect(reading.codes == ["merged-cells", "merged-cells"], "\(reading.diagnostics)")
        #expect(reading.diagnostics.map(\.path) == ["Answers!A3:A5", "Answers!C3:E3"])
        #expect(reading.value == nil)
    }

    @Test func `A workbook without a table of answers says which sheets it has`() throws {
        let reading = JudgmentsReader.read([(try Self.bytes("other"), "e1.xlsx")], for: try AnswersCase.file())
        #expect(reading.codes == ["no-answers"])
        #expect(reading.diagnostics[0].message.contains("'Answers'"))
    }

    @Test(arguments: [
        ("bad-cell", "not-workbook"), ("broken", "not-workbook"), ("missing-part", "not-workbook"),
        ("no-book", "not-workbook"), ("utf16", "not-workbook"), ("utf7", "not-workbook"),
        ("link-up", "not-workbook"), ("entities", "unsafe-workbook"), ("outside", "unsafe-workbook"),
        ("upwards", "unsafe-workbook"), ("absolute", "unsafe-workbook"), ("twice", "unsafe-workbook"),
        ("many", "workbook-too-large"), ("bomb", "workbook-too-large"),
    ])
    func `A damaged or harmful workbook is refused`(name: String, code: String) throws {
        let reading = SpreadsheetReader.read(try Self.bytes(name), file: "x.xlsx")
        #expect(reading.codes == [code], "\(reading.diagnostics)")
    }

    @Test func `Bytes that are cut off or no archive are no workbook`() throws {
        let good = try Self.bytes("good")
        for count in [0, 4, 100, good.count / 2, good.count - 1] {
            #expect(SpreadsheetReader.read(Array(good.prefix(count)), file: "x.xlsx").codes == ["not-workbook"])
        }
        #expect(SpreadsheetReader.read(Array("node,left".utf8), file: "x.xlsx").codes == ["not-workbook"])
        let huge = [UInt8](repeating: 0x50, count: (16 << 20) + 1)
        #expect(SpreadsheetReader.read(huge, file: "x.xlsx").codes == ["file-too-large"])
    }
}
