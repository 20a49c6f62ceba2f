import Interchange
import Reports
import Testing

/// A change to a sound plan of a calibration, and the diagnostics it must give.
struct CalibrationCase: Sendable, CustomTestStringConvertible {
    static let sound = """
        format: guildhall-calibration/1
        model: small.market.yaml
        vary: {population.traders: {integers: [3, 6]}, rules.meetings.enabled: [true, false]}
        observed: seen.csv
        measure: [meanPrice, openShare]
        method: {kind: sequential, particles: 20, populations: 2, parts: 2}

        """
    static let fees = """
        format: guildhall-calibration/1
        model: toys.game.yaml
        vary: {fixedCost: {uniform: [400, 600]}, unitCost: {uniform: [0.5, 1.5]}}
        observed: fees.csv
        measure: [fee]
        given: [categories]
        method: {kind: least-squares}

        """

    let text: String
    let old: String
    let new: String
    let expected: [String]

    init(_ old: String, _ new: String, _ expected: String..., in text: String = CalibrationCase.sound) {
        (self.text, self.old, self.new, self.expected) = (text, old, new, expected)
    }

    var testDescription: String { "\(old) → \(new)" }
}

struct CalibrationPlanReaderTests {
    private func read(_ text: String) -> Reading<CalibrationPlan> {
        CalibrationPlanReader.read(Array(text.utf8), file: "toys.calibration.yaml", files: experimentFile)
    }

    @Test func `A series is compared part by part`() async throws {
        let reading = read(CalibrationCase.sound)
        #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
        let plan = try #require(reading.value)
        #expect(plan.steps == 6 && plan.confidence == 0.9 && plan.title == "Small")
        #expect(plan.method == .sequential(particles: 20, populations: 2, quantile: 0.5, attempts: 1_000))
        #expect(plan.summaries.map(\.observed) == [11, 11.75, 0.1, 0.25])
        #expect(plan.summaries.map(\.part) == [1, 2, 1, 2])
        let simulated = try await plan.simulated([4, 0], seed: 3) {}
        let series = try await plan.model.series(
            of: plan.measures, with: plan.settings([4, 0]), seed: 3, steps: 6
        ) {}
        let prices = series[0].compactMap(\.self)
        #expect(simulated[0] == prices[0] && simulated[1] == (prices[2] + prices[5]) / 2)
    }

    @Test func `Least squares predict each row under its own settings`() throws {
        let plan = try #require(read(CalibrationCase.fees).value)
        #expect(plan.method == .leastSquares && plan.rows.count == 4 && plan.steps == nil)
        let predicted = try #require(plan.predictions([500, 1]))
        // The fee at twenty kinds is that of the game's first set of figures (spec of the corrected formula).
        #expect(predicted.count == 4 && abs(predicted[1] - 0.165192317503) < 1e-12)
        #expect(plan.predictions([1e9, 1]) == nil)
    }

    @Test func `Numbers stand in place of a table for a game`() throws {
        let text = CalibrationCase.fees.replacing(
            "observed: fees.csv\nmeasure: [fee]\ngiven: [categories]", with: "observed: {fee: 0.16, ratio: 1.6}"
        )
        .replacing("least-squares", with: "rejection, draws: 100, accept: 20")
        let plan = try #require(read(text).value)
        #expect(plan.summaries.map(\.observed) == [0.16, 1.6] && plan.measures == ["fee", "ratio"])
        #expect(plan.method == .rejection(draws: 100, accepting: 20, isAdjusted: true))
    }

    @Test(arguments: [
        CalibrationCase("guildhall-calibration/1", "guildhall-calibration/9", "wrong-format:1:format"),
        CalibrationCase("observed: seen.csv\n", "", "missing-key:1:"),
        CalibrationCase("seen.csv", "unseen.csv", "file-missing:4:observed"),
        CalibrationCase("seen.csv", "back.csv", "missing-column:1:"),
        CalibrationCase(
            "observed: seen.csv\nmeasure: [meanPrice, openShare]", "observed: back.csv\nmeasure: [meanPrice]",
            "bad-method:-:step"),
        CalibrationCase(
            "observed: seen.csv\nmeasure: [meanPrice, openShare]", "observed: empty.csv\nmeasure: [meanPrice]",
            "too-few-rows:-:"),
        CalibrationCase(
            "observed: seen.csv\nmeasure: [meanPrice, openShare]", "observed: {meanPrice: 11}", "bad-method:4:observed"),
        CalibrationCase("measure: [meanPrice, openShare]\n", "", "missing-key:1:"),
        CalibrationCase("[meanPrice, openShare]", "[meanPrise]", "unknown-value:5:measure"),
        CalibrationCase("[meanPrice, openShare]", "[meanPrice, openShare]\nsteps: 5", "bad-method:6:steps"),
        CalibrationCase("[meanPrice, openShare]", "[meanPrice]\ngiven: [population.buyers]", "missing-column:1:"),
        CalibrationCase("method: {kind: sequential, particles: 20, populations: 2, parts: 2}\n", "", "missing-key:1:"),
        CalibrationCase("sequential, particles: 20, populations: 2, parts: 2", "least-squares", "bad-method:6:method"),
        CalibrationCase("populations: 2", "draws: 100", "key-without-use:6:method/draws"),
        CalibrationCase("parts: 2", "quantile: 2", "value-out-of-range:6:method/quantile"),
        CalibrationCase("kind: sequential", "kind: sequentail", "unknown-value:6:method/kind"),
        CalibrationCase(
            "method:", "method:", "too-few-rows:8:method",
            in: CalibrationCase.fees.replacing("[categories]", with: "[categories]\ntitle: x").replacing(
                "unitCost: {uniform: [0.5, 1.5]}",
                with: "unitCost: {uniform: [0.5, 1.5]}, margin: [0.2, 0.3], demand.alpha: [90, 100]")),
    ])
    func `Every problem of a plan is told with its line and path`(example: CalibrationCase) {
        let reading = read(example.text.replacing(example.old, with: example.new))
        let found = reading.diagnostics.map { "\($0.code):\($0.line.map(String.init) ?? "-"):\($0.path)" }
        #expect(found == example.expected, "\(reading.diagnostics)")
    }
}
