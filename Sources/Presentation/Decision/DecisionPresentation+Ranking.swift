import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// Who stands where, and by how much.
    func rankingSection(detail: Detail) -> Report.Section {
        var blocks: [Report.Block] = [.table(rankingTable), .chart(scoresChart)]
        if detail == .full && result.merits.count > 1 { blocks.append(.chart(meritsChart)) }
        return Report.Section(id: "ranking", title: wording[.sectionRanking], blocks: blocks)
    }

    /// The merits with vectors, in order.
    var merits: [Merit] { result.hierarchies.compactMap(\.merit) }

    /// An axis of numbers in the reader's form.
    func axis(_ title: String, format: String = "") -> Chart.Axis {
        Chart.Axis(
            title, format: format, decimalSign: wording.language.decimalSign, groupSign: wording.language.groupSign)
    }

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

    private var scoresChart: Chart {
        let bars = result.ranking.order.map { place in
            let score = result.ranking.scores[place]
            return Chart.Bar(
                label: title(of: place), value: score, text: wording.number(score),
                isEmphasised: result.ranking.winners.contains(place))
        }
        return Chart.bars(
            id: "scores", title: wording[.captionScores], summary: wording[.summaryScores],
            labelTitle: wording[.columnAlternative], axis: axis(wording[.columnScore]), bars: bars)
    }

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
            categoryTitle: wording[.columnAlternative], axis: axis(wording[.columnPriority]),
            categories: result.ranking.order.map(title(of:)), series: series)
    }
}
