import ClusterGame
import Reports

extension GamePresentation {
    /// Where the game changes its character.
    ///
    /// The first map leaves the zero-profit rule aside and asks what each fee would mean; the second follows the rule while
    /// the cluster grows. Both end where nothing would be sold, and show this cluster as a ring.
    var mapSection: Report.Section {
        let today = answer.model.margin
        // Beyond the mark-up at which nothing is sold there is nothing to see.
        let choke = parameters.demand.chokePrice / answer.model.costs.mean - 1
        let margins = Self.places(from: 0, to: min(today * 3, max(choke, today)), count: 80, isCount: false)
        let fees = Self.places(from: 0, to: max(answer.fee * 2, today), count: 80, isCount: false)
        let kinds = Self.places(
            from: 1, to: max(Double(answer.model.categories) * 3, 12), count: 60, isCount: true)
        var zeroProfit = parameters
        zeroProfit.fee = .zeroProfit
        var blocks: [Report.Block] = []
        if let at = answer.categoriesAt {
            // Kinds are whole: “fewer than” and “from” take the next number, “up to” the last one.
            let isReaching = at.ratioOneIsFeeReachingMargin
            blocks.append(
                .paragraph(
                    wording[
                        isReaching ? .sizeTextReaching : .sizeText,
                        [
                            "one": wording.amount(at.ratioOne.rounded(isReaching ? .up : .down)),
                            "traders": wording.amount(at.ratioTraders.rounded(.up)),
                        ]]))
        }
        blocks += [
            .chart(
                map(
                    RegimeMap(of: parameters, across: .init(.fee, values: fees), down: .init(.margin, values: margins)),
                    id: "regimes-fee-margin", title: wording[.captionMapFee])),
            .chart(
                map(
                    RegimeMap(
                        of: zeroProfit, across: .init(.categories, values: kinds),
                        down: .init(.margin, values: margins)),
                    id: "regimes-categories-margin", title: wording[.captionMapCategories])),
        ]
        return Report.Section(id: "regimes", title: wording[.sectionRegimes], blocks: blocks)
    }

    /// A map of regimes as a chart.
    ///
    /// Every regime keeps its colour on every map; where the parameters break a rule the place is grey.
    ///
    /// Fees and margins are written in percent along their axes, other parameters as they are. The ring is missing
    /// where the cluster has no number for one of the axes.
    ///
    /// - Parameters:
    ///   - map: the regimes, row after row.
    ///   - id: the chart's name for links.
    ///   - title: the chart's caption in the report's language.
    func map(_ map: RegimeMap, id: String, title: String) -> Chart {
        let names = Regime.allCases.map(wording.name) + [wording[.regimeNone]]
        let cells = map.cells.map { cell -> Int in
            switch cell {
            case .regime(let regime): Regime.allCases.firstIndex(of: regime) ?? names.count - 1
            case .invalid: names.count - 1
            }
        }
        func figures(_ axis: RegimeMap.Axis) -> [Chart.Figure] {
            axis.values.map { value in
                let isShare = axis.parameter == .fee || axis.parameter == .margin
                return Chart.Figure(value, isShare ? share(value) : wording.figure(value))
            }
        }
        func side(_ axis: RegimeMap.Axis) -> Chart.Axis {
            let isShare = axis.parameter == .fee || axis.parameter == .margin
            return wording.axis(wording.name(axis.parameter), format: isShare ? ".0%" : "")
        }
        var today: Chart.Line.Point?
        let across = map.across.parameter == .fee ? answer.fee : parameters[map.across.parameter]
        let down = map.down.parameter == .fee ? answer.fee : parameters[map.down.parameter]
        if let across, let down {
            today = Chart.Line.Point(
                x: Chart.Figure(across, wording.figure(across)), y: Chart.Figure(down, wording.figure(down)))
        }
        return Chart.map(
            id: id, title: title, summary: wording[.summaryMap], x: side(map.across), y: side(map.down),
            columns: figures(map.across), rows: figures(map.down), categories: names, cells: cells,
            categoryTitle: wording[.columnRegime], shareTitle: wording[.columnShareOfMap],
            percent: { wording.percent($0) }, quiet: names.count - 1, point: today, pointLabel: wording[.markerToday])
    }
}
