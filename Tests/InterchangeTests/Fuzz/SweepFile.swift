import Experiments
import Foundation
import Interchange
import LinearAlgebra
import MarketSimulation
import Reports
import TestSupport

/// Spoils a text in YAML word by word or byte by byte.
private func spoilt(_ text: String, words: [String], _ trial: inout FuzzTrial) -> [UInt8] {
    var bytes = Array(text.utf8)
    if !trial.isSound, !trial.spoilsBytes {
        var mutation = WordMutation(random: trial.random, separators: ",:;{}[]\n\" ", words: words)
        mutation.keepsSeparators = trial.seed % 5 != 3
        mutation.apply(to: &bytes)
        trial.random = mutation.random
    }
    return trial.spoilt(bytes)
}

/// A scenario of the market, with settings from the command line.
struct MarketFile: FuzzedFile {
    static let kind = "markets"

    let bytes: [UInt8]
    let settings: [String]

    init(_ trial: inout FuzzTrial) {
        var generator = MarketGenerator(random: trial.random)
        var tree = generator.market()
        if !trial.isSound {
            var mutation = ModelMutation(random: generator.random)
            mutation.apply(to: &tree)
            generator.random = mutation.random
        }
        let text = tree.written(using: &generator.random)
        settings = trial.seed % 5 == 3 ? generator.settings() : []
        trial.random = generator.random
        bytes = trial.spoilt(Array(text.utf8))
    }

    var contents: [(name: String, bytes: [UInt8])] { [("market.yaml", bytes)] }

    func read() -> Reading<MarketStudy> {
        MarketReader.read(bytes, file: "market.yaml", settings: settings, takesChains: true)
    }

    func defect(of study: MarketStudy) -> String? {
        let markets = study.run.stages + (study.comparedRun?.stages ?? [])
        if markets.contains(where: { !$0.problems().isEmpty }) { return "a market with problems was read" }
        let written = MarketWriter.text(of: study)
        let again = MarketReader.read(Array(written.utf8), file: "again.yaml", takesChains: true)
        return again.value == study ? nil : "not read as it was written: \(again.diagnostics)"
    }
}

/// A plan of a sweep over the game or the market of the tests.
struct SweepFile: FuzzedFile {
    static let kind = "plans of sweeps"
    static let files = [
        "toys.game.yaml": GameCase.sound, "toys.market.yaml": MarketCase.sound, "model.yaml": ModelCase.sound,
        "plain.game.yaml": GameCase.sound.replacing(
            "relations: {gain: 100, value: 40, hearing: 0.3, partners: 4}\n", with: ""),
    ]
    static let words = [
        "grid", "sobol", "saltelli", "morris", "latin-hypercube", "one-at-a-time", "margin", "costs", "fixedCost",
        "fee",
        "toys.market.yaml", "{uniform: [0, 1]}", "{integers: [1, 5]}", "{logUniform: [0, 1]}", "measure", "repetitions",
        "[0.2, 0.3]", "64", "1000000000", "openShare", "points",
    ]
    static let sound = """
        format: guildhall-sweep/1
        title: What moves the fee
        model: toys.game.yaml
        design: {kind: saltelli, points: 64, seed: 1}
        vary:
          categories: {integers: [20, 30]}
          unitCost: {uniform: [0.8, 1.2]}
          fixedCost: {uniform: [400, 600]}
        measure: [fee, ratio]

        """

    let bytes: [UInt8]

    init(_ trial: inout FuzzTrial) { bytes = spoilt(Self.sound, words: Self.words, &trial) }

    var contents: [(name: String, bytes: [UInt8])] {
        [("sweep.yaml", bytes)] + Self.files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
    }

    func read() -> Reading<SweepPlan> { SweepPlanReader.read(bytes, file: "sweep.yaml", files: Self.content) }

    /// The files beside the plans.
    static func content(_ path: String) -> Reading<[UInt8]> {
        files[path].map { Reading(value: Array($0.utf8), diagnostics: []) } ?? SourceFile.read("/nowhere/\(path)")
    }

