import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct SourceTextTests {
    @Test func `A byte that is not UTF-8 is named with its place`() {
        var bytes = Array(ModelCase.sound.utf8)
        let place = ModelCase.sound.utf8.prefix { $0 != UInt8(ascii: "P") }.count
        bytes[place] = 0xE9
        let reading = DecisionModelReader.read(bytes, file: "m.yaml")
        #expect(reading.codes == ["not-utf8"])
        #expect(reading.diagnostics[0].line == 2)
        #expect(reading.diagnostics[0].message.contains("byte \(place) of the file"))
        #expect(reading.diagnostics[0].message.contains("0xE9"))
    }

    @Test(arguments: [[0xC3], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC0, 0xAF], [0xFF, 0xFE, 0x61, 0x00]])
    func `Truncated, surrogate and overlong sequences are no UTF-8`(bytes: [Int]) {
        let bytes = [0x61, 0x0A] + bytes.map(UInt8.init)
        let reading = MatrixReader.read(bytes, file: "m.csv")
        #expect(reading.codes == ["not-utf8"])
        #expect(reading.diagnostics[0].line == 2)
        #expect(reading.diagnostics[0].message.contains("byte 2 of the file"))
    }

    @Test(arguments: ["\u{0}", "\u{8}", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}"])
    func `A control character is refused with its line`(character: String) {
        let reading = readModel(ModelCase.sound.replacing("Partner", with: "Part\(character)ner"))
        #expect(reading.codes == ["control-character"])
        #expect(reading.diagnostics[0].line == 2)
    }

    @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}\n"]) func `An empty file is said to be empty`(text: String) {
        #expect(readModel(text).codes == ["file-empty"])
        #expect(MatrixReader.read(Array(text.utf8), file: "m.csv").codes == ["file-empty"])
    }

    @Test func `Fifty megabytes are refused at once`() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 50 << 20)
        #expect(DecisionModelReader.read(bytes, file: "m.yaml").codes == ["file-too-large"])
        #expect(MatrixReader.read(bytes, file: "m.csv").codes == ["file-too-large"])
    }

    @Test func `Lines count alike after LF, CRLF and CR`() {
        for end in ["\n", "\r\n", "\r"] {
            let reading = readModel(
                ModelCase.sound.replacing("epsilon: 1e-9", with: "epsilon: 5").replacing("\n", with: end))
            #expect(reading.diagnostics.map(\.line) == [13])
        }
    }
}
