import Experiments
import Interchange
import Reports

/// Plans of sweeps and calibrations, and results of sweeps, changed at random.
enum ExperimentFuzz {
    /// Words of one place put into another, sound ones and others.
    private static let words = [
        "grid", "sobol", "saltelli", "morris", "one-at-a-time", "latin-hypercube", "latin", "uniform", "normal",
        "integers",
        "logUniform", "triangular", "margin", "margn", "fee", "ratio", "raito", "costs", "traders", "options.drop",
        "true",
        "false", "-1", "0", "1.5", "2", "5%", "0x1", "inf", "\"0,5\"", "[]", "{}", "[1, 2]",
        "{from: 1, to: 2, steps: 3}",
        "toys.game.yaml", "small.market.yaml", "strange.yaml", "nowhere.yaml", "seen.csv", "fees.csv", "rejection",
        "sequential", "least-squares", "levels", "points", "seed", "kind", "finished", "failed", "meanPrice",
    ]
    private static let results = """
        plan,run,point,repetition,seed,step,a,b,fee,status,error
        0123456789abcdef,0,0,0,7,0,1,5,2.5,finished,
        0123456789abcdef,1,1,0,8,0,2,5,3.5,finished,
        0123456789abcdef,2,2,0,9,0,1,6,,failed,"no, not"
        0123456789abcdef,3,3,0,6,0,2,6,4.5,finished,
        0123456789abcdef,4,4,0,5,0,3,8,2.5,finished,
        0123456789abcdef,5,5,0,4,0,4,8,3.5,finished,
        0123456789abcdef,6,6,0,3,0,3,7,1.5,finished,
        0123456789abcdef,7,7,0,2,0,4,7,4.5,finished,

        """

    /// Reads one file; every third of them is left as it is or changed by bytes alone.
    static func read(_ seed: UInt64, _ tally: inout FuzzTally) {
        var random = SplitMix64(seed: seed)
        let kind = random.below(4)
        let sound = [SweepCase.sound, CalibrationCase.sound, CalibrationCase.fees, results][kind]
        let isSound = random.oneIn(6)
        var text = sound
        if !isSound, !random.oneIn(3) {
            for _ in 0...random.below(2) { exchange(&text, &random) }
        }
        var bytes = Array(text.utf8)
        if !isSound, text == sound || random.oneIn(4) {
            var mutation = ByteMutation(random: random)
            mutation.apply(to: &bytes)
        }
        switch kind {
        case 0:
            let reading = SweepPlanReader.read(bytes, file: "fuzz.yaml", files: experimentFile)
            tally.record(reading, of: longest(bytes), seed: seed, isSound: isSound)
            guard let plan = reading.value else { return }
            let last = plan.settings(at: plan.design.pointCount - 1)
            if last.count != plan.factors.count { tally.complain("a point has \(last.count) settings", seed) }
        case 3:
            let reading = SweepResultsReader.read(bytes, file: "fuzz.csv")
            tally.record(reading, of: bytes, seed: seed, isSound: isSound)
            guard let results = reading.value else { return }
            tally.record(results.structured(file: "fuzz.csv"), of: bytes, seed: seed, isSound: isSound)
        default:
            let reading = CalibrationPlanReader.read(bytes, file: "fuzz.yaml", files: experimentFile)
            tally.record(reading, of: longest(bytes), seed: seed, isSound: isSound)
            if let plan = reading.value, plan.summaries.isEmpty { tally.complain("a calibration of nothing", seed) }
        }
    }

    /// Diagnostics may point into the model or the data: the longest of the files counts.
    private static func longest(_ bytes: [UInt8]) -> [UInt8] { bytes + Array(GameCase.sound.utf8) }

    /// Puts a word into the place of another.
    private static func exchange(_ text: inout String, _ random: inout SplitMix64) {
        let places = text.ranges(of: #/[A-Za-z0-9.\-]+/#)
        guard !places.isEmpty else { return }
        text.replaceSubrange(random.pick(Array(places)), with: random.pick(words))
    }

    /// What no exchange of words makes often: each rule once.
    static func readDirected(_ tally: inout FuzzTally) {
        let sweeps = [
            ("toys.game.yaml", "strange.yaml"), ("latin-hypercube, points: 8", "morris, points: 4, levels: 5"),
            ("fixedCost: [400, 500]", "fee: [0.15, 0.18]"), ("[400, 500]", "[400, 5000]"),
            ("repetitions: 2", "steps: 3"), ("[0.2, 0.4]", "[-1, 0.4]"),
        ]
        for (old, new) in sweeps {
            let bytes = Array(SweepCase.sound.replacing(old, with: new).utf8)
            let reading = SweepPlanReader.read(bytes, file: "x", files: experimentFile)
            tally.record(reading, of: longest(bytes), seed: .max, isSound: false)
        }
        let loose = SweepCase.sound.replacing("toys.game.yaml", with: "loose.game.yaml")
            .replacing("fixedCost:", with: "relations.gain:")
        tally.record(readPlan(loose), of: longest(Array(loose.utf8)), seed: .max, isSound: false)
        let series = CalibrationCase.sound.replacing(
            "sequential, particles: 20, populations: 2, parts: 2", with: "least-squares")
        let reading = CalibrationPlanReader.read(Array(series.utf8), file: "x", files: experimentFile)
        tally.record(reading, of: longest(Array(series.utf8)), seed: .max, isSound: false)
        for text in [
            results.replacing(",finished,", with: ",finished"),
            results.replacing("\n0123456789abcdef,4", with: "\n0,4"),
            results.replacing(",3,3,0,", with: ",4,4,0,"), String(results.dropLast(9)),
        ] {
            let bytes = Array(text.utf8)
            tally.record(SweepResultsReader.read(bytes, file: "x"), of: bytes, seed: .max, isSound: false)
        }
        let bytes = Array(results.replacing(",2,6,4.5", with: ",9,9,4.5").utf8)
        guard let found = SweepResultsReader.read(bytes, file: "x").value else { return }
        tally.record(found.structured(file: "x"), of: bytes, seed: .max, isSound: false)
    }
}
