/// The name of one of the game's parameters, as files write it.
///
/// The raw value is the path of the key in a file, so that a reader can point at the line which breaks a rule.
public enum GameParameter: String, Sendable, Hashable, CaseIterable {
    /// The quantity that buyers would take for nothing, α.
    case alpha = "demand.alpha"
    /// The fall of quantity with price, β.
    case beta = "demand.beta"
    /// The factories' cost of a piece, c, or all of them c₁…cₙ.
    case costs
    /// The number of kinds of product, n.
    case categories
    /// The number of factories that make each kind, fᵢ.
    case factoriesPerCategory
    /// The number of trading companies, m.
    case traders
    /// A trader's cost of selling a piece, c_A.
    case unitCost
    /// A trader's fixed cost per period, F.
    case fixedCost
    /// The open agency fee, ω.
    case fee
    /// The hidden margin, w.
    case margin
    /// The discount factor per period, δ.
    case discount
    /// The one-shot gain of a betrayal, g.
    case relationGain = "relations.gain"
    /// The worth of a relation per period, v.
    case relationValue = "relations.value"
    /// The chance that one shared partner hears of a betrayal, φ₁.
    case relationHearing = "relations.hearing"
    /// The number of shared partners, k.
    case relationPartners = "relations.partners"
    /// The temperature of logit shares, T.
    case temperature = "options.temperature"

    /// The letter of the formulas.
    public var symbol: String {
        switch self {
        case .alpha: "α"
        case .beta: "β"
        case .costs: "c"
        case .categories: "n"
        case .factoriesPerCategory: "f"
        case .traders: "m"
        case .unitCost: "c_A"
        case .fixedCost: "F"
        case .fee: "ω"
        case .margin: "w"
        case .discount: "δ"
        case .relationGain: "g"
        case .relationValue: "v"
        case .relationHearing: "φ₁"
        case .relationPartners: "k"
        case .temperature: "T"
        }
    }

    /// Whether the parameter counts things, so that a drawn or swept value is rounded to the nearest whole number.
    public var isCount: Bool {
        switch self {
        case .categories, .factoriesPerCategory, .traders, .relationPartners: true
        default: false
        }
    }
}
