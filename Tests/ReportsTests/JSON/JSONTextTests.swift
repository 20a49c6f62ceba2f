import Foundation
import Testing

@testable import Reports

@Suite struct JSONTextTests {
    @Test(arguments: [
        (0.1, "0.1"), (1, "1"), (-0.0, "-0"), (1e-5, "1e-05"), (1e16, "1e+16"),
        (0.30000000000000004, "0.30000000000000004"),
        (123_456_789.125, "123456789.125"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
        (.leastNonzeroMagnitude, "5e-324"),
        (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ])
    func `A number has the fewest digits that read back to it`(number: Double, expected: String) {
        #expect(JSONValue.number(number).text(prettily: false) == expected)
    }

    @Test(arguments: 0..<200)
    func `Any number comes back from its text bit by bit`(seed: UInt64) throws {
        var bits = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
        bits ^= bits >> 29
        let number = Double(bitPattern: bits)
        guard number.isFinite else { return }
        let text = JSONValue.number(number).text()
        #expect(Double(text)?.bitPattern == bits, "seed \(seed), text \(text)")
        let read = try JSONDecoder().decode([Double].self, from: Data("[\(text)]".utf8))
        #expect(read == [number])
    }

    @Test func `Strings escape quotes, controls and line separators`() {
        let text = JSONValue.string("\"\\\n\r\t\u{1}\u{7F}\u{2028}\u{2029}é世").text()
        #expect(text == #""\"\\\n\r\t\u0001\u007F\u2028\u2029é世""#)
    }

    @Test func `Keys keep the order in which they were given`() {
        let value: JSONValue = ["z": 1, "a": [true, nil], "m": ["k": "v"]]
        #expect(value.text(prettily: false) == #"{"z":1,"a":[true,null],"m":{"k":"v"}}"#)
    }

    @Test func `The pretty form keeps a vector on a line and opens what holds other values`() {
        let value: JSONValue = ["weights": [0.25, 0.75], "nodes": [["id": "a"], []], "empty": [:]]
        #expect(
            value.text() == """
                {
                  "weights": [0.25, 0.75],
                  "nodes": [
                    {"id": "a"},
                    []
                  ],
                  "empty": {}
                }
                """)
    }

    @Test func `A vector too long for a line stands one value a line`() {
        let value = JSONValue.array(Array(repeating: .integer(123_456_789), count: 20))
        let lines = value.text().split(separator: "\n")
        #expect(lines.count == 22)
        #expect(lines.allSatisfy { $0.count <= 100 })
    }

    @Test func `Both forms read back to the same document`() throws {
        let data = SampleReport(isRussian: true).report.data
        let pretty = try JSONSerialization.jsonObject(with: Data(data.text().utf8)) as? NSDictionary
        let plain = try JSONSerialization.jsonObject(with: Data(data.text(prettily: false).utf8)) as? NSDictionary
        #expect(pretty != nil && pretty == plain)
    }

    @Test func `A text for a script element can neither end it nor open a comment`() throws {
        let value: JSONValue = ["title": "</script><!-- \u{2028}"]
        let text = value.textForScript
        #expect(!text.contains("<") && !text.unicodeScalars.contains("\u{2028}"))
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: String]
        #expect(read == ["title": "</script><!-- \u{2028}"])
    }

    @Test func `A report's JSON is its data and ends in a line feed`() {
        let report = Report(title: "T", language: "en", sections: [], data: ["a": 1])
        #expect(report.json() == "{\"a\": 1}\n")
    }
}
