public import AnalyticHierarchy
public import Reports

/// What the answer to a decision deserves to have said about it, in a language.
public struct DecisionPresentation: Sendable {
    /// How much a report holds.
    public enum Detail: Sendable, Hashable {
        /// The ranking, the verdict, the findings and what the order depends on: for a terminal.
        case summary
        /// Every number, so that each can be followed by hand.
        case full
    }

    let result: DecisionResult
    let wording: Wording
    let diagnostics: [Diagnostic]

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - result: the answer.
    ///   - language: the report's language.
    ///   - diagnostics: remarks about the file the model was read from.
    public init(_ result: DecisionResult, language: Language, diagnostics: [Diagnostic] = []) {
        self.result = result
        self.wording = Wording(language)
        self.diagnostics = diagnostics
    }

    /// The report.
    public func report(detail: Detail = .full) -> Report {
        var sections = [rankingSection(detail: detail)]
        if let section = findingsSection { sections.append(section) }
        sections.append(choicesSection(detail: detail))
        if detail == .full {
            sections += result.hierarchies.indices.map(hierarchySection)
            if let section = consistencySection { sections.append(section) }
            if let section = judgmentsSection { sections.append(section) }
            sections.append(computationSection)
        }
        return Report(
            title: result.model.metadata.title, subtitle: subtitle, language: wording.language.rawValue,
            verdict: verdictOnWinner, qualifications: verdictQualifications, keyFigures: keyFigures, sections: sections,
            diagnostics: diagnostics, data: data,
            labels: wording.labels)
    }

    private var subtitle: String? {
        let metadata = result.model.metadata
        let byline = [metadata.organisation, metadata.authors.joined(separator: ", "), metadata.date]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
        let lines = [metadata.question ?? "", byline].filter { !$0.isEmpty }
        return lines.isEmpty ? nil : lines.joined(separator: " — ")
    }

    private var keyFigures: [Report.KeyFigure] {
        let ranking = result.ranking
        var figures = [
            Report.KeyFigure(
                label: wording[.figureWinner], value: wording.list(ranking.winners.map(title(of:))),
                note: scorePhrase(ranking.scores[ranking.winners[0]]))
        ]
        if ranking.groups.count > 1, ranking.winners.count == 1, let lead {
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
    private var lead: String? {
        let ranking = result.ranking
        let (first, second) = (ranking.scores[ranking.groups[0][0]], ranking.scores[ranking.groups[1][0]])
        guard second > 0, first.isFinite else { return nil }
        return "+" + wording.percent(first / second - 1)
    }

    private var variantsThatChangeTheWinner: (same: Int, total: Int) {
        let rankings = result.variants.compactMap(\.ranking)
        return (rankings.filter { $0.winners == result.ranking.winners }.count, rankings.count)
    }

    /// The nodes whose elements were compared in pairs and whose consistency has a ratio.
    var comparedMatrices: [NodeResult] {
        result.hierarchies.flatMap(\.nodes).filter { $0.consistency?.consistencyRatio != nil }
    }
}

extension DecisionPresentation {
    /// The title of an alternative.
    func title(of alternative: Int) -> String { result.model.alternatives[alternative].title }

    /// A node by merit and title: “costs › Modernisation”.
    func name(of place: NodePlace) -> String {
        let hierarchy = result.hierarchies[place.hierarchy]
        return name(of: hierarchy.nodes[place.node], in: hierarchy)
    }

    /// A node by merit and title: “costs › Modernisation”.
    func name(of node: NodeResult, in hierarchy: HierarchyResult) -> String {
        let own = node.node.path.isEmpty ? wording[.goal] : node.node.criterion.title
        guard let merit = hierarchy.merit else { return own }
        return "\(wording.name(merit)) › \(own)"
    }

    /// The titles of what a node weighs, in order.
    func elementTitles(of node: NodeResult) -> [String] {
        switch node.node.criterion.elements {
        case .criteria(let children): children.map(\.title)
        case .alternatives(let places): places.map(title(of:))
        }
    }

    /// “A > B = C”, by titles.
    func order(of ranking: Ranking) -> String {
        ranking.groups.map { $0.map(title(of:)).joined(separator: " = ") }.joined(separator: " > ")
    }

    /// A score with the name of what it is: “a benefit/cost ratio of 1.2251”.
    func scorePhrase(_ score: Double) -> String {
        let text = Wording.Argument.text(wording.number(score))
        guard let formula = result.formula else { return wording[.scorePriority, ["score": text]] }
        if formula == .ratio {
            let isPlain = Set(result.hierarchies.compactMap(\.merit)) == [.benefits, .costs]
            return wording[isPlain ? .scoreBenefitCost : .scoreRatio, ["score": text]]
        }
        return wording[.scoreOther, ["score": text, "formula": .text(wording.name(formula))]]
    }
}
