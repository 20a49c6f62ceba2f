import AnalyticHierarchy
import Interchange
import Reports
import Testing

/// A change to a sound model, and the diagnostics it must give.
struct ModelCase: Sendable, CustomTestStringConvertible {
    /// A sound model, to be changed.
    static let sound = """
        format: guildhall-decision/1
        title: Partner
        alternatives:
          - {id: a1, title: First, attributes: {price: 120}}
          - {id: a2}
          - {id: a3}
        children:
          - id: cost
            alternatives: {weights: {a1: 1, a2: 2.5, a3: 3}}
          - id: trust
            alternatives: {comparisons: [[a1, a2, 3], [a1, a3, 5], [a2, a3, 2]]}
        comparisons: [[cost, trust, 3]]
        synthesis: {epsilon: 1e-9}

        """

    let old: String
    let new: String
    /// `code:line:path` of every diagnostic, in order.
    let expected: [String]

    /// - Parameters:
    ///   - old: a part of the sound model that stands in it once; empty for the whole text.
    ///   - new: what stands there instead.
    init(_ old: String, _ new: String, _ expected: String...) { self.init(old, new, expected) }

    init(_ old: String, _ new: String, _ expected: [String]) {
        self.old = old
        self.new = new
        self.expected = expected
    }

    var text: String { old.isEmpty ? new : Self.sound.replacing(old, with: new) }
    var testDescription: String { "\(old.prefix(60)) → \(new.prefix(60))" }

    /// Reads the changed model and compares the diagnostics.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(
            old.isEmpty || Self.sound.ranges(of: old).count == 1, "The part stands in the model once.",
            sourceLocation: sourceLocation)
        let reading = DecisionModelReader.read(Array(text.utf8), file: "model.yaml")
        let found = reading.diagnostics.map { "\($0.code):\($0.line.map(String.init) ?? "-"):\($0.path)" }
        #expect(found == expected, "\(reading.diagnostics)", sourceLocation: sourceLocation)
        #expect((reading.value == nil) == reading.diagnostics.containsError, sourceLocation: sourceLocation)
    }
}

/// Reads a model.
func readModel(_ text: String) -> Reading<DecisionModel> {
    DecisionModelReader.read(Array(text.utf8), file: "model.yaml")
}

extension Reading {
    /// The codes of the diagnostics, in order.
    var codes: [String] { diagnostics.map(\.code) }
}
