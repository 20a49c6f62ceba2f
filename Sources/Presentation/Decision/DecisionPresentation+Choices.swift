import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// With more alternatives than this, a table of variants shows the order without the scores: rank and score take a
    /// dozen characters for each alternative, and a terminal has eighty.
    private static let largestScoreColumnCount = 5

    /// What the order would be by other methods, modes and formulas.
    ///
    /// Every table changes one choice and keeps the others, so that a difference has one cause; the row of the model's
    /// own choice is emphasised. Merit formulas have a table only where there are merits to combine, and the
    /// incremental analysis only where something is gained and something lost.
    ///
    /// - Parameter detail: in full, a chart of ranks is added where any of them differ.
    func choicesSection(detail: Detail) -> Report.Section {
        var blocks: [Report.Block] = [.table(methodsTable)]
        if detail == .full, let chart = ranksChart { blocks.append(.chart(chart)) }
        blocks.append(.table(modesTable))
        if result.formula != nil && merits.count > 1 { blocks.append(.table(formulasTable)) }
        if let incremental = result.incremental {
            blocks.append(.paragraph(wording[.incrementalText]))
            blocks.append(.table(incrementalTable(incremental)))
        }
        return Report.Section(id: "choices", title: wording[.sectionChoices], blocks: blocks)
    }

    /// The order by each priority method, with mode and formula as the model has them.
    private var methodsTable: Table {
        variantTable(
            id: "methods", caption: .captionMethods, heading: .columnMethod,
            variants: PriorityMethod.allCases.compactMap { method in
                result.variant(method: method).map { (wording.name(method), $0, method == result.options.weights) }
            })
    }

    /// The order in each mode, the multiplicative one too, though the audit does not count it against the order:
    /// multiplication is another theory of what priorities are.
    private var modesTable: Table {
        variantTable(
            id: "modes", caption: .captionModes, heading: .columnMode,
            variants: SynthesisMode.allCases.compactMap { mode in
                result.variant(mode: mode).map { (wording.name(mode), $0, mode == result.options.mode) }
            })
    }

    /// The order by each merit formula; a formula that would divide by zero says by whose.
    private var formulasTable: Table {
        variantTable(
            id: "formulas", caption: .captionFormulas, heading: .columnFormula,
            variants: MeritFormula.allCases.compactMap { formula in
                result.variant(formula: formula).map { (wording.name(formula), $0, formula == result.options.merits) }
            })
    }

    /// A row for each variant: of few alternatives each one's rank and score, of many the order alone.
    ///
    /// Scores may be compared within a row only: formulas give figures of different kinds.
    ///
    /// - Parameters:
    ///   - id: the table's name within the report.
    ///   - caption: what is varied.
    ///   - heading: the title of the first column.
    ///   - variants: the name of each variant, its answer, and whether it is the model's own.
    private func variantTable(
        id: String, caption: TextKey, heading: TextKey, variants: [(name: String, variant: Variant, isOwn: Bool)]
    ) -> Table {
        let alternatives = result.model.alternatives.indices
        let showsScores = alternatives.count <= Self.largestScoreColumnCount
        let columns =
            [Table.Column(wording[heading])]
            + (showsScores
                ? alternatives.map { Table.Column(title(of: $0), isNumeric: true) }
                : [Table.Column(wording[.columnOrder])])
        let rows = variants.map { name, variant, isOwn in
            let remark = remark(on: variant).map { " (\($0))" } ?? ""
            let ranking = ranking(of: variant)
            let ranks = ranking?.ranks
            let cells: [Table.Cell] =
                showsScores
                ? alternatives.map { place in
                    guard let ranking, let ranks else { return .number(nil, Wording.undefined) }
                    let score = ranking.scores[place]
                    return .number(score, "\(ranks[place]) (\(wording.number(score)))")
                }
                : [.text(ranking.map(order(of:)) ?? Wording.undefined)]
            return Table.Row([.text(wording.capitalised(name) + remark)] + cells, isEmphasised: isOwn)
        }
        return Table(
            id: id, caption: wording[caption] + (showsScores ? ": " + wording[.captionRankAndScore] : ""),
            columns: columns, rows: rows)
    }

    /// The ranking of a variant, an ambiguous one too: a table may show what the verdict must not count.
    private func ranking(of variant: Variant) -> Ranking? {
        if case .ranking(let ranking, isAmbiguous: _) = variant.outcome { ranking } else { nil }
    }

    /// Why a variant has no ranking, or not a single one; none where there is nothing to remark.
    private func remark(on variant: Variant) -> String? {
        switch variant.outcome {
        case .ranking(_, isAmbiguous: false): nil
        case .ranking(_, isAmbiguous: true): wording[.outcomeAmbiguous]
        case .noPriorities: wording[.outcomeNoPriorities]
        case .zeroMerit(let zero):
            wording[
                .outcomeZero,
                ["merit": .text(wording.name(zero.merit)), "name": .text(title(of: zero.alternative))]]
        case .nothingLeft: wording[.outcomeNothing]
        }
    }

    /// Ranks by method and formula as lines that cross where alternatives change places.
    ///
    /// None where all agree with the result: parallel lines would take a page to say nothing. Ambiguous variants and
    /// those that failed have no ranks to draw. Methods stand first, then the formulas other than the model's own,
    /// whose ranks are already in the row of its method.
    private var ranksChart: Chart? {
        var rows: [(name: String, ranking: Ranking)] = PriorityMethod.allCases.compactMap { method in
            result.variant(method: method)?.ranking.map { (wording.name(method), $0) }
        }
        if result.formula != nil && merits.count > 1 {
            rows += MeritFormula.allCases.filter { $0 != result.options.merits }.compactMap { formula in
                result.variant(formula: formula)?.ranking.map { (wording.name(formula), $0) }
            }
        }
        guard rows.contains(where: { $0.ranking.groups != result.ranking.groups }) else { return nil }
        let series = result.ranking.order.map { alternative in
            Chart.Series(
                title(of: alternative),
                figures: rows.map { row in
                    let rank = row.ranking.ranks[alternative]
                    return Chart.Figure(Double(rank), wording.integer(rank))
                },
                isEmphasised: result.ranking.winners.contains(alternative))
        }
        return Chart.ranks(
            id: "ranks", title: wording[.captionRanks], summary: wording[.summaryRanks],
            methodTitle: wording[.columnMethod], rankTitle: wording[.columnRank],
            methods: rows.map { wording.capitalised($0.name) }, series: series)
    }

    /// Benefits against costs step by step, cheapest first: what each dearer alternative earns for what it costs more.
    ///
    /// The ratio of the first step is undefined, and so is one between equal costs. The last accepted is the winner of
    /// this reckoning; it need not be the one with the best ratio, which is why the table is there.
    private func incrementalTable(_ incremental: IncrementalAnalysis) -> Table {
        let rows = incremental.steps.map { step in
            Table.Row(
                [
                    .text(title(of: step.alternative)),
                    .number(step.ratio, wording.number(step.ratio, decimals: 3)),
                    .text(wording[step.isAccepted ? .yes : .no]),
                ],
                isEmphasised: step.alternative == incremental.winner)
        }
        return Table(
            id: "incremental", caption: wording[.captionIncremental],
            columns: [
                Table.Column(wording[.columnAlternative]), Table.Column(wording[.columnIncrement], isNumeric: true),
                Table.Column(wording[.columnAccepted]),
            ], rows: rows)
    }
}
