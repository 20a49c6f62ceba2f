public import AnalyticHierarchy
public import Reports

/// What the answer to a decision deserves to have said about it, in a language.
///
/// A presentation turns a result into a report and decides three things: which sections there are, in which order, and
/// how much of each. Beyond percentages and the parts of bars it computes nothing: scores, ranks and findings come from
/// the domain module, and what is left here is a choice of tables and the words around them.
///
/// ```swift
/// let result = try model.decide()
/// let report = DecisionPresentation(result, language: .english).report()
/// ```
///
/// The order of the sections is the order of a reader's questions: who, what speaks against it, would others have
/// answered otherwise, and only then how every number came about. A section without content is left out rather than
/// shown empty, so that silence about consistency or about the audit means something.
public struct DecisionPresentation: Sendable {
    /// How much a report holds.
    ///
    /// Detail never changes what is claimed: verdict, findings and data for machines are the same in both.
    public enum Detail: Sendable, Hashable {
        /// The ranking, the verdict, the findings and what the order depends on: for a terminal.
        case summary
        /// Every number, so that each can be followed by hand: hierarchies, consistency, judgments, computation.
        case full
    }

    let result: DecisionResult
    let wording: Wording
    let diagnostics: [Diagnostic]
    let robustness: RobustnessResult?
    let panel: PanelPresentation?
    let repairs: [NodeRepair]
    let rating: StrategicRating?

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - result: the answer, with the findings of its audit.
    ///   - robustness: how safe the answer is; none where nobody asked.
    ///   - panel: what a panel's answers tell, where the judgments are those of a panel.
    ///   - repairs: proposals for the nodes over their threshold.
    ///   - rating: what the merits' weights come from; none where they are given or equal.
    ///   - language: the report's language; titles stay in the language of the model.
    ///   - diagnostics: remarks about the file the model was read from. They stand in the report's own section for them
    ///     and in its data, and change nothing else.
    public init(
        _ result: DecisionResult, robustness: RobustnessResult? = nil, panel: PanelResult? = nil,
        repairs: [NodeRepair] = [], rating: StrategicRating? = nil, language: Language, diagnostics: [Diagnostic] = []
    ) {
        self.result = result
        self.robustness = robustness
        self.repairs = repairs
        self.rating = rating
        self.panel = panel.map { PanelPresentation($0, language: language) }
        self.wording = Wording(language)
        self.diagnostics = diagnostics
    }

    /// The report.
    ///
    /// - Parameter detail: how much it holds.
    /// - Returns: a report whose verdict is the sentence on the winner, and whose qualifications are what that sentence
    ///   depends on, each a point of its own; ``verdict`` has both as one text.
    public func report(detail: Detail = .full) -> Report {
        var sections = [rankingSection(detail: detail)]
        if let section = findingsSection { sections.append(section) }
        if let section = robustnessSection(detail: detail) { sections.append(section) }
        if let panel { sections.append(panel.section(isBrief: detail == .summary)) }
        sections.append(choicesSection(detail: detail))
        if detail == .full {
            sections += result.hierarchies.indices.map(hierarchySection)
            if let section = consistencySection { sections.append(section) }
            if let section = repairSection { sections.append(section) }
            if let section = judgmentsSection { sections.append(section) }
            sections.append(computationSection)
        }
        var report = Report(
            title: result.model.metadata.title, subtitle: subtitle, language: wording.language.rawValue,
            verdict: verdictOnWinner, qualifications: verdictQualifications, keyFigures: keyFigures, sections: sections,
            diagnostics: diagnostics, data: data,
            labels: wording.labels)
        report.grounds = ["weights", "consistency"]
        return report
    }

    /// The question and, behind a dash, who asked it and when; nothing where the model names neither.
    private var subtitle: String? {
        let metadata = result.model.metadata
        let byline = [metadata.organisation, metadata.authors.joined(separator: ", "), metadata.date]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
        let lines = [metadata.question ?? "", byline].filter { !$0.isEmpty }
        return lines.isEmpty ? nil : lines.joined(separator: " — ")
    }

