import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct ModelJudgmentsTests {
    @Test(arguments: ModelCase.judgments) func `A wrong judgment is reported where it stands`(one: ModelCase) {
        one.check()
    }

    @Test(arguments: [("2:3", 2.0 / 3), ("1/7", 1.0 / 7), ("5/2", 2.5), ("0.5", 0.5), ("9", 9), ("1/1.41", 1 / 1.41)])
    func `A judgment is read from the text in the file`(text: String, value: Double) throws {
        let reading = readModel(ModelCase.sound.replacing("[cost, trust, 3]", with: "[cost, trust, \(text)]"))
        guard case .pairwise(let matrix) = try #require(reading.value).hierarchies[0].root.weighing else {
            Issue.record("The root compares its children.")
            return
        }
        #expect(matrix[0, 1] == value)
    }

    @Test func `Many missing pairs are counted, not listed without end`() {
        let ids = (0..<40).map { "c\($0)" }
        let children = ids.map { "  - {id: \($0), alternatives: {weights: {a: 1, b: 1}}}\n" }.joined()
        let reading = readModel(
            "format: guildhall-decision/1\ntitle: T\nalternatives: [{id: a}, {id: b}]\nchildren:\n\(children)"
                + "qualitative: [[c0, c1, better]]\n")
        #expect(reading.codes == [String](repeating: "missing-judgment", count: 21))
        #expect(reading.diagnostics.last?.message.hasPrefix("759 more pairs") == true)
    }

    @Test(arguments: ["0.111", "0.11", "0.1111111", "9.00", "1/9"]) func `A rounded ninth is on the scale`(text: String)
    {
        #expect(readModel(ModelCase.sound.replacing("[cost, trust, 3]", with: "[cost, trust, \(text)]")).codes == [])
    }

    @Test(arguments: ["0.1", "0.10", "0.0222", "9.01", "1/9.01"])
    func `What rounds no end of the scale is off it`(
        text: String
    ) {
        let codes = readModel(ModelCase.sound.replacing("[cost, trust, 3]", with: "[cost, trust, \(text)]")).codes
        #expect(codes == ["judgment-off-scale"])
    }

    @Test func `The line of a judgment is its own`() {
        let reading = readModel(
            ModelCase.sound.replacing(
                "comparisons: [[cost, trust, 3]]", with: "comparisons:\n  -\n    - cost\n    - trust\n    - -3"))
        #expect(reading.diagnostics.map(\.line) == [16])
    }
}

extension ModelCase {
    private static func root(_ list: String, _ expected: String) -> ModelCase {
        ModelCase("[[cost, trust, 3]]", list, expected)
    }

    static let judgments = [
        root("[[cost, trust, 0]]", "zero-judgment:12:"),
        root("[[cost, trust, 1/0]]", "zero-judgment:12:"),
        root("[[cost, trust, -3]]", "negative-judgment:12:"),
        root("[[cost, trust, +3]]", "signed-judgment:12:"),
        root("[[cost, trust, .nan]]", "judgment-not-a-number:12:"),
        root("[[cost, trust, -.inf]]", "infinite-judgment:12:"),
        root("[[cost, trust, 0x1F]]", "hexadecimal-judgment:12:"),
        root("[[cost, trust, 1e3]]", "malformed-judgment:12:"),
        root("[[cost, trust, 1000001]]", "huge-judgment:12:"),
        root("[[cost, trust, 1/1000001]]", "tiny-judgment:12:"),
        root("[[cost, trust, three]]", "malformed-judgment:12:"),
        root("[[cost, trust, '0,5']]", "decimal-comma:12:"),
        root("[[cost, trust, 0,5]]", "decimal-comma:12:"),
        root("[[cost, trust, ]]", "judgment-shape:12:"),
        root("[[cost, trust]]", "judgment-shape:12:"),
        ModelCase(
            "[[cost, trust, 3]]", "[cost, trust, 3]", "judgment-shape:12:", "judgment-shape:12:", "judgment-shape:12:"),
        root("[[cost, trust, '']]", "malformed-judgment:12:"),
        root("[[cost, trust, '[1/5, 1/7]']]", "bad-interval:12:"),
        root("[[cost, trust, [7, 3]]]", "bad-interval:12:"),
        root("[[cost, trust, '[3, 5, 7]']]", "bad-interval:12:"),
        root("[[cost, trust, [3]]]", "bad-interval:12:"),
        root("[[cost, trust, '[3, 7']]", "bad-interval:12:"),
        root("[[cost, trust, [3, x]]]", "malformed-judgment:12:"),
        root("[[cost, trust, [0, 3]]]", "zero-judgment:12:"),
        root("[[cost, trust, [3, [4]]]]", "wrong-type:12:"),
        root("[[cost, trust, [3, 12]]]", "judgment-off-scale:12:"),
        root("[[cost, trust, [3, 7]], [trust, cost, [1/7, 1/3]]]", "repeated-judgment:12:"),
        root("[[cost, trust, [3, 7]], [trust, cost, [1/7, 1/4]]]", "contradictory-judgment:12:"),
        root("[[cost, trust, [3, 7]], [trust, cost, 1/5]]", "contradictory-judgment:12:"),
        root("[[cost, trust, better]]", "malformed-judgment:12:"),
        root("[[cost, trust, {a: b}]]", "wrong-type:12:"),
        root("[[cost, trust, 10]]", "judgment-off-scale:12:"),
        root("[[cost, trust, 0.0222]]", "judgment-off-scale:12:"),
        root("[[cost, trust, 1/9.1]]", "judgment-off-scale:12:"),
        root("[]", "disconnected-judgments:12:"),
        root("[[cost, trsut, 3]]", "unknown-id:12:"),
        ModelCase("[[cost, trust, 3]]", "[[cost, cost, 3]]", "self-comparison:12:", "disconnected-judgments:12:"),
        root("[[cost, trust, 3], [cost, trust, 3]]", "repeated-judgment:12:"),
        root("[[cost, trust, 3], [trust, cost, 1/3]]", "repeated-judgment:12:"),
        root("[[cost, trust, 3], [trust, cost, 3]]", "contradictory-judgment:12:"),
        ModelCase("[a1, a3, 5], [a2, a3, 2]", "[a1, a3, 5]", "incomplete-judgments:11:trust"),
    ]
}
