import ClusterGame

/// Distributions of parameters.
extension GameParser {
    /// The kinds of distributions with what their figures are.
    private static let kinds = [
        "uniform": "[low, high]", "normal": "[mean, standard deviation]", "triangular": "[low, mode, high]",
    ]

    /// Reads `uncertainty`: parameters by their paths, as `demand.alpha`, each with one distribution.
    ///
    /// Parameters that could not be read are left out, with the reason among the findings.
    mutating func uncertainty(_ node: YAMLNode?) -> [GameParameter: UncertainValue] {
        let parent = "uncertainty"
        let example = "a map such as {fixedCost: {uniform: [400, 600]}}"
        guard let node, let entries = entries(of: node, path: parent, expected: example) else { return [:] }
        var values: [GameParameter: UncertainValue] = [:]
        let names = GameParameter.allCases.map(\.rawValue)
        for entry in entries {
            guard let parameter = GameParameter(rawValue: entry.key) else {
                let nearest = findings.nearestWord(to: entry.key, among: names)
                findings.add(
                    .unknownKey(entry.key, nearest: nearest, place: parent, allowed: names), line: entry.keyLine,
                    path: parent)
                continue
            }
            values[parameter] = distribution(entry.value, path: path(parent, entry.key))
        }
        return values
    }

    /// One distribution by the name of its kind.
    private mutating func distribution(_ node: YAMLNode, path: String) -> UncertainValue? {
        guard let (kind, figures, line) = distribution(node, of: Self.kinds, path: path) else { return nil }
        let value = Self.value(kind, figures)
        if let value, value.isValid { return value }
        findings.add(
            .badDistribution(kind, form: Self.kinds[kind] ?? "", figures: figures), line: line, path: path)
        return nil
    }

    /// The distribution of a kind with as many figures as it has; `nil` with others.
    private static func value(_ kind: String, _ figures: [Double]) -> UncertainValue? {
        switch (kind, figures.count) {
        case ("uniform", 2): .uniform(low: figures[0], high: figures[1])
        case ("normal", 2): .normal(mean: figures[0], standardDeviation: figures[1])
        case ("triangular", 3): .triangular(low: figures[0], mode: figures[1], high: figures[2])
        default: nil
        }
    }
}
