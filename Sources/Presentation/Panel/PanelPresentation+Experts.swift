import AnalyticHierarchy
import Reports

extension PanelPresentation {
    /// Whether there are enough experts by the rule.
    ///
    /// The rule is named with its figures, since other published rules ask for other sizes.
    var sentenceOnSize: String? {
        let rule = panel.study.panel.sizeRule
        let text: String
        switch rule {
        case .confidence(let confidence, let error):
            text =
                wording[
                    .ruleConfidence,
                    [
                        "error": .text(wording.number(error, decimals: 2)),
                        "confidence": .text(wording.percent(confidence, decimals: 0)),
                    ]]
        case .averageError(let error):
            text = wording[.ruleAverage, ["error": .text(wording.number(error, decimals: 2))]]
        case .hogarth: text = wording[.ruleHogarth]
        }
        return wording[
            panel.study.panel.isLargeEnough ? .sizeEnough : .sizeTooSmall,
            [
                "count": .count(experts.count), "rule": .text(text),
                "needed": .text(wording.integer(rule.size)),
            ]]
    }

    /// The mean competence against its threshold.
    ///
    /// Competence is a coefficient from 0 to 1. Where nobody assessed any, the sentence says that it is not known
    /// instead of passing over it: silence would read as approval.
    var sentenceOnQuality: String? {
        let group = panel.study.panel
        guard let quality = group.quality, let isCompetent = group.isCompetent else {
            return wording[.qualityUnknown]
        }
        return wording[
            isCompetent ? .qualityEnough : .qualityTooLow,
            [
                "quality": .text(wording.number(quality, decimals: 2)),
                "threshold": .text(wording.number(group.threshold, decimals: 2)),
            ]]
    }

    /// Who answered, how competent and of what weight, and where the numbers come from.
    ///
    /// Everything that decides how much an expert counts stands here, with the source of each number that is not the experts'.
    var expertsSection: Report.Section? {
        let group = panel.study.panel
        var sentences = [sentenceOnSize]
        if case .confidence = group.sizeRule { sentences.append(wording[.ruleConfidenceNote]) }
        sentences.append(sentenceOnQuality)
        if group.quality != nil, group.threshold > Self.qualityOfReferenceStudy {
            sentences.append(
                wording[.qualityStudy, ["threshold": .text(wording.number(group.threshold, decimals: 2))]])
        }
        if !group.flagged.isEmpty {
            sentences.append(
                wording[.flaggedText, ["experts": .text(wording.list(group.flagged.map(name(ofExpert:))))]])
        }
        sentences.append(sentenceOnWeights)
        sentences += sentencesOnAbstentions
        var blocks: [Report.Block] = [.list(sentences.compactMap { $0 }), .table(expertsTable)]
        if group.quality != nil {
            blocks += [
                .table(argumentationTable),
                .paragraph(wording[.argumentationSource, ["source": .text(group.argumentation.source)]]),
            ]
        }
        return Report.Section(id: "experts", title: wording[.sectionExperts], blocks: blocks)
    }

    /// What the reference study (Marakova, Kolpakov) reports of its panel and calls satisfactory.
    private static let qualityOfReferenceStudy = 0.45

    /// Where the experts' weights come from, in a sentence.
    ///
    /// Weights that were given by hand and weights from competence look alike in the table, so that only this tells
    /// them apart.
    private var sentenceOnWeights: String {
        switch panel.weighting {
        case .equal: wording[.weightsEqual]
        case .given: wording[.weightsGiven]
        case .competence: wording[.weightsCompetence]
        }
    }

    /// Who answered nothing, and who left some pairs out.
    ///
    /// Those who left everything out share a sentence; each of the others has one with the number of pairs that are
    /// missing.
    private var sentencesOnAbstentions: [String] {
        let answered = panel.answeredPairs
        let silent = experts.indices.filter { answered[$0] == 0 }
        let partial = experts.indices.filter { answered[$0] > 0 && answered[$0] < panel.askedPairs }
        let names = wording.list(silent.map(name(ofExpert:)))
        return (silent.isEmpty ? [] : [wording[.silent, ["experts": .text(names)]]])
            + partial.map { expert in
                wording[
                    .abstained,
                    [
                        "expert": .text(name(ofExpert: expert)), "count": .count(panel.askedPairs - answered[expert]),
                    ]]
            }
    }

    /// A row for each expert.
    ///
    /// The columns of competence are left out where nobody assessed one: three columns of dashes would say less than the sentence
    /// above them.
    private var expertsTable: Table {
        let answered = panel.answeredPairs
        let distances = Dictionary(
            uniqueKeysWithValues: zip(panel.overall.experts, panel.overall.distancesToGroup))
        let knowsCompetence = panel.study.panel.quality != nil
        let rows = experts.indices.map { place in
            let competence = experts[place].competence
            let worst = panel.checks.filter { $0.expert == place }.compactMap(\.consistency.consistencyRatio).max()
            let own = panel.study.individuals[place].ranking
            return Table.Row(
                [.text(name(ofExpert: place))]
                    + (knowsCompetence
                        ? [
                            cell(competence?.coefficient), cell(competence?.acquaintance),
                            cell(competence?.argumentation),
                        ]
                        : [])
                    + [
                        cell(panel.study.weights[place], decimals: 3),
                        .number(Double(answered[place]), "\(answered[place]) / \(panel.askedPairs)"),
                        cell(worst), cell(distances[place], decimals: 3),
                        .text(own.map(orderBesideGroup) ?? Wording.undefined),
                    ])
        }
        return Table(
            id: "experts", caption: wording[.captionExperts],
            columns: [Table.Column(wording[.columnExpert])]
                + (knowsCompetence
                    ? [numbers(.columnCompetence), numbers(.columnAcquaintance), numbers(.columnArgumentation)] : [])
                + [
                    numbers(.columnExpertWeight), numbers(.columnAnswered), numbers(.columnWorstRatio),
                    numbers(.columnDistance), Table.Column(wording[.columnOwnOrder]),
                ], rows: rows)
    }

    /// An expert's order, or that it is the group's: eleven times the same line would hide the one that differs.
    private func orderBesideGroup(_ own: Ranking) -> String {
        own.groups == panel.group.ranking.groups ? wording[.orderOfGroup] : order(of: own)
    }

    /// What each source of arguments counts, so that every competence can be added up by hand.
    private var argumentationTable: Table {
        let table = panel.study.panel.argumentation
        return Table(
            id: "argumentation", caption: wording[.captionArgumentation],
            columns: [
                Table.Column(wording[.columnSource]), numbers(.columnStrong), numbers(.columnMedium),
                numbers(.columnWeak),
            ],
            rows: table.rows.map { row in
                Table.Row([.text(title(of: row)), cell(row.high), cell(row.medium), cell(row.low)])
            })
    }

    /// The name of a source of arguments: those of the standard table are translated, others stay as they were given.
    private func title(of row: ArgumentationTable.Row) -> String {
        guard panel.study.panel.argumentation == .standard else { return row.title }
        let names: [String: PanelTextKey] = [
            "theory": .sourceTheory, "experience": .sourceExperience, "domestic": .sourceDomestic,
            "foreign": .sourceForeign, "abroad": .sourceAbroad, "intuition": .sourceIntuition,
        ]
        return names[row.id].map { wording[$0] } ?? row.title
    }
}
