import AnalyticHierarchy
import Interchange
import Reports
import Testing

/// Workbooks that no application writes, made part by part.
struct HostileWorkbookTests {
    private static let head =
        "<worksheet><sheetData><row r=\"1\">"
        + ["node", "left", "right", "judgment"].map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
        + "</row>"
    private static let names = ["price", "a1", "a2"].map { "<c t=\"str\"><v>\($0)</v></c>" }.joined()

    /// The parts of a sound workbook whose row 2 ends with a judgment.
    private static func parts(judgment: String) -> [String: String] {
        [
            "xl/workbook.xml": "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels":
                "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/s.xml\"/></Relationships>",
            "xl/styles.xml": "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
            "xl/worksheets/s.xml": "\(head)<row r=\"2\">\(names)\(judgment)</row></sheetData></worksheet>",
        ]
    }

    private static func read(_ parts: [String: String]) throws -> Reading<PanelAnswers> {
        try read(parts.mapValues { Array($0.utf8) })
    }

    private static func read(_ parts: [String: [UInt8]]) throws -> Reading<PanelAnswers> {
        let entries = parts.sorted { $0.key < $1.key }.map { ZipWriter.Entry(name: $0.key, bytes: $0.value) }
        return JudgmentsReader.read([(ZipWriter().archive(of: entries), "e1.xlsx")], for: try AnswersCase.file())
    }

    @Test(
        arguments: [
            ("<c><v>3</v></c>", []), ("<c s=\"1\"><v>3</v></c>", ["judgment-is-date"]),
            ("<c r=\"D2\"><v>3</v></c><c r=\"D2\"><v>4</v></c>", ["not-workbook"]),
            ("<c r=\"D2\"><v>3</v></c><c r=\"C2\"><v>4</v></c>", ["not-workbook"]),
            ("<c><v>3</v><v>4</v></c>", ["not-workbook"]), ("<c><v>3</v><is><t>4</t></is></c>", ["not-workbook"]),
            ("<c s=\"2\"><v>3</v></c>", ["not-workbook"]), ("<c s=\"x\"><v>3</v></c>", ["not-workbook"]),
            ("<c><f>1/3</f></c>", ["malformed-judgment"]), ("<c><f>1/3</f><v>3</v></c>", []),
            ("<c t=\"str\"><f>\"\"</f><v></v></c>", ["silent-expert"]),
            ("<c t=\"S\"><v>3</v></c>", ["malformed-judgment"]), ("<c t=\"b\"><v>3</v></c>", []),
            ("<c t=\"s\"><v>99999999999999999999</v></c>", ["malformed-judgment"]),
            ("</row><row r=\"x\"><c><v>1</v></c>", ["not-workbook"]), ("</row><row r=\"0\">", ["not-workbook"]),
            (
                "</row></sheetData><x><row r=\"1\"><c r=\"Q9\"><v>1</v></c></row></x><sheetData><row r=\"3\">",
                ["silent-expert"]
            ),
            ("<c t=\"str\"><v>&#x9F;</v></c>", ["malformed-judgment"]),
        ] as [(String, [String])])
    func `A cell is what it says, or the workbook is refused`(judgment: String, codes: [String]) throws {
        let reading = try Self.read(Self.parts(judgment: judgment))
        #expect(reading.codes == codes, "\(reading.diagnostics)")
    }

    @Test func `A formula that was never computed is no abstention`() throws {
        let reading = try Self.read(Self.parts(judgment: "<c><f>1/3</f></c>"))
        #expect(reading.diagnostics.first?.message.contains("a formula without a stored value") == true)
    }

    /// The document type stands in letters that a search for it in UTF-8 does not find.
    @Test func `A part in UTF-16 is refused with a byte order mark and without`() throws {
        let parts = Self.parts(judgment: "<c><v>3</v></c>").mapValues { Array($0.utf8) }
        let text = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"3\">]>" + Self.head + "</sheetData></worksheet>"
        for isMarked in [true, false] {
            for isLittle in [true, false] {
                let units = (isMarked ? [0xFEFF] : []) + Array(text.utf16)
                let bytes = units.flatMap { isLittle ? [$0 & 0xFF, $0 >> 8] : [$0 >> 8, $0 & 0xFF] }.map(UInt8.init)
                let reading = try Self.read(parts.merging(["xl/worksheets/s.xml": bytes]) { $1 })
                #expect(reading.codes == ["not-workbook"])
                #expect(reading.diagnostics.first?.message.contains("is not UTF-8") == true)
            }
        }
    }

    @Test func `A declaration of another encoding is found wherever it stands`() throws {
        var parts = Self.parts(judgment: "<c><v>3</v></c>")
        let sheet = parts["xl/worksheets/s.xml"] ?? ""
        for declaration in [
            "<?xml version=\"1.0\"\(String(repeating: " ", count: 500))encoding=\"UTF-7\"?>",
            "<?xml version=\"1.0\"\(String(repeating: "\n", count: 5_000))encoding=\"UTF-8\"?>",
            "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "<?xml version=\"1>0\" encoding=\"UTF-7\"?>",
            "<?xml version=\"1.0\" encoding=UTF-7?>",
        ] {
            parts["xl/worksheets/s.xml"] = declaration + sheet
            #expect(try Self.read(parts).codes == ["not-workbook"])
        }
        parts["xl/worksheets/s.xml"] = "\u{FEFF}<?xml version='1.0' encoding='utf-8' standalone=\"yes\"?>" + sheet
        #expect(try Self.read(parts).codes == [])
    }

    /// A thousand tabs of one part would be read a thousand times.
    @Test func `Tabs of one part, and relations of one name, are refused`() throws {
        var parts = Self.parts(judgment: "<c><v>3</v></c>")
        let tab = "<sheet name=\"A\" r:id=\"r1\"/>"
        parts["xl/workbook.xml"] = "<workbook xmlns:r=\"r\"><sheets>\(tab)\(tab)</sheets></workbook>"
        #expect(try Self.read(parts).codes == ["not-workbook"])
        parts = Self.parts(judgment: "<c><v>3</v></c>")
        let relation = "<Relationship Id=\"r1\" Target=\"worksheets/s.xml\"/>"
        parts["xl/_rels/workbook.xml.rels"] = "<Relationships>\(relation)\(relation)</Relationships>"
        #expect(try Self.read(parts).codes == ["not-workbook"])
    }

    @Test func `Cells far to the right of a table cost nothing and say nothing`() throws {
        let row = { (number: Int) in "<row r=\"\(number)\"><c r=\"XFD\(number)\"><v>1</v></c></row>" }
        let rows = (3...2_000).map(row).joined()
        let reading = try Self.read(Self.parts(judgment: "<c><v>3</v></c></row>\(rows)<row r=\"2001\">"))
        #expect(reading.diagnostics == [])
        #expect(reading.value?.rounds.first?.answers.count == 1)
    }
}
