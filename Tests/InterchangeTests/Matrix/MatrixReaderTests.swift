import AnalyticHierarchy
import Interchange
import Reports
import TestSupport
import Testing

/// Reads a table.
func readTable(_ text: String, scale: JudgmentScale = .saaty) -> Reading<MatrixTable> {
    MatrixReader.read(Array(text.utf8), file: "table.csv", scale: scale)
}

struct MatrixReaderTests {
    @Test(arguments: [
        "1,3,5\n1/3,1,2\n1/5,1/2,1\n", "1;3;5\r\n1/3;1;2\r\n1/5;0,5;1\r\n", "1\t3\t5\n\t1\t2\n\t\t1\n",
        ",3,5\n,,2\n,,\n", "1,,\n1/3,,\n1:5,0.5,\n", "\n\n\"1\",\"3\",\"5\"\n,1,2\n,,1\n\n\n",
        "\u{FEFF};3;5;\n;;2;\n;;;\n;;;\n", "1,3.0,5.00\r0.3333333333333333,1,2\r.2,0.5,1",
    ])
    func `The dialects of one matrix`(text: String) throws {
        let reading = readTable(text)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let table = try #require(reading.value)
        #expect(table.items == ["1", "2", "3"])
        #expect(table.matrix?[0, 1] == 3)
        #expect(table.matrix?[0, 2] == 5)
        #expect(table.matrix?[1, 2] == 2)
        #expect(table.matrix?[1, 0] == 1.0 / 3)
    }

    @Test(arguments: [
        ",A,B\nA,1,3\nB,,1\n", "A;B\n1;3\n;1\n", "A\t1\t3\nB\t\t1\n", "goal,A,B\nA,,3\nB,,\n", "\"A\";B\n1;3\n;1\n",
    ])
    func `Headers on both sides, above, or beside`(text: String) throws {
        let table = try #require(readTable(text).value)
        #expect(table.items == ["A", "B"])
        #expect(table.matrix?[0, 1] == 3)
    }

    @Test func `Names that are numbers are recognised`() throws {
        #expect(try #require(readTable(",10,20\n10,1,3\n20,,1\n").value).items == ["10", "20"])
        #expect(try #require(readTable("1,2,3\n1,3,5\n,1,2\n,,1\n").value).items == ["1", "2", "3"])
    }

    @Test func `A cell may hold separators, quotation marks and line ends`() throws {
        let reading = readTable(",\"A, \"\"B\"\"\",\"C\nD\"\n\"A, \"\"B\"\"\",1,x\n\"C\nD\",,1\n")
        #expect(reading.codes == ["malformed-judgment"])
        #expect(reading.diagnostics[0].line == 3)
        #expect(reading.diagnostics[0].message.contains("A, \"B\""))
    }

    @Test func `Which cell was typed how can be seen`() throws {
        let table = try #require(readTable("1,3\n0.33,1\n").value)
        #expect(table.cells[0][1].text == "3")
        #expect(table.cells[0][1].counts)
        #expect(table.cells[1][0].text == "0.33")
        #expect(table.cells[1][0].ratio?.value == 0.33)
        #expect(!table.cells[1][0].counts)
        #expect(table.cells[1][0].line == 2)
        #expect(table.matrix?[1, 0] == 1.0 / 3)
    }

    @Test func `Rounded reciprocals give one note, exact ones none`() {
        let rounded = readTable("1,3,7\n0.33,1,.5\n0.14,2,1\n")
        #expect(rounded.codes == ["rounded-reciprocals"])
        #expect(rounded.diagnostics[0].severity == .note)
        #expect(rounded.diagnostics[0].message.contains("1 against 2, 1 against 3"))
        #expect(rounded.value?.matrix?[2, 1] == 2)
    }

    @Test(arguments: [("1,2\n0.525,1", true), ("1,2\n0.475,1", true), ("1,2\n0.526,1", false), ("1,2\n0.47,1", false)])
    func `Mirrored cells may deviate by five per cent`(text: String, isAccepted: Bool) {
        #expect(readTable(text).codes == [isAccepted ? "rounded-reciprocals" : "contradictory-cells"])
        #expect((readTable(text).value != nil) == isAccepted)
    }

    @Test func `Of two cells that are about one the larger counts`() {
        #expect(readTable("1,0.98\n1.01,1").value?.matrix?[1, 0] == 1.01)
        #expect(readTable("1,0.98\n0.99,1").value?.matrix?[1, 0] == 0.99)
    }

