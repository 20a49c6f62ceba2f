import Experiments

/// The choice of points as a plan states it.
struct DesignText {
    /// The kind.
    let kind: SweepPlan.DesignKind
    /// The number of points, blocks, trajectories or levels; nil where none is stated.
    let points: Int?
    /// The seed of the points and of the runs.
    let seed: UInt64
    /// The levels of Morris's trajectories.
    let levels: Int?
    /// Whether second-order indices are wanted.
    let isSecondOrder: Bool
    /// How a Sobol' sequence is made random.
    let scrambling: Scrambling
    /// Which runs share their seeds.
    let seeding: RunSeeding

    /// The ways to make a Sobol' sequence random, by their names in files.
    enum Scrambling: String, CaseIterable {
        case none
        case digitalShift = "digital-shift"
        case linearMatrix = "linear-matrix"
    }
}

extension SweepPlanParser {
    /// The most points of a sequence or hypercube, blocks or trajectories that a plan may ask for.
    static let mostPoints = 10_000_000

    /// Reads the design; what only its points can show is found when they are made.
    mutating func design(_ node: YAMLNode?, parent: Fields) -> DesignText? {
        let hint = "such as {kind: latin-hypercube, points: 100, seed: 1}"
        guard let node else {
            findings.add(.missingKey("design", hint: hint), line: parent.line)
            return nil
        }
        guard let fields = fields(of: node, at: SweepKeyPlace.design, path: "design") else { return nil }
        if fields["kind"] == nil {
            findings.add(
                .missingKey("kind", hint: "the kind of the design, such as grid"), line: fields.line, path: "design")
        }
        let kind: SweepPlan.DesignKind? = choice("kind", fields, path: "design")
        let points = whole("points", fields, path: "design", in: 1...Self.mostPoints)
        let levels = whole("levels", fields, path: "design", in: 2...1_000)
        let seed = seed(fields, path: "design")
        let isSecondOrder = flag("secondOrder", fields, path: "design") ?? false
        let scrambling: DesignText.Scrambling = choice("scrambling", fields, path: "design") ?? .linearMatrix
        let seeding: RunSeeding = choice("seeding", fields, path: "design") ?? .independent
        guard let kind else { return nil }
        for (key, owners) in Self.owners where fields[key] != nil && !owners.contains(kind) {
            findings.add(
                .designKeyWithoutUse(key, kind: kind.rawValue, owners: owners.map(\.rawValue)), line: fields[key]?.line,
                path: path("design", key))
        }
        let needsPoints = kind != .grid && kind != .oneAtATime
        if needsPoints, fields["points"] == nil {
            let meaning = kind == .saltelli ? "blocks" : kind == .morris ? "trajectories" : "points"
            findings.add(
                .missingKey("points", hint: "the number of \(meaning), such as 64"), line: fields.line, path: "design")
            return nil
        }
        return DesignText(
            kind: kind, points: points, seed: seed, levels: levels, isSecondOrder: isSecondOrder,
            scrambling: scrambling, seeding: seeding)
    }

    /// The kinds of design for which a key means something.
    private static let owners: [(key: String, kinds: [SweepPlan.DesignKind])] = [
        ("levels", [.morris]), ("secondOrder", [.saltelli]), ("scrambling", [.sobol, .saltelli]),
    ]

    /// Makes the points.
    mutating func points(
        _ design: DesignText, factors: [SweptFactor], model: any SweptModel, line: Int?
    ) -> Design? {
        let parts = factors.map(\.factor)
        guard Self.size(of: design, factors: parts) * Double(parts.count) <= Self.mostValues else {
            findings.add(.designTooLarge(values: Int(Self.mostValues)), line: line, path: "design")
            return nil
        }
        do {
            switch design.kind {
            case .grid: return try Design.grid(of: parts, levels: design.points)
            case .oneAtATime:
                guard let base = base(of: factors, in: model) else { return nil }
                return try Design.oneAtATime(of: parts, around: base, levels: design.points)
            case .latinHypercube:
                return try Design.latinHypercube(of: parts, points: design.points ?? 0, seed: design.seed)
            case .sobol:
                return try Design.sobol(of: parts, points: design.points ?? 0, scrambling: scrambling(of: design))
            case .saltelli:
                return try Design.saltelli(
                    of: parts, blocks: design.points ?? 0, secondOrder: design.isSecondOrder,
                    scrambling: scrambling(of: design))
            case .morris:
                return try Design.morris(
                    of: parts, trajectories: design.points ?? 0, levels: design.levels ?? 4, seed: design.seed)
            }
        } catch {
            findings.add(.design(error), line: line, path: "design")
            return nil
        }
    }

    /// The most numbers of a design, points times keys: what a machine holds in half a gigabyte.
    private static let mostValues = 5e7

    /// The number of points before they are made.
    private static func size(of design: DesignText, factors: [Factor]) -> Double {
        let points = Double(design.points ?? 1)
        let count = Double(factors.count)
        let levels = factors.map { $0.distribution.levelCount.map(Double.init) ?? points }
        return switch design.kind {
        case .grid: levels.reduce(1, *)
        case .oneAtATime: levels.reduce(1, +)
        case .latinHypercube, .sobol: points
        case .saltelli: points * (design.isSecondOrder ? 2 * count + 2 : count + 2)
        case .morris: points * (count + 1)
        }
    }

    private func scrambling(of design: DesignText) -> SobolSequence.Scrambling {
        switch design.scrambling {
        case .none: .none
        case .digitalShift: .digitalShift(seed: design.seed)
        case .linearMatrix: .linearMatrix(seed: design.seed)
        }
    }

    /// The model's own values, around which one key after the other is varied.
    private mutating func base(of factors: [SweptFactor], in model: any SweptModel) -> [Double]? {
        let values = factors.map { factor -> Double? in
            switch model.value(of: factor.key) {
            case .number(let number)?: return number
            case .word(let word)?: return factor.words?.firstIndex(of: word).map(Double.init)
            case nil: return nil
            }
        }
        for (factor, value) in zip(factors, values) where value == nil {
            findings.add(.noBase(factor.key), line: nil, path: path("vary", factor.key))
        }
        return values.contains(nil) ? nil : values.compactMap(\.self)
    }
}
