/// The experts who answer.
public struct Panel: Sendable, Hashable {
    /// How much each expert's answers count.
    public enum Weighting: String, Sendable, Hashable, CaseIterable {
        /// All alike.
        case equal
        /// By the weights given beside the names.
        case given
        /// In proportion to the competence, K/ΣK.
        case competence
    }

    /// Experts whose weight is not known.
    public struct WeightsMissing: Error, Sendable, Hashable {
        /// Where the weights were to come from.
        public let weighting: Weighting
        /// The ids of the experts without a weight, or of all if their competences are zero.
        public let experts: [String]

        /// Creates the error.
        public init(weighting: Weighting, experts: [String]) {
            self.weighting = weighting
            self.experts = experts
        }
    }

    /// The competence under which an expert is flagged unless the study says otherwise.
    public static let defaultThreshold = 0.5

    /// The experts, with different ids.
    public let experts: [Expert]
    /// The rule for the panel's size.
    public let sizeRule: PanelSizeRule
    /// The table behind the competences.
    public let argumentation: ArgumentationTable
    /// The competence under which an expert is flagged.
    public let threshold: Double

    /// Creates a panel.
    public init(
        experts: [Expert], sizeRule: PanelSizeRule = .confidence(0.90, error: 0.5),
        argumentation: ArgumentationTable = .standard, threshold: Double = Panel.defaultThreshold
    ) {
        precondition(!experts.isEmpty, "A panel has at least one expert.")
        precondition(Set(experts.map(\.id)).count == experts.count, "Experts have different ids.")
        self.experts = experts
        self.sizeRule = sizeRule
        self.argumentation = argumentation
        self.threshold = threshold
    }

    /// Whether there are as many experts as the rule asks for.
    public var isLargeEnough: Bool { experts.count >= sizeRule.size }

    /// The mean competence of the experts who assessed it; `nil` if nobody did.
    public var quality: Double? {
        let known = experts.compactMap { $0.competence?.coefficient }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }

    /// Whether the mean competence reaches the threshold.
    public var isCompetent: Bool? { quality.map { $0 >= threshold } }

    /// The places of the experts whose competence is under the threshold.
    public var flagged: [Int] {
        experts.indices.filter { experts[$0].competence.map { $0.coefficient < threshold } ?? false }
    }

    /// The place of the expert with an id.
    public func place(of id: String) -> Int? { experts.firstIndex { $0.id == id } }

    /// The experts' weights, with sum one.
    ///
    /// - Throws: `WeightsMissing` naming the experts whose weight, or competence, is not known.
    public func weights(by weighting: Weighting) throws(WeightsMissing) -> [Double] {
        let given: [Double?] =
            switch weighting {
            case .equal: experts.map { _ in 1 }
            case .given: experts.map(\.weight)
            case .competence: experts.map { $0.competence?.coefficient }
            }
        let missing = zip(experts, given).filter { $0.1 == nil }.map(\.0.id)
        let known = given.compactMap { $0 }
        let total = known.reduce(0, +)
        guard missing.isEmpty else { throw WeightsMissing(weighting: weighting, experts: missing) }
        guard total > 0 else { throw WeightsMissing(weighting: weighting, experts: experts.map(\.id)) }
        return known.map { $0 / total }
    }
}
