import AnalyticHierarchy

/// How everything is put together.
extension ModelParser {
    /// Reads `synthesis`; the defaults where it is absent.
    mutating func options(_ node: YAMLNode?, presentMerits: [Merit]) -> SynthesisOptions? {
        var options = SynthesisOptions()
        guard let node else { return options }
        guard let fields = fields(of: node, at: KeyPlace.synthesis, path: "synthesis") else { return nil }
        options.weights = choice("weights", fields, path: "synthesis") ?? options.weights
        options.mode = choice("mode", fields, path: "synthesis") ?? options.mode
        options.merits = choice("merits", fields, path: "synthesis") ?? options.merits
        options.structure = choice("structure", fields, path: "synthesis") ?? options.structure
        options.randomIndex = choice("randomIndex", fields, path: "synthesis") ?? options.randomIndex
        options.scale = choice("scale", fields, path: "synthesis") ?? options.scale
        options.usesStrictThresholds = flag("strict", fields, path: "synthesis") ?? options.usesStrictThresholds
        options.epsilon = epsilon(fields) ?? options.epsilon
        options.meritWeights = meritWeights(fields, presentMerits: presentMerits)
        scale = options.scale
        return options
    }

    /// The tolerance of the eigenvector's iteration, in (0, 1).
    private mutating func epsilon(_ fields: Fields) -> Double? {
        guard let node = fields["epsilon"],
            let number = number(of: node, path: "synthesis/epsilon", expected: "a tolerance such as 1e-12")
        else { return nil }
        if number > 0, number < 1 { return number }
        findings.add(.epsilonOutOfRange(number), line: node.line, path: "synthesis/epsilon")
        return nil
    }

    /// The merits' weights: a number for each merit of the model, and for no other.
    private mutating func meritWeights(_ fields: Fields, presentMerits: [Merit]) -> [Merit: Double] {
        let path = "synthesis/meritWeights"
        guard let node = fields["meritWeights"],
            let entries = entries(of: node, path: path, expected: "a map such as {benefits: 0.6, costs: 0.4}")
        else { return [:] }
        var weights: [Merit: Double] = [:]
        var named: Set<Merit> = []
        var isGood = true
        for entry in entries {
            if ["criteria", "ratings", "grades"].contains(entry.key) {
                findings.add(
                    .notSupported(key: entry.key, meaning: "the rating of merits by strategic criteria"),
                    line: entry.keyLine, path: path)
                return [:]
            }
            guard let merit = Merit(rawValue: entry.key) else {
                let nearest = findings.nearestWord(to: entry.key, among: Merit.allCases.map(\.rawValue))
                findings.add(.unknownMerit(entry.key, nearest: nearest), line: entry.keyLine, path: path)
                continue
            }
            named.insert(merit)
            if !presentMerits.contains(merit) {
                findings.add(
                    .absentMerit(entry.key, present: presentMerits.map(\.rawValue)), line: entry.keyLine, path: path)
            }
            let number = number(of: entry.value, path: path, expected: "a weight such as 0.5")
            if let number, number < 0 {
                findings.add(.negativeWeight(entry.key, number), line: entry.value.line, path: path)
            }
            isGood = isGood && number != nil
            weights[merit] = number
        }
        let missing = presentMerits.filter { !named.contains($0) }.map(\.rawValue)
        if !missing.isEmpty { findings.add(.missingWeights(missing), line: node.line, path: path) }
        if isGood, !weights.values.contains(where: { $0 != 0 }) {
            findings.add(.zeroWeights(), line: node.line, path: path)
        }
        return weights
    }
}
