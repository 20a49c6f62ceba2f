import AnalyticHierarchy

/// Turns the YAML of a model into the model, collecting everything that is wrong on the way.
///
/// Every step returns `nil` after having reported why, and the others go on.
///
/// The head is read first, since everything else names its alternatives, then the options, whose scale the judgments
/// are mapped by, then the hierarchies. A value is built only when nothing is wrong: the domain's initialisers are
/// called with what they accept, and their failures are no way of checking files.
struct ModelParser: MapParser {
    /// Everything there is to say so far.
    var findings: Findings
    /// Which of the texts in several languages are read.
    var texts: TextChoice
    /// Whether nodes may wait for the judgments of a panel.
    let allowsUnjudged: Bool
    /// The alternatives, as far as their ids could be read.
    var alternatives = ElementList(kind: .alternatives)
    /// Their measured properties by id.
    var attributesOfAlternatives: [String: [String: Double]] = [:]
    /// The places of the alternatives that some leaf weighs.
    var weighedAlternatives: Set<Int> = []
    /// Whether a leaf could not be read, so that nothing is said about alternatives it may have named.
    var hasUnreadableLeaf = false
    /// The scale of the judgments.
    var scale = JudgmentScale.saaty
    /// What a qualitative answer counts where the node does not say.
    var preference = PreferenceMatrix.defaultPreferenceValue
    /// The rating that gives the merits their weights.
    var meritRating: StrategicRating?
    /// Whether its criteria or grades are compared in pairs.
    var ratesByComparison = false
    /// The paths of the nodes that wait for judgments.
    var unjudgedPaths: Set<String> = []
    /// The number of weights of alternatives that all leaves together may have.
    static let largestWeightCount = 10_000_000
    /// How many of them may still come: a leaf of a few bytes can weigh all alternatives.
    var weightsLeft = Self.largestWeightCount
    /// The comparisons that nodes without judgments may still ask for.
    var budget = ComparisonBudget()
    /// The line of each node by its path.
    var nodeLines: [String: Int] = [:]
    /// Matrices of equal elements by their order.
    var neutralMatrices: [Int: PairwiseComparisonMatrix] = [:]

    init(findings: Findings, allowsUnjudged: Bool = false, language: TextLanguage = .english) {
        self.findings = findings
        texts = TextChoice(language)
        self.allowsUnjudged = allowsUnjudged
    }

    /// Reads the whole document.
    ///
    /// - Parameter root: the document.
    /// - Returns: what the file holds; `nil` where there was an error.
    mutating func file(_ root: YAMLNode) -> DecisionFile? {
        guard let fields = fields(of: root, at: KeyPlace.model, path: "") else { return nil }
        checkFormat(fields, is: DecisionModelReader.format)
        let metadata = metadata(fields)
        let alternatives = alternatives(fields)
        let panel = fields["panel"].map { self.panel($0) } ?? nil
        let presentMerits = presentMerits(fields)
        let options = options(fields["synthesis"], presentMerits: presentMerits)
        let hierarchies = hierarchies(fields)
        reportNeverWeighed(fields)
        guard !findings.hasError, let metadata, let alternatives, let hierarchies, let options else { return nil }
        let model = DecisionModel(
            metadata: metadata, alternatives: alternatives, hierarchies: hierarchies, options: options)
        return DecisionFile(
            model: model, panel: panel, meritRating: meritRating, ratesByComparison: ratesByComparison,
            unjudged: unjudged(in: hierarchies), lines: nodeLines,
            otherLanguages: TextLanguage.allCases.filter(texts.passedOver.contains))
    }

    /// The places of the nodes that wait for judgments, ascending.
    private func unjudged(in hierarchies: [DecisionModel.Hierarchy]) -> [NodePlace] {
        guard !unjudgedPaths.isEmpty else { return [] }
        return hierarchies.enumerated().flatMap { number, hierarchy in
            let stem = hierarchy.merit.map { [$0.rawValue] } ?? []
            return hierarchy.nodes.enumerated().compactMap { place, node in
                unjudgedPaths.contains((stem + node.path).joined(separator: "/"))
                    ? NodePlace(hierarchy: number, node: place) : nil
            }
        }
    }
}
