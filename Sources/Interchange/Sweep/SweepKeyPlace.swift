/// A kind of map in a plan of experiments, with the keys that may stand in it.
enum SweepKeyPlace: KnownKeys, CaseIterable {
    /// The whole plan of a sweep.
    case plan
    /// The choice of points.
    case design
    /// Equally spaced values.
    case steps

    var keys: [String] {
        switch self {
        case .plan: ["format", "title", "model", "design", "vary", "repetitions", "steps", "measure"]
        case .design: ["kind", "points", "seed", "levels", "secondOrder", "scrambling", "seeding"]
        case .steps: ["from", "to", "steps"]
        }
    }

    var name: String {
        switch self {
        case .plan: "a sweep"
        case .design: "a design"
        case .steps: "equally spaced values"
        }
    }
}
