import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// For which weights the winner stays: a sentence each for the judgment and the weight that matter most, the weights
    /// with an end as ranges, the scores over the two nearest, and a map of both.
    var weightsSection: Report.Section? {
        guard let robustness else { return nil }
        var blocks: [Report.Block] = []
        if !sentencesOnWeights.isEmpty { blocks.append(.list(sentencesOnWeights)) }
        let influential = robustness.influential
        if !influential.isEmpty { blocks.append(.chart(intervalsChart(influential))) }
        blocks += remarksOnWeights.map { .paragraph($0) }
        if influential.count > Self.largestBarCount { blocks.append(.table(intervalsTable(influential))) }
        blocks += robustness.gradients.enumerated().map { .chart(gradientChart($0.element, number: $0.offset)) }
        if let map = robustness.map { blocks.append(.chart(mapChart(map))) }
        guard !blocks.isEmpty else { return nil }
        return Report.Section(id: "weights", title: wording[.sectionWeights], blocks: blocks)
    }

    /// How many weights may take any value, how many are drawn, and which ends are not exact.
    private var remarksOnWeights: [String] {
        guard let robustness else { return [] }
        let (all, influential) = (robustness.sensitivities, robustness.influential)
        let sampled = all.count { !$0.isExact }
        let free = all.count - influential.count
        let remarks: [(RobustnessTextKey, Int)] = [
            (.intervalsMore, influential.count > Self.largestBarCount ? Self.largestBarCount : 0),
            (.intervalsFree, influential.isEmpty ? 0 : free), (.intervalsSampled, sampled),
        ]
        return remarks.filter { $0.1 > 0 }.map { wording[$0.0, ["count": .count($0.1)]] }
    }

    /// A weight as a figure of a chart; a dash where there is none.
    private func percentage(_ share: Double?) -> Chart.Figure {
        Chart.Figure(share, share.map(bound) ?? Wording.undefined)
    }

    /// The weights with an end as ranges, the nearest to a change first.
    ///
    /// All have the axis from 0 to 1, since only then can a reader compare how much room each leaves.
    private func intervalsChart(_ influential: [WeightSensitivity]) -> Chart {
        Chart.intervals(
            id: "weight-intervals", title: wording[.captionWeightIntervals], summary: wording[.summaryWeightIntervals],
            labelTitle: wording[.columnCriterion], axis: wording.axis(wording[.columnWeight], format: ".0%"),
            titles: (wording[.columnNow], wording[.columnFrom], wording[.columnTo]),
            intervals: influential.prefix(Self.largestBarCount).map { one in
                let stable = one.stableInterval
                return Chart.Interval(
                    label: name(of: one.subject), low: percentage(stable?.lowerBound),
                    high: percentage(stable?.upperBound), value: percentage(one.weight))
            }, domain: 0...1)
    }

    /// The same as a table, for the weights that have no place in the drawing.
    private func intervalsTable(_ influential: [WeightSensitivity]) -> Table {
        Table(
            id: "all-weight-intervals", caption: wording[.captionWeightIntervals],
            columns: [Table.Column(wording[.columnCriterion])]
                + [RobustnessTextKey.columnNow, .columnFrom, .columnTo].map {
                    Table.Column(wording[$0], isNumeric: true)
                },
            rows: influential.map { one in
                let stable = one.stableInterval
                let figures = [one.weight, stable?.lowerBound, stable?.upperBound].map(percentage)
                return Table.Row([.text(name(of: one.subject))] + figures.map { .number($0.value, $0.text) })
            })
    }

    /// The scores over one weight, with the weight as it stands and those at which the winner changes.
    ///
    /// - Parameters:
    ///   - gradient: the scores at evenly spread weights.
    ///   - number: tells the charts of several weights apart.
    private func gradientChart(_ gradient: WeightGradient, number: Int) -> Chart {
        let node = Wording.Argument.text(name(of: gradient.subject))
        let sensitivity = robustness?.sensitivities.first { $0.subject == gradient.subject }
        let markers = sensitivity.map { [Chart.Marker(x: $0.weight, label: wording[.markerNow])] } ?? []
        let lines = result.ranking.order.map { alternative in
            Chart.Line(
                title(of: alternative),
                points: zip(gradient.weights, gradient.scores).compactMap { weight, scores in
                    guard let score = scores?[alternative], score.isFinite else { return nil }
                    return Chart.Line.Point(
                        x: percentage(weight), y: Chart.Figure(score, wording.number(score)))
                })
        }
        return Chart.lines(
            id: "gradient-\(number + 1)", title: wording[.captionGradient, ["node": node]],
            summary: wording[.summaryGradient],
            x: wording.axis(wording[.columnWeight], format: ".0%"),
            y: wording.axis(wording[.columnScore]), lines: lines, markers: markers)
    }

    /// Who wins over two weights; alternatives that share first place there are named together.
    ///
    /// Two criteria of one parent cannot have more than the whole between them; that corner is grey.
    private func mapChart(_ map: WinnerMap) -> Chart {
        let groups = map.winners.compactMap { $0 }.reduce(into: [[Int]]()) { if !$0.contains($1) { $0.append($1) } }
            .sorted { $0.lexicographicallyPrecedes($1) }
        let cells = map.winners.map { winners in winners.flatMap(groups.firstIndex(of:)) ?? groups.count }
        let places = map.weights.map(percentage)
        let axes = [map.horizontal, map.vertical].map { wording.axis(name(of: $0), format: ".0%") }
        return Chart.map(
            id: "winner-map", title: wording[.captionMap], summary: wording[.summaryWinnerMap], x: axes[0], y: axes[1],
            columns: places, rows: places,
            categories: groups.map { $0.map(title(of:)).joined(separator: " = ") } + [wording[.mapImpossible]],
            cells: cells, categoryTitle: wording[.columnAlternative], shareTitle: wording[.columnMapShare],
            percent: { wording.percent($0) }, quiet: groups.count,
            point: Chart.Line.Point(x: percentage(map.current[0]), y: percentage(map.current[1])),
            pointLabel: wording[.markerNow])
    }
}
