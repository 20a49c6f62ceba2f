import Experiments

/// How files write the distributions of what varies.
enum FactorNotation {
    /// The kinds with what their figures are.
    static let forms = [
        "uniform": "[low, high]", "normal": "[mean, standard deviation]", "triangular": "[low, mode, high]",
        "logUniform": "[low, high]", "integers": "[low, high]",
    ]

    /// The distribution of a kind with as many figures as it has; nil with others, or broken ones where whole numbers
    /// are wanted.
    static func distribution(_ kind: String, _ figures: [Double]) -> FactorDistribution? {
        switch (kind, figures.count) {
        case ("uniform", 2): return .uniform(low: figures[0], high: figures[1])
        case ("normal", 2): return .normal(mean: figures[0], standardDeviation: figures[1])
        case ("triangular", 3): return .triangular(low: figures[0], mode: figures[1], high: figures[2])
        case ("logUniform", 2): return .logUniform(low: figures[0], high: figures[1])
        case ("integers", 2):
            // A list of every value is made of it in grids.
            guard let low = Int(exactly: figures[0]), let high = Int(exactly: figures[1]), low <= high,
                high.subtractingReportingOverflow(low).overflow == false, high - low < 1_000_000
            else { return nil }
            return .integers(low: low, high: high)
        default: return nil
        }
    }
}

extension FactorDistribution {
    /// Whether every value is a whole number.
    var isWhole: Bool {
        switch self {
        case .integers: true
        case .list(let values): values.allSatisfy { $0 == $0.rounded() }
        case .uniform, .normal, .triangular, .logUniform: false
        }
    }

    /// The number of levels that a distribution has of its own; nil for a range.
    var levelCount: Int? {
        switch self {
        case .list(let values): values.count
        case .integers(let low, let high): high - low + 1
        case .uniform, .normal, .triangular, .logUniform: nil
        }
    }

    /// The values at which the rules of a model are tried: all of a list, the ends and the middle of a range.
    ///
    /// A normal distribution has no ends; its mean stands for it.
    var probes: [Double] {
        switch self {
        case .list(let values): Array(Set(values)).sorted()
        case .integers(let low, let high): [Double(low), Double(high)]
        case .uniform(let low, let high), .logUniform(let low, let high): [low, high]
        case .triangular(let low, let mode, let high): [low, mode, high]
        case .normal(let mean, _): [mean]
        }
    }
}
