import AnalyticHierarchy
import Interchange
import Reports
import TestSupport
import Testing

struct DecisionModelReaderTests {
    @Test func `A sound model gives its value and nothing to say`() throws {
        let reading = readModel(ModelCase.sound)
        #expect(reading.diagnostics.isEmpty)
        let model = try #require(reading.value)
        #expect(model.metadata.title == "Partner")
        #expect(model.alternatives.map(\.id) == ["a1", "a2", "a3"])
        #expect(model.alternatives[0].attributes == ["price": 120])
        #expect(model.alternatives.map(\.title) == ["First", "a2", "a3"])
        #expect(model.options.epsilon == 1e-9)
        let root = try #require(model.hierarchies.first?.root)
        guard case .criteria(let children) = root.elements, case .pairwise(let matrix) = root.weighing else {
            Issue.record("The root compares criteria.")
            return
        }
        #expect(children.map(\.id) == ["cost", "trust"])
        #expect(matrix[0, 1] == 3)
        #expect(matrix[1, 0] == 1.0 / 3)
        #expect(children[0].weighing == .direct([1, 2.5, 3]))
        #expect(children[1].elements == .alternatives([0, 1, 2]))
    }

    @Test func `Merits come in their own order, with everything the format offers`() throws {
        let reading = readModel(
            """
            format: guildhall-decision/1
            title: All of it
            organisation: Chamber
            authors: [A. One, B. Two]
            date: 2030-01-31
            language: zh-Hans
            question: Which?
            source: A table
            alternatives: [{id: a1}, {id: a2}, {id: a3}]
            merits:
              costs:
                alternatives: {weights: {a1: 0, a2: 1, a3: 2}}
              benefits:
                title: Gains
                children:
                  - id: only
                    title: Only child
                    children:
                      - {id: x, alternatives: {comparisons: [[a2, a1, 1:3]]}}
                      - {id: y, alternatives: {weights: {a3: 4}}}
                    weights: {y: 0, x: 2}
            synthesis:
              weights: row-sum
              epsilon: 0.01
              mode: ideal
              merits: ratio-powers
              meritWeights: {benefits: 2, costs: 0}
              structure: proportional
              randomIndex: saaty-1980
              scale: free
              strict: true
            """)
        #expect(reading.codes == ["alternative-left-out", "alternative-left-out"])
        let model = try #require(reading.value)
        #expect(model.hierarchies.map(\.merit) == [.benefits, .costs])
        #expect(model.hierarchies[0].root.title == "Gains")
        guard case .criteria(let only) = model.hierarchies[0].root.elements,
            case .criteria(let leaves) = only[0].elements
        else {
            Issue.record("Benefits have two levels.")
            return
        }
        #expect(only[0].weighing == .direct([2, 0]))
        #expect(leaves[0].elements == .alternatives([0, 1]))
        #expect(leaves[1].elements == .alternatives([2]))
        var options = SynthesisOptions()
        options.weights = .rowSum
        options.epsilon = 0.01
        options.mode = .ideal
        options.merits = .ratioPowers
        options.meritWeights = [.benefits: 2, .costs: 0]
        options.structure = .proportional
        options.randomIndex = .saaty1980
        options.scale = .free
        options.usesStrictThresholds = true
        #expect(model.options == options)
        #expect(model.metadata.authors == ["A. One", "B. Two"])
        #expect(model.metadata.date == "2030-01-31")
    }

    @Test func `A byte order mark and Windows line ends change nothing`() {
        let windows = [0xEF, 0xBB, 0xBF] + Array(ModelCase.sound.replacing("\n", with: "\r\n").utf8)
        #expect(DecisionModelReader.read(windows, file: "model.yaml").value == readModel(ModelCase.sound).value)
    }

    @Test func `All problems of a file come together, by line`() {
        let reading = readModel(
            """
            format: guildhall-decision/1
            tilte: Partner
            alternatives: [{id: a1}, {id: a2}, {id: a2}]
            children:
              - {id: x, alternatives: {comparisons: [[a1, a4, 3], [a1, a2, 0]]}}
              - {id: y, alternatives: {weights: {a1: -1, a2: 1}}}
            synthesis: {epsilon: 2}
            """)
        #expect(
            reading.codes
                == [
                    "missing-key", "unknown-key", "duplicate-id", "unknown-id", "zero-judgment", "negative-weight",
                    "missing-weighing", "epsilon-out-of-range",
                ].sorted { one, other in
                    let order = reading.codes
                    return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
                })
        #expect(reading.diagnostics.compactMap(\.line) == reading.diagnostics.compactMap(\.line).sorted())
        #expect(reading.value == nil)
    }

    @Test func `The sentences say what is wrong, where, and what was expected`() {
        let cases =
            ModelCase.structure + ModelCase.elements + ModelCase.judgments + ModelCase.weighing + ModelCase.ratings
            + ModelCase.values + ModelCase.copies + ModelCase.synthesis + ModelCase.meritRatings + ModelCase.panels
        let text = cases.map { one in
            "# \(one.old.isEmpty ? "" : one.old + " → ")\(one.new)\n"
                + readModel(one.text).diagnostics.map { "\($0)\n" }.joined()
        }
        expectSnapshot(text.joined(separator: "\n"), named: "model-diagnostics.txt")
    }
}