    static func areEqual(_ one: SweepPlan, _ other: SweepPlan) -> Bool {
        one.hash == other.hash && one.measures == other.measures && one.runs.runCount == other.runs.runCount
    }

    func defect(of plan: SweepPlan) -> String? {
        let values = plan.settings(at: 0)
        return values.count == plan.factors.count && !plan.measures.isEmpty ? nil : "nothing varies or is measured"
    }
}

/// A plan of a calibration.
struct CalibrationFile: FuzzedFile {
    static let kind = "plans of calibrations"
    private static let words = [
        "rejection", "sequential", "least-squares", "particles", "draws", "accepting", "observed", "quantile",
        "adjusted",
        "populations", "0", "0.5", "-1", "fee", "margin", "data.csv", "1e9", "{uniform: [0, 1]}",
    ]
    static let sound = """
        format: guildhall-calibration/1
        title: Costs of the traders
        model: toys.game.yaml
        vary:
          unitCost: {uniform: [0.8, 1.2]}
          fixedCost: {logUniform: [300, 1500]}
        observed: {fee: 0.05, ratio: 5.15}
        method: {kind: sequential, particles: 200, populations: 5, seed: 1}

        """

    let bytes: [UInt8]

    init(_ trial: inout FuzzTrial) { bytes = spoilt(Self.sound, words: Self.words + SweepFile.words, &trial) }

    var contents: [(name: String, bytes: [UInt8])] {
        [("calibration.yaml", bytes)]
            + SweepFile.files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
    }

    func read() -> Reading<CalibrationPlan> {
        CalibrationPlanReader.read(bytes, file: "calibration.yaml", files: SweepFile.content)
    }

    static func areEqual(_ one: CalibrationPlan, _ other: CalibrationPlan) -> Bool {
        one.title == other.title && one.factors.map(\.key) == other.factors.map(\.key)
    }

    func defect(of plan: CalibrationPlan) -> String? { plan.factors.isEmpty ? "nothing varies" : nil }
}

/// The results of a sweep, line by line.
struct ResultsFile: FuzzedFile {
    static let kind = "results of sweeps"

    let bytes: [UInt8]

    init(_ trial: inout FuzzTrial) {
        var rows = ["plan,run,point,repetition,seed,step,margin,fee,status,error"]
        let (points, repetitions) = (1 + trial.random.below(5), 1 + trial.random.below(3))
        for run in 0..<(points * repetitions) {
            let point = run / repetitions
            let hasFailed = trial.random.oneIn(6)
            let values =
                hasFailed ? ",0.\(point + 1),,failed,\"no \"\"answer\"\", none\"" : "0,0.\(point + 1),0.25,finished,"
            rows.append("0123456789abcdef,\(run),\(point),\(run % repetitions),\(7 + run),\(values)")
        }
        var bytes = Array((rows.joined(separator: "\n") + "\n").utf8)
        if !trial.isSound, !trial.spoilsBytes {
            let words = [
                "failed", "finished", "1", "0", "18446744073709551616", "nan", "0123456789abcdee", "x", "step",
            ]
            var mutation = WordMutation(random: trial.random, separators: ",\n\"", words: words)
            mutation.apply(to: &bytes)
            trial.random = mutation.random
        }
        self.bytes = trial.spoilt(bytes)
    }

    var contents: [(name: String, bytes: [UInt8])] { [("results.csv", bytes)] }

    func read() -> Reading<SweepResults> { SweepResultsReader.read(bytes, file: "results.csv") }

    static func areEqual(_ one: SweepResults, _ other: SweepResults) -> Bool {
        // A missing output is NaN, which equals nothing.
        one.plan == other.plan && one.columns == other.columns && one.pointCount == other.pointCount
    }

    func defect(of results: SweepResults) -> String? {
        results.points.columnCount == results.columns.count && results.pointCount > 0 ? nil : "the table has holes"
    }
}
