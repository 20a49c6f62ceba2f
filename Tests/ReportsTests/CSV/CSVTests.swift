import Reports
import Testing

@Suite struct CSVTests {
    private func table(_ id: String, _ cells: [Table.Cell], caption: String = "Caption") -> Table {
        Table(
            id: id, caption: caption, columns: [Table.Column("Name"), Table.Column("Value", isNumeric: true)],
            rows: [Table.Row(cells)])
    }

    @Test func `Numbers are exact whatever the reader sees`() {
        let csv = table("t", [.text("A"), .number(0.1 + 0.2, "0,30")]).csv()
        #expect(csv == "Name,Value\r\nA,0.30000000000000004\r\n")
    }

    @Test(arguments: [nil, Double.nan, .infinity])
    func `What is undefined is an empty field`(value: Double?) {
        #expect(table("t", [.text("A"), .number(value, "–")]).csv() == "Name,Value\r\nA,\r\n")
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("a;b", "a;b"),
        ("", ""), (" a ", " a "), ("世界", "世界"),
    ])
    func `Texts stand in quotes where they must`(text: String, field: String) {
        #expect(table("t", [.text(text), .number(1, "1")]).csv() == "Name,Value\r\n\(field),1\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
        ("\rx", "\"'\rx\""), ("\r\nx", "\"'\r\nx\""),
        ("=HYPERLINK(\"u\",\"x\")", "\"'=HYPERLINK(\"\"u\"\",\"\"x\"\")\""),
    ])
    func `A text that a spreadsheet would run gets an apostrophe`(text: String, field: String) {
        #expect(table("t", [.text(text), .number(1, "1")]).csv() == "Name,Value\r\n\(field),1\r\n")
    }

    @Test func `A negative number is no formula`() {
        #expect(table("t", [.text("A"), .number(-1.5, "−1.5")]).csv() == "Name,Value\r\nA,-1.5\r\n")
    }

    @Test func `A heading that a spreadsheet would run gets an apostrophe too`() {
        let table = Table(id: "t", caption: "C", columns: [Table.Column("=A1")], rows: [])
        #expect(table.csv() == "'=A1\r\n")
    }

    @Test func `Files carry the tables' ids and no name twice`() {
        let report = Report(
            title: "T", language: "en",
            sections: [
                Report.Section(
                    id: "s", title: "S", blocks: [.table(table("t", [.text("A"), .number(1, "1")]))],
                    sections: [
                        Report.Section(
                            id: "u", title: "U",
                            blocks: [
                                .table(table("t", [.text("B"), .number(2, "2")])),
                                .chart(
                                    Chart(
                                        id: "c", title: "C", summary: "", specification: .null,
                                        table: table("c", [.text("D"), .number(3, "3")]))),
                            ])
                    ])
            ], data: .null)
        let files = report.csvFiles()
        #expect(files.map(\.name) == ["t.csv", "t-2.csv", "c.csv"])
        #expect(files.map { $0.content.contains("A,1") } == [true, false, false])
    }

    @Test func `The single text names each table and parts them by an empty line`() {
        let report = Report(
            title: "T", language: "en",
            sections: [
                Report.Section(
                    id: "s", title: "S",
                    blocks: [
                        .table(table("t", [.text("A"), .number(1, "1")], caption: "One, two")),
                        .table(table("u", [.text("B"), .number(2, "2")])),
                    ])
            ], data: .null)
        #expect(
            report.csv()
                == "\"# One, two\"\r\nName,Value\r\nA,1\r\n\r\n# Caption\r\nName,Value\r\nB,2\r\n")
    }
}