    static let bad: [(text: String, expected: [String])] = [
        ("1,2,3\n1,1,1\n", ["table-not-square:-"]),
        ("A,B,C\n1,2,3\n", ["table-not-square:-"]),
        ("1,2\n,1,3\n", ["table-ragged:2"]),
        ("1,2\n\n,1\n", ["table-ragged:2"]),
        ("7", ["table-too-small:-"]),
        (",A\nA,1\n", ["table-too-small:-"]),
        (",A,B\nA,1,2\nC,,1\n", ["headers-differ:3"]),
        (",A,B\nB,1,2\nA,,1\n", ["headers-differ:2", "headers-differ:3"]),
        (",A,A\nA,1,2\nA,,1\n", ["duplicate-id:1"]),
        ("A;;B\n1;2;3\n;1;2\n;;1\n", ["empty-text:1"]),
        ("1,2\n,2\n", ["diagonal-not-one:2"]),
        ("1,\n,1\n", ["disconnected-judgments:2"]),
        ("1,x\n,1\n", ["malformed-judgment:1"]),
        ("1,0\n,1\n", ["zero-judgment:1"]),
        ("1,-2\n,1\n", ["negative-judgment:1"]),
        ("1,nan\n,1\n", ["judgment-not-a-number:1"]),
        ("1,inf\n,1\n", ["infinite-judgment:1"]),
        ("1,0x2\n,1\n", ["hexadecimal-judgment:1"]),
        ("1,+2\n,1\n", ["signed-judgment:1"]),
        ("1,2000000\n,1\n", ["huge-judgment:1"]),
        ("1,1/2000000\n,1\n", ["tiny-judgment:1"]),
        ("1,\"0,5\"\n,1\n", ["decimal-comma:1"]),
        ("1,10\n,1\n", ["judgment-off-scale:1"]),
        ("1,2\n2,1\n", ["contradictory-cells:1"]),
        ("1,\"2\n,1\n", ["open-quote:1"]),
        ("1,\"2\"x\n,1\n", ["open-quote:1"]),
        ("1,better\n,1\n", ["malformed-judgment:1"]),
    ]

    @Test(arguments: bad) func `A wrong table is reported where it is wrong`(text: String, expected: [String]) {
        let reading = readTable(text)
        #expect(reading.diagnostics.map { "\($0.code):\($0.line.map(String.init) ?? "-")" } == expected)
        #expect((reading.value == nil) == reading.diagnostics.containsError)
    }

    @Test func `The sentences about tables say what was expected`() {
        let text = Self.bad.map { one in
            one.text + "\n" + readTable(one.text).diagnostics.map { "\($0)\n" }.joined()
        }
        expectSnapshot(text.joined(separator: "\n"), named: "table-diagnostics.txt")
    }

    @Test func `A table of a hundred items is read, one of five hundred and one is refused`() {
        func table(_ order: Int) -> String {
            (0..<order).map { row in
                (0..<order).map { $0 == row ? "1" : $0 > row ? "2" : "" }.joined(separator: ",") + "\n"
            }.joined()
        }
        #expect(readTable(table(100)).value?.matrix?.order == 100)
        #expect(readTable(table(501)).codes == ["table-too-large"])
    }

    @Test(arguments: ["1,2\n", "1,", "\"\"\n", ";"]) func `A file of a million rows or cells is not read to its end`(
        unit: String
    ) {
        #expect(readTable("x" + String(repeating: unit, count: 1_000_000) + "x").codes == ["table-too-large"])
    }

    @Test func `Empty pairs are missing judgments, of which a note tells`() throws {
        let reading = readTable(",A,B,C,D\nA,1,3,,\nB,,1,2,\nC,,,1,5\nD,,,,1\n")
        #expect(reading.codes == ["incomplete-judgments"])
        #expect(reading.diagnostics[0].severity == .note)
        #expect(reading.diagnostics[0].message.hasPrefix("3 of 6 pairs are compared; the rest, as 'A' against 'C'"))
        let table = try #require(reading.value)
        #expect(table.matrix == nil)
        #expect(table.comparisons.missingPairs == [ElementPair(0, 2), ElementPair(0, 3), ElementPair(1, 3)])
        #expect(table.comparisons[3, 2] == 1.0 / 5 && table.comparisons[0, 2] == nil)
    }

    @Test func `Judgments that leave items unconnected are an error that names the groups`() {
        let reading = readTable(",A,B,C,D\nA,1,3,,\nB,,1,,\nC,,,1,5\nD,,,,1\n")
        #expect(reading.codes == ["disconnected-judgments"] && reading.value == nil)
        #expect(reading.diagnostics[0].line == 4)
        #expect(reading.diagnostics[0].message.contains("(A, B), (C, D)"), "\(reading.diagnostics)")
    }

    @Test func `A cell that cannot be read is not taken for a missing one`() {
        #expect(readTable(",A,B,C\nA,1,3,\nB,,1,x\nC,,,1\n").codes == ["malformed-judgment"])
    }

    @Test func `A decimal comma is read where commas separate nothing`() {
        #expect(readTable("1;2,5\n0,4;1\n").value?.matrix?[0, 1] == 2.5)
        #expect(readTable("1\t1/2,5\n\t1\n").value?.matrix?[1, 0] == 2.5)
        #expect(readTable("1;100\n;1\n", scale: .free).diagnostics.isEmpty)
    }
}
