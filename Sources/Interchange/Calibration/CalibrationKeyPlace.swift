/// A kind of map in a plan of a calibration, with the keys that may stand in it.
enum CalibrationKeyPlace: KnownKeys, CaseIterable {
    /// The whole plan.
    case plan
    /// How the parameters are found.
    case method

    var keys: [String] {
        switch self {
        case .plan: ["format", "title", "model", "vary", "observed", "measure", "given", "steps", "method"]
        case .method:
            [
                "kind", "draws", "accept", "adjust", "particles", "populations", "quantile", "attempts", "parts",
                "seed",
                "confidence",
            ]
        }
    }

    var name: String {
        switch self {
        case .plan: "a calibration"
        case .method: "a method"
        }
    }
}
