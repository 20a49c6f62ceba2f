public import AnalyticHierarchy

/// What a decision model's file holds: the model, its panel, and what is left for the panel to judge.
public struct DecisionFile: Sendable, Hashable {
    /// The model.
    ///
    /// Nodes that nobody has judged yet compare all their elements as equal.
    public let model: DecisionModel
    /// The experts the file lists; `nil` where it has no panel.
    public let panel: Panel?
    /// The rating of the merits that the model's merit weights come from; `nil` where they are given or equal.
    public let meritRating: StrategicRating?
    /// Whether that rating's criteria or grades are compared in pairs in the file; it holds only the weights that follow.
    public let ratesByComparison: Bool
    /// The nodes that have no judgments in the file and wait for a panel's, ascending.
    public let unjudged: [NodePlace]
    /// Where the nodes stand in the file, by their paths as diagnostics name them: `costs/price`, or an empty path for the root of
    /// a single hierarchy; empty for formats whose places are not kept.
    public let lines: [String: Int]
    /// The languages in which the file has more texts for people than those of the model, in the order of
    /// ``TextLanguage``.
    public let otherLanguages: [TextLanguage]

    /// Creates the file's content.
    public init(
        model: DecisionModel, panel: Panel? = nil, meritRating: StrategicRating? = nil, ratesByComparison: Bool = false,
        unjudged: [NodePlace] = [], lines: [String: Int] = [:], otherLanguages: [TextLanguage] = []
    ) {
        self.model = model
        self.panel = panel
        self.meritRating = meritRating
        self.ratesByComparison = ratesByComparison
        self.unjudged = unjudged
        self.lines = lines
        self.otherLanguages = otherLanguages
    }
}
