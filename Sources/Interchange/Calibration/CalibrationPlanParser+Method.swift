/// A method as a plan states it.
struct MethodText {
    let method: CalibrationPlan.Method
    let parts: Int
    let seed: UInt64
    let confidence: Double
}

extension CalibrationPlanParser {
    private enum Kind: String, CaseIterable {
        case rejection, sequential
        case leastSquares = "least-squares"
    }

    /// Reads the method; what is left out has the numbers that the documentation names.
    mutating func method(_ node: YAMLNode?, parent: Fields) -> MethodText? {
        let hint = "such as {kind: sequential, particles: 200, populations: 5, seed: 1}"
        guard let node else {
            findings.add(.missingKey("method", hint: hint), line: parent.line)
            return nil
        }
        guard let fields = fields(of: node, at: CalibrationKeyPlace.method, path: "method") else { return nil }
        if fields["kind"] == nil {
            findings.add(
                .missingKey("kind", hint: "rejection, sequential or least-squares"), line: fields.line, path: "method")
        }
        let kind: Kind? = choice("kind", fields, path: "method")
        let draws = whole("draws", fields, path: "method", in: 20...100_000_000) ?? 2_000
        let accepting = whole("accept", fields, path: "method", in: 10...1_000_000)
        let isAdjusted = flag("adjust", fields, path: "method") ?? true
        let particles = whole("particles", fields, path: "method", in: 20...1_000_000) ?? 200
        let populations = whole("populations", fields, path: "method", in: 1...1_000) ?? 5
        let attempts = whole("attempts", fields, path: "method", in: 1...1_000_000) ?? 1_000
        let parts = whole("parts", fields, path: "method", in: 1...1_000) ?? 3
        let quantile = share("quantile", fields) ?? 0.5
        let confidence = share("confidence", fields) ?? 0.9
        let seed = seed(fields, path: "method")
        guard let kind else { return nil }
        for (key, owners) in Self.owners where fields[key] != nil && !owners.contains(kind) {
            findings.add(
                .designKeyWithoutUse(key, kind: kind.rawValue, owners: owners.map(\.rawValue)), line: fields[key]?.line,
                path: path("method", key))
        }
        if let accepting, accepting > draws {
            findings.add(
                .valueOutOfRange(Double(accepting), "at least", 10...Double(draws)), line: fields["accept"]?.line,
                path: "method/accept")
        }
        let method: CalibrationPlan.Method =
            switch kind {
            case .rejection:
                .rejection(draws: draws, accepting: accepting ?? max(10, draws / 10), isAdjusted: isAdjusted)
            case .sequential:
                .sequential(particles: particles, populations: populations, quantile: quantile, attempts: attempts)
            case .leastSquares: .leastSquares
            }
        return MethodText(method: method, parts: parts, seed: seed, confidence: confidence)
    }

    /// The methods for which a key means something.
    private static let owners: [(key: String, kinds: [Kind])] = [
        ("draws", [.rejection]), ("accept", [.rejection]), ("adjust", [.rejection]), ("particles", [.sequential]),
        ("populations", [.sequential]), ("quantile", [.sequential]), ("attempts", [.sequential]),
        ("parts", [.rejection, .sequential]),
    ]

    /// A number strictly between 0 and 1.
    private mutating func share(_ key: String, _ fields: Fields) -> Double? {
        let place = path("method", key)
        guard let node = fields[key], let number = number(of: node, path: place, expected: "a number such as 0.5")
        else {
            return nil
        }
        if number > 0, number < 1 { return number }
        findings.add(.shareOutOfRange(number), line: node.line, path: place)
        return nil
    }
}

extension MapParser {
    /// The seed of a plan; 1 where none stands.
    mutating func seed(_ fields: Fields, path parent: String) -> UInt64 {
        guard let node = fields["seed"] else { return 1 }
        let place = path(parent, "seed")
        guard let text = text(of: node, path: place, expected: "a whole number such as 1") else { return 1 }
        if let seed = UInt64(text) { return seed }
        findings.add(.badSeed(text), line: node.line, path: place)
        return 1
    }
}
