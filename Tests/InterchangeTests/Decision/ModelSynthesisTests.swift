import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct ModelSynthesisTests {
    @Test(arguments: ModelCase.synthesis) func `A wrong option is reported where it stands`(one: ModelCase) {
        one.check()
    }

    @Test(arguments: JudgmentScale.allCases)
    func `A judgment becomes the ratio of the model's scale`(scale: JudgmentScale) throws {
        let reading = readModel(ModelCase.sound.replacing("epsilon: 1e-9", with: "scale: \(scale.rawValue)"))
        #expect(reading.codes.isEmpty)
        let model = try #require(reading.value)
        #expect(model.options.scale == scale)
        let three = try #require(Ratio(3))
        guard case .pairwise(let matrix) = model.hierarchies[0].root.weighing else {
            Issue.record("The criteria are compared.")
            return
        }
        #expect(matrix[0, 1] == scale.ratio(ofStep: three)?.value)
    }

    @Test func `A judgment past the end of its scale's formula is an error`() {
        let text = ModelCase.sound.replacing("[cost, trust, 3]", with: "[cost, trust, 12]")
            .replacing("epsilon: 1e-9", with: "scale: balanced")
        #expect(readModel(text).codes == ["judgment-off-scale", "malformed-judgment"])
    }

    @Test func `On the free scale no judgment is off the scale`() {
        let text = ModelCase.sound.replacing("[cost, trust, 3]", with: "[cost, trust, 100]")
        #expect(readModel(text).codes == ["judgment-off-scale"])
        #expect(readModel(text.replacing("epsilon: 1e-9", with: "scale: free")).codes.isEmpty)
    }
}

extension ModelCase {
    private static func options(_ text: String, _ expected: String) -> ModelCase {
        ModelCase("{epsilon: 1e-9}", text, expected)
    }

    /// A model with two merits, to which `synthesis` can be added.
    static let twoMerits = """
        format: guildhall-decision/1
        title: T
        alternatives: [{id: a}, {id: b}]
        merits:
          benefits: {alternatives: {weights: {a: 1, b: 2}}}
          costs: {alternatives: {weights: {a: 1, b: 2}}}

        """

    private static func merits(_ weights: String, _ expected: String) -> ModelCase {
        ModelCase("", twoMerits + "synthesis: {meritWeights: \(weights)}", expected)
    }

    static let synthesis = [
        options("{epsilon: 0}", "epsilon-out-of-range:13:synthesis/epsilon"),
        options("{epsilon: 1}", "epsilon-out-of-range:13:synthesis/epsilon"),
        options("{epsilon: -1e-3}", "epsilon-out-of-range:13:synthesis/epsilon"),
        options("{epsilon: small}", "bad-number:13:synthesis/epsilon"),
        options("{mode: idael}", "unknown-value:13:synthesis/mode"),
        options("{weights: eigen}", "unknown-value:13:synthesis/weights"),
        options("{merits: [ratio]}", "wrong-type:13:synthesis/merits"),
        options("{strict: yes}", "unknown-value:13:synthesis/strict"),
        options("{randomindex: own}", "unknown-key:13:synthesis"),
        options("{scale: saty}", "unknown-value:13:synthesis/scale"),
        options("{structure: full}", "unknown-value:13:synthesis/structure"),
        options("[epsilon]", "wrong-type:13:synthesis"),
        options("{meritWeights: {benefits: 1}}", "absent-merit:13:synthesis/meritWeights"),
        merits("{benefits: 1}", "missing-weight:7:synthesis/meritWeights"),
        merits("{benefits: 1, costs: 1, risks: 1}", "absent-merit:7:synthesis/meritWeights"),
        merits("{benefits: 0, costs: 0}", "zero-weights:7:synthesis/meritWeights"),
        merits("{benefits: -1, costs: 1}", "negative-weight:7:synthesis/meritWeights"),
        merits("{benefits: x, costs: 1}", "bad-number:7:synthesis/meritWeights"),
        merits("{benefits: 1, costs: 1, gain: 1}", "unknown-merit:7:synthesis/meritWeights"),
        options("{preference: 1}", "value-out-of-range:13:synthesis/preference"),
        options("{preference: 2.1}", "value-out-of-range:13:synthesis/preference"),
        options("{preference: high}", "bad-number:13:synthesis/preference"),
        merits("[1, 2]", "wrong-type:7:synthesis/meritWeights"),
    ]
}