    /// The figures beside the verdict, at most four: who won, how surely or else by how much, how many matrices are too
    /// inconsistent, and how many variants have the same winner.
    ///
    /// A figure that would say nothing is left out: the lead where first place is shared or everybody ties, the count
    /// of matrices where nothing was compared in pairs.
    private var keyFigures: [Report.KeyFigure] {
        let ranking = result.ranking
        var figures = [
            Report.KeyFigure(
                label: wording[.figureWinner], value: wording.list(ranking.winners.map(title(of:))),
                note: scorePhrase(ranking.scores[ranking.winners[0]]))
        ]
        if let figure = figureOnChances {
            figures.append(figure)
        } else if ranking.groups.count > 1, ranking.winners.count == 1, let lead {
            figures.append(
                Report.KeyFigure(
                    label: wording[.figureLead], value: lead,
                    note: wording[
                        .figureLeadNote, ["name": .text(wording.list(ranking.groups[1].map(title(of:))))]]))
        }
        let compared = comparedMatrices
        if !compared.isEmpty {
            let bad = compared.filter { $0.consistency?.isAcceptable == false }.count
            figures.append(
                Report.KeyFigure(
                    label: wording[.figureInconsistent], value: "\(bad) / \(compared.count)",
                    note: wording[.figureInconsistentNote]))
        }
        let changes = variantsThatChangeTheWinner
        if changes.total > 0 {
            figures.append(
                Report.KeyFigure(
                    label: wording[.figureStability], value: "\(changes.same) / \(changes.total)",
                    note: wording[.figureStabilityNote]))
        }
        return figures
    }

    /// How far the first is ahead of the second, in percent of the second's score.
    ///
    /// None where the second has a score of zero or less, which subtractive formulas give: a percentage of it would be
    /// infinite or of the wrong sign.
    private var lead: String? {
        let ranking = result.ranking
        let (first, second) = (ranking.scores[ranking.groups[0][0]], ranking.scores[ranking.groups[1][0]])
        guard second > 0, first.isFinite else { return nil }
        return "+" + wording.percent(first / second - 1)
    }

    /// How many variants have exactly the same winners as the result, of all that have a single ranking.
    ///
    /// The result is itself one of them where its method is unambiguous. Variants that failed or are ambiguous are no
    /// evidence either way and are not counted.
    private var variantsThatChangeTheWinner: (same: Int, total: Int) {
        let rankings = result.variants.compactMap(\.ranking)
        return (rankings.filter { $0.winners == result.ranking.winners }.count, rankings.count)
    }

    /// The nodes whose elements were compared in pairs and whose consistency has a ratio.
    ///
    /// Those of one or two elements have none, since two elements cannot contradict each other; they would only make
    /// the share of inconsistent matrices look smaller.
    var comparedMatrices: [NodeResult] {
        result.hierarchies.flatMap(\.nodes).filter { $0.consistency?.consistencyRatio != nil }
    }
}

extension DecisionPresentation {
    /// The title of an alternative.
    func title(of alternative: Int) -> String { result.model.alternatives[alternative].title }

    /// A node by merit and title, “costs › Modernisation”, as findings point to it.
    func name(of place: NodePlace) -> String {
        let hierarchy = result.hierarchies[place.hierarchy]
        return name(of: hierarchy.nodes[place.node], in: hierarchy)
    }

    /// A node by merit and title: “costs › Modernisation”.
    ///
    /// The root has no title of its own and is called the goal. In a model with a single hierarchy the merit is left
    /// out.
    func name(of node: NodeResult, in hierarchy: HierarchyResult) -> String {
        let own = node.node.path.isEmpty ? wording[.goal] : node.node.criterion.title
        guard let merit = hierarchy.merit else { return own }
        return "\(wording.name(merit)) › \(own)"
    }

    /// The titles of what a node weighs, in the order of its weights and of its matrix's rows: its children, or those
    /// alternatives that stand under it.
    func elementTitles(of node: NodeResult) -> [String] {
        switch node.node.criterion.elements {
        case .criteria(let children): children.map(\.title)
        case .alternatives(let places): places.map(title(of:))
        }
    }

    /// An order in one line, “A > B = C”, by titles: for tables with too many alternatives to give each a column.
    func order(of ranking: Ranking) -> String {
        ranking.groups.map { $0.map(title(of:)).joined(separator: " = ") }.joined(separator: " > ")
    }

    /// A score with the name of what it is: “a benefit/cost ratio of 1.2251”.
    ///
    /// A bare score invites comparison with scores of another formula. Only benefits and costs by the plain ratio are
    /// called a benefit/cost ratio; with opportunities or risks beside them it is the ratio of merits, and other
    /// formulas are named.
    func scorePhrase(_ score: Double) -> String {
        let text = Wording.Argument.text(wording.number(score))
        guard let formula = result.formula else { return wording[.scorePriority, ["score": text]] }
        if formula == .ratio && merits.count > 1 {
            let isPlain = Set(result.hierarchies.compactMap(\.merit)) == [.benefits, .costs]
            return wording[isPlain ? .scoreBenefitCost : .scoreRatio, ["score": text]]
        }
        return wording[.scoreOther, ["score": text, "formula": .text(wording.name(formula))]]
    }
}
