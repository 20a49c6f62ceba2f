import Interchange
import Reports
import Testing

/// A change to a sound plan of a sweep, and the diagnostics it must give.
struct SweepCase: Sendable, CustomTestStringConvertible {
    /// A sound plan, to be changed.
    static let sound = """
        format: guildhall-sweep/1
        title: What moves the fee
        model: toys.game.yaml
        design: {kind: latin-hypercube, points: 8, seed: 3}
        vary:
          margin: {uniform: [0.2, 0.4]}
          categories: {integers: [18, 24]}
          fixedCost: [400, 500]
          options.drop: [true, false]
        repetitions: 2
        measure: [fee, ratio]

        """

    /// A small market, for what only a model in steps shows.
    static let market = """
        format: guildhall-market/1
        title: Small
        steps: 6
        population: {buyers: 20, traders: 4, clientSeers: 10, factories: 20, categories: 4}

        """

    let old: String
    let new: String
    /// `code:line:path` of every diagnostic, in order.
    let expected: [String]

    init(_ old: String, _ new: String, _ expected: String...) {
        (self.old, self.new, self.expected) = (old, new, expected)
    }

    var testDescription: String { "\(old) → \(new)" }

    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(
            Self.sound.ranges(of: old).count == 1, "The part stands in the plan once.", sourceLocation: sourceLocation)
        let reading = readPlan(Self.sound.replacing(old, with: new))
        let found = reading.diagnostics.map { "\($0.code):\($0.line.map(String.init) ?? "-"):\($0.path)" }
        #expect(found == expected, "\(reading.diagnostics)", sourceLocation: sourceLocation)
        #expect((reading.value == nil) == reading.diagnostics.containsError, sourceLocation: sourceLocation)
    }
}

/// The files that plans of tests name.
func experimentFile(_ path: String) -> Reading<[UInt8]> {
    let texts = [
        "toys.game.yaml": GameCase.sound, "small.market.yaml": SweepCase.market,
        "strange.yaml": "format: guildhall-decision/1\n",
        "broken.game.yaml": GameCase.sound.replacing("costs: 10", with: ""),
        "loose.game.yaml": GameCase.sound.replacing(
            "relations: {gain: 100, value: 40, hearing: 0.3, partners: 4}\n", with: ""),
        "seen.csv": "step,meanPrice,openShare\n1,11,0.1\n3,11.5,0.2\n6,12,0.3\n",
        "back.csv": "step,meanPrice\n3,11\n1,12\n", "empty.csv": "step,meanPrice\n",
        "fees.csv": "categories,fee\n18,0.17\n20,0.165\n22,0.161\n24,0.158\n",
    ]
    guard let text = texts[path] else { return SourceFile.read("/nowhere/\(path)") }
    return Reading(value: Array(text.utf8), diagnostics: [])
}

/// Reads a plan of a sweep whose model is one of the tests' own.
func readPlan(_ text: String) -> Reading<SweepPlan> {
    SweepPlanReader.read(Array(text.utf8), file: "toys.sweep.yaml", files: experimentFile)
}
