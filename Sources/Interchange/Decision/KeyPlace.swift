/// A kind of map in a model file, with the keys that may stand in it.
enum KeyPlace: KnownKeys, CaseIterable {
    /// The whole document.
    case model
    /// An element of `alternatives` in the document.
    case alternative
    /// A value in `merits`, the root of a hierarchy.
    case merit
    /// An element of `children`.
    case criterion
    /// The value of `alternatives` in a criterion or a merit.
    case leaf
    /// The value of `synthesis`.
    case synthesis

    var keys: [String] {
        switch self {
        case .model:
            [
                "format", "title", "organisation", "authors", "date", "language", "question", "source", "alternatives",
                "merits", "children", "comparisons", "weights", "synthesis", "panel",
            ]
        case .alternative: ["id", "title", "attributes"]
        case .merit: ["title", "children", "comparisons", "weights", "alternatives"]
        case .criterion: ["id", "title", "children", "comparisons", "weights", "alternatives"]
        case .leaf: ["comparisons", "weights"]
        case .synthesis:
            [
                "weights", "epsilon", "mode", "merits", "meritWeights", "structure", "randomIndex", "scale", "strict",
            ]
        }
    }

    var keysNotSupported: [String: String] {
        switch self {
        case .model, .merit, .criterion: ["qualitative": "qualitative judgments"]
        case .leaf:
            [
                "qualitative": "qualitative judgments", "grades": "comparison with standards",
                "ratings": "comparison with standards", "values": "measured values",
                "function": "value functions", "copies": "copied alternatives",
            ]
        case .alternative, .synthesis: [:]
        }
    }

    var name: String {
        switch self {
        case .model: "a model"
        case .alternative: "an alternative"
        case .merit: "a merit"
        case .criterion: "a criterion"
        case .leaf: "the alternatives of a criterion"
        case .synthesis: "synthesis"
        }
    }
}
