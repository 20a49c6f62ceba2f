import AnalyticHierarchy
import Reports

extension PanelPresentation {
    /// How far the experts agree, about the alternatives and at every node.
    ///
    /// Consensus has a chart, because it is measured alike at every node; W depends on how many elements a node has.
    var agreementSection: Report.Section? {
        var blocks: [Report.Block] = [
            .list([sentenceOnAgreement, sentenceOnCamps].compactMap { $0 }), .table(agreementTable),
        ]
        if let chart = consensusChart { blocks.append(.chart(chart)) }
        blocks.append(.paragraph(wording[.agreementText]))
        blocks += answerBlocks
        return Report.Section(id: "agreement", title: wording[.sectionAgreement], blocks: blocks)
    }

    /// The measures of agreement: about the alternatives first, then node by node.
    ///
    /// The number of experts stands beside them, because those who left something out are not in the measures of that node.
    ///
    /// The row about the alternatives is emphasised, for it is the one that the verdict speaks of.
    private var agreementTable: Table {
        let rows = ([panel.overall] + panel.agreements).map { agreement in
            let concordance = agreement.concordance
            return Table.Row(
                [
                    .text(name(of: agreement)),
                    .number(Double(agreement.experts.count), wording.integer(agreement.experts.count)),
                    cell(concordance?.coefficient), cell(concordance?.chiSquared),
                    .number(concordance?.pValue, concordance.map { small($0.pValue) } ?? Wording.undefined),
                    cell(agreement.consensus?.consensus),
                    .number(Double(agreement.camps.count), wording.integer(agreement.camps.count)),
                ], isEmphasised: agreement.place == nil)
        }
        return Table(
            id: "agreement", caption: wording[.captionAgreement],
            columns: [
                Table.Column(wording[.columnNode]), numbers(.columnExperts), numbers(.columnConcordance),
                numbers(.columnChiSquare), numbers(.columnProbability), numbers(.columnConsensus),
                numbers(.columnCamps),
            ], rows: rows)
    }

    /// A probability as a number; what is too small to be told apart from zero has the sign before it.
    ///
    /// A cell needs the bare number where a sentence has an equals sign before it.
    private func small(_ probability: Double) -> String {
        probability < 0.001 ? "< " + wording.number(0.001, decimals: 3) : wording.number(probability, decimals: 3)
    }

    /// What the agreement is about: a node by merit and title, or the alternatives.
    private func name(of agreement: Agreement) -> String {
        agreement.place.map(name(of:)) ?? wording[.agreementAll]
    }

    /// The consensus at every node as bars, the least first; none with a single node.
    ///
    /// Where the nodes are more than a chart has room for, those with the most consensus are left out: they need no
    /// discussion.
    private var consensusChart: Chart? {
        let known = panel.agreements.compactMap { agreement in
            agreement.consensus.map { (name(of: agreement), $0.consensus) }
        }
        guard known.count > 1 else { return nil }
        let bars = known.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(DecisionPresentation.largestBarCount).map {
            Chart.Bar(label: $0.0, value: $0.1, text: wording.percent($0.1))
        }
        return Chart.bars(
            id: "consensus", title: wording[.captionConsensus], summary: wording[.summaryConsensus],
            labelTitle: wording[.columnNode], axis: wording.axis(wording[.columnConsensus], format: ".0%"), bars: bars)
    }

    /// The group's answer in every way.
    ///
    /// Averaging judgments and averaging priorities agree for two elements and with consistent experts; where they differ,
    /// neither is right, and the reader should know.
    ///
    /// A cell has the rank and the score in brackets; the row of the way that the result was made by is emphasised. A
    /// way that has no outcome, as when nobody answered a whole tree, has dashes.
    var togetherSection: Report.Section? {
        let alternatives = panel.study.model.alternatives
        let rows = panel.combinations.map { combination in
            let ranking = combination.outcome?.ranking
            let ranks = ranking?.ranks
            return Table.Row(
                [.text(wording.capitalised(name(of: combination.aggregation)))]
                    + alternatives.indices.map { place in
                        guard let ranking, let ranks else { return .number(nil, Wording.undefined) }
                        let score = ranking.scores[place]
                        return .number(score, "\(ranks[place]) (\(wording.number(score)))")
                    }, isEmphasised: combination.aggregation == panel.group.aggregation)
        }
        let table = Table(
            id: "aggregations", caption: wording[.captionTogether],
            columns: [Table.Column(wording[.columnAggregation])]
                + alternatives.map { Table.Column($0.title, isNumeric: true) }, rows: rows)
        let sentence = sentenceOnTogether.map { [Report.Block.paragraph($0)] } ?? []
        return Report.Section(id: "together", title: wording[.sectionTogether], blocks: sentence + [.table(table)])
    }

    /// The name of a way to make one answer of many.
    func name(of aggregation: Aggregation) -> String {
        switch aggregation {
        case .judgments: wording[.aggregationJudgments]
        case .priorities(.geometric, .node): wording[.aggregationNodeGeometric]
        case .priorities(.arithmetic, .node): wording[.aggregationNodeArithmetic]
        case .priorities(.geometric, .tree): wording[.aggregationTreeGeometric]
        case .priorities(.arithmetic, .tree): wording[.aggregationTreeArithmetic]
        }
    }
}
