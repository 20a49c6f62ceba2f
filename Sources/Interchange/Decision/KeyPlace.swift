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
    /// The value of `grades` where the grades are compared.
    case grades
    /// The value of `function`.
    case function
    /// A value in `copies`.
    case copy
    /// The value of `synthesis`.
    case synthesis
    /// The value of `meritWeights` where the merits are rated.
    case meritRating
    /// An element of `criteria` in `meritWeights`.
    case strategy
    /// The value of `panel`.
    case panel
    /// The value of `argumentation`.
    case argumentation
    /// An element of `rows` in `argumentation`.
    case argumentationRow
    /// An element of `experts`.
    case expert

    /// The keys that may stand there, in the order of the documentation; the nearest of them is named where a key is
    /// unknown.
    var keys: [String] {
        switch self {
        case .model:
            [
                "format", "title", "organisation", "authors", "date", "language", "question", "source", "alternatives",
                "merits", "children",
            ] + WeighingKey.names + ["synthesis", "panel"]
        case .alternative: ["id", "title", "attributes"]
        case .merit: ["title", "children"] + WeighingKey.names + ["alternatives"]
        case .criterion: ["id", "title", "children"] + WeighingKey.names + ["alternatives"]
        case .leaf: WeighingKey.names
        case .grades: ["comparisons"]
        case .function: ["kind", "decreasing", "from", "to", "rho", "points"]
        case .copy: ["as", "times"]
        case .synthesis:
            [
                "weights", "epsilon", "mode", "merits", "meritWeights", "structure", "randomIndex", "scale",
                "preference", "strict",
            ]
        case .meritRating: ["criteria", "comparisons", "grades", "ratings"]
        case .strategy: ["id", "title", "weight"]
        case .panel: ["sizeRule", "confidence", "error", "threshold", "argumentation", "experts"]
        case .argumentation: ["source", "rows"]
        case .argumentationRow: ["id", "title", "high", "medium", "low"]
        case .expert: ["id", "name", "weight", "selfRating", "arguments"]
        }
    }

    /// What the map is called in sentences.
    var name: String {
        switch self {
        case .model: "a model"
        case .alternative: "an alternative"
        case .merit: "a merit"
        case .criterion: "a criterion"
        case .leaf: "the alternatives of a criterion"
        case .grades: "compared grades"
        case .function: "a value function"
        case .copy: "a copy"
        case .synthesis: "synthesis"
        case .meritRating: "a rating of merits"
        case .strategy: "a strategic criterion"
        case .panel: "a panel"
        case .argumentation: "a table of argumentation"
        case .argumentationRow: "a source of arguments"
        case .expert: "an expert"
        }
    }
}

/// The keys by which a node says how its elements are weighed, in the order of the documentation.
enum WeighingKey: String, CaseIterable {
    /// Judgments of pairs.
    case comparisons
    /// Answers better, equal and worse about pairs.
    case qualitative
    /// What such an answer counts.
    case preference
    /// Numbers given directly.
    case weights
    /// A scale of grades.
    case grades
    /// The grade of each element.
    case ratings
    /// A measured value of each element.
    case values
    /// What measured values are worth.
    case function
    /// Elements placed beside those weighed.
    case copies

    /// The keys of which one says how elements are weighed; the others go with them.
    static let ways = [WeighingKey.comparisons, .qualitative, .weights, .ratings, .values]

    /// All keys as they stand in files.
    static let names = allCases.map(\.rawValue)
}
