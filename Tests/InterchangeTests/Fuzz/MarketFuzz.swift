import Interchange
import MarketSimulation

/// Reads generated and mutated markets.
enum MarketFuzz {
    /// Reads market number `seed`.
    static func read(_ seed: UInt64, _ tally: inout FuzzTally) {
        var generator = MarketGenerator(random: SplitMix64(seed: seed))
        let kind = seed % 10
        var tree = generator.market()
        if kind >= 2 {
            var mutation = ModelMutation(random: generator.random)
            mutation.apply(to: &tree)
        }
        var bytes = Array(tree.written(using: &generator.random).utf8)
        if kind >= 8 {
            var mutation = ByteMutation(random: generator.random)
            mutation.apply(to: &bytes)
        }
        let settings = kind >= 6 ? generator.settings() : []
        let reading = MarketReader.read(bytes, file: "fuzz.yaml", settings: settings)
        tally.record(reading, of: bytes, seed: seed, isSound: kind < 2)
        guard let study = reading.value else { return }
        if !study.scenario.problems().isEmpty || study.comparison?.scenario.problems().isEmpty == false {
            tally.complain("a market with problems was read", seed)
        }
        let written = MarketWriter.text(of: study)
        if MarketReader.read(Array(written.utf8), file: "fuzz.yaml").value != study {
            tally.complain("a market is not read as it was written", seed)
        }
    }
}
