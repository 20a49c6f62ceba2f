import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// Who stands where, and by how much: the first section, since it holds the answer.
    ///
    /// - Parameter detail: in full, the merits are drawn side by side, where there are two or more. That chart shows at
    ///   a glance what a ratio hides, namely whether an alternative leads because it brings much or because it costs
    ///   little.
    func rankingSection(detail: Detail) -> Report.Section {
        var blocks: [Report.Block] = [.table(rankingTable), .chart(scoresChart)]
        if detail == .full && result.merits.count > 1 { blocks.append(.chart(meritsChart)) }
        return Report.Section(id: "ranking", title: wording[.sectionRanking], blocks: blocks)
    }

    /// The merits of the model, in their order; empty in a model with a single hierarchy.
    var merits: [Merit] { result.hierarchies.compactMap(\.merit) }

    /// Rank, score and the priority in each merit, best first.
    ///
    /// The scores are the merit formula's values and sum to one only where there is a single hierarchy; the merits'
    /// columns each sum to one. Tied alternatives share the best of their ranks, and all winners are emphasised.
    private var rankingTable: Table {
        let vectors = result.merits
        let ranks = result.ranking.ranks
        let columns =
            [
                Table.Column(wording[.columnRank], isNumeric: true), Table.Column(wording[.columnAlternative]),
                Table.Column(wording[.columnScore], isNumeric: true),
            ] + merits.map { Table.Column(wording.capitalised(wording.name($0)), isNumeric: true) }
        let rows = result.ranking.order.map { place in
            let score = result.ranking.scores[place]
            return Table.Row(
                [
                    .number(Double(ranks[place]), wording.integer(ranks[place])), .text(title(of: place)),
                    .number(score, wording.number(score)),
                ]
                    + merits.map { merit in
                        let value = vectors[merit]?[place]
                        return .number(value, wording.number(value))
                    },
                isEmphasised: ranks[place] == 1)
        }
        return Table(id: "ranking", caption: wording[.captionRanking], columns: columns, rows: rows)
    }

    /// The scores as bars in the order of the ranking, for the distance that a table of ranks does not show.
    private var scoresChart: Chart {
        let bars = result.ranking.order.map { place in
            let score = result.ranking.scores[place]
            return Chart.Bar(
                label: title(of: place), value: score, text: wording.number(score),
                isEmphasised: result.ranking.winners.contains(place))
        }
        return Chart.bars(
            id: "scores", title: wording[.captionScores], summary: wording[.summaryScores],
            labelTitle: wording[.columnAlternative], axis: wording.axis(wording[.columnScore]), bars: bars)
    }

    /// The priorities of each alternative in every merit, grouped by alternative: the vectors that go into the merit
    /// formula.
    private var meritsChart: Chart {
        let vectors = result.merits
        let series = merits.map { merit in
            Chart.Series(
                wording.capitalised(wording.name(merit)),
                figures: result.ranking.order.map { place in
                    let value = vectors[merit]?[place]
                    return Chart.Figure(value, wording.number(value))
                })
        }
        return Chart.groupedBars(
            id: "merits", title: wording[.captionMerits], summary: wording[.summaryMerits],
            categoryTitle: wording[.columnAlternative], axis: wording.axis(wording[.columnPriority]),
            categories: result.ranking.order.map(title(of:)), series: series)
    }
}
