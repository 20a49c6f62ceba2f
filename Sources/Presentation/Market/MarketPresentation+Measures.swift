import Experiments
import MarketSimulation
import Reports

extension MarketPresentation {
    /// Measures by what they are about, in the order of a report.
    ///
    /// A group has a table and a chart of its own, and is left out where the scenario collects none of its measures.
    static let groups: [(title: MarketTextKey, id: String, measures: [MarketMeasure])] = [
        (.groupPrices, "prices", [.meanPrice, .quantity, .deals, .meanFee, .meanMarkup, .unitCost]),
        (.groupTraders, "traders", [.openShare, .activeTraders, .traderProfit, .openProfit, .closedProfit]),
        (.groupIncomes, "incomes", [.buyerSurplus, .seerIncome, .factoryProfit, .smallFactoryProfit]),
        (
            .groupFactories, "factories",
            [
                .activeFactories, .activeSmallFactories, .smallFactoryShare, .smallFactoryAccess, .departments,
                .breakEvenQuantity, .capitalAtEntry, .entries, .exits, .smallExits,
            ]
        ),
        (
            .groupTrust, "trust",
            [.defaults, .defaultRate, .copiedDesigns, .trust, .newsReach, .suretyDeals, .firstTimeDeals]
        ),
        (
            .groupSearch, "search",
            [
                .visits, .outsideShare, .aspiration, .image, .efficiency, .concentration, .switching, .loyalty,
            ]
        ),
        (
            .groupRelations, "relations",
            [.insideTies, .outsideTies, .bondingShare, .bridgingShare, .relationValue, .sharedPartners]
        ),
        (
            .groupKnowledge, "knowledge",
            [
                .categoriesPerFactory, .capabilityConcentration, .productFit, .informedShare, .demandShiftT50,
                .demandShiftT90,
            ]
        ),
    ]

    /// Every measure with what the runs settled at, and how sure that is; the unit comes last, so that a narrow screen
    /// shows the value beside the name.
    var measureSection: Report.Section {
        let blocks = Self.groups.compactMap { group -> Report.Block? in
            let measures = group.measures.filter(arm.bands.measures.contains)
            guard !measures.isEmpty else { return nil }
            return .table(
                Table(
                    id: "measures-\(group.id)", caption: wording[group.title],
                    columns: [
                        Table.Column(wording[.columnMarketMeasure]),
                        numbers(.columnSettled), numbers(.columnBandLow), numbers(.columnBandHigh),
                        numbers(.columnFinal), Table.Column(wording[.columnUnit]),
                    ],
                    rows: measures.map { Table.Row(row(of: $0)) }))
        }
        return Report.Section(
            id: "measures", title: wording[.sectionMeasures], blocks: [.paragraph(wording[.settledText])] + blocks)
    }

    /// The mean over the runs of what the measure settled at, the ends of its interval, its mean at the last step, and
    /// the unit.
    ///
    /// Settled and last values differ where a market still moves, which is why both are shown.
    private func row(of measure: MarketMeasure) -> [Table.Cell] {
        let summary = settled(measure, in: arm)
        let final = EnsembleSummary(arm.summaries.map { $0[measure]?.final }).mean
        let interval = interval(of: measure, in: arm)
        return [
            .text(wording.name(measure)), cell(summary.mean, of: measure),
            cell(interval?.lowerBound, of: measure), cell(interval?.upperBound, of: measure),
            cell(final, of: measure), .text(wording.unit(measure.unit)),
        ]
    }

    /// Both markets beside each other.
    ///
    /// The difference and its interval come from pairs of runs with the same seed; rows whose interval excludes zero
    /// are emphasised. Nil without another market.
    var changeSection: Report.Section? {
        guard let other else { return nil }
        let rows = Self.groups.flatMap(\.measures).filter(arm.bands.measures.contains).map { measure -> Table.Row in
            let difference = difference(measure)
            let interval = difference?.interval()
            return Table.Row(
                [
                    .text(wording.name(measure)),
                    cell(settled(measure, in: arm).mean, of: measure),
                    cell(settled(measure, in: other).mean, of: measure), cell(difference?.mean, of: measure),
                    cell(interval?.lowerBound, of: measure), cell(interval?.upperBound, of: measure),
                    .text(wording.unit(measure.unit)),
                ], isEmphasised: difference?.sign() != nil)
        }
        let table = Table(
            id: "change", caption: wording[.captionChange],
            columns: [
                Table.Column(wording[.columnMarketMeasure]), numbers(.columnWith),
                Table.Column(other.title, isNumeric: true), numbers(.columnMarketDifference), numbers(.columnBandLow),
                numbers(.columnBandHigh), Table.Column(wording[.columnUnit]),
            ], rows: rows)
        let text = wording[.changeText, ["other": .text(wording.quoted(other.title))]]
        return Report.Section(
            id: "change", title: wording[.sectionComparison], blocks: [.paragraph(text), .table(table)])
    }

    /// The course of the measures, group by group.
    ///
    /// Each measure has a panel with an axis of its own, since prices, shares and counts have no scale in common. Nil
    /// where no measure ever had a value.
    var seriesSection: Report.Section? {
        let charts = Self.groups.flatMap { group -> [Report.Block] in
            let panels = group.measures.filter(arm.bands.measures.contains).compactMap(panel)
            let parts = Self.parts(of: panels)
            return parts.enumerated().map { number, panels in
                let isAlone = parts.count == 1
                return .chart(
                    Chart.panels(
                        id: "series-\(group.id)" + (isAlone ? "" : "-\(number + 1)"),
                        title: wording[group.title] + (isAlone ? "" : " (\(number + 1)/\(parts.count))"),
                        summary: wording[.seriesSummary], x: wording.axis(wording[.axisStep]), panels: panels))
            }
        }
        guard !charts.isEmpty else { return nil }
        return Report.Section(
            id: "series", title: wording[.sectionSeries], blocks: [.paragraph(wording[.seriesText])] + charts)
    }

    /// The most panels of one chart.
    ///
    /// The table behind a chart has a column for each line of each panel; more columns do not fit on paper.
    private static let mostPanels = 5

    /// Panels in parts of nearly equal size, none larger than a chart may be.
    private static func parts(of panels: [Chart.Panel]) -> [[Chart.Panel]] {
        let count = (panels.count + mostPanels - 1) / mostPanels
        return (0..<count).map { part in
            Array(panels[part * panels.count / count..<(part + 1) * panels.count / count])
        }
    }

    /// The most places along a line; further steps are left out of the drawing.
    private static let mostPoints = 120

    /// The course of a measure; none where no run has a value at any step.
    ///
    /// Two markets lie as two bands in one panel and are told apart by their titles; a single one goes by the
    /// measure's name.
    private func panel(_ measure: MarketMeasure) -> Chart.Panel? {
        let arms = [arm] + (other.map { [$0] } ?? [])
        let bands = arms.map { arm in
            let title = other == nil ? "" : arm.title
            return Chart.Band(title.isEmpty ? wording.name(measure) : title, points: points(of: measure, in: arm))
        }
        guard bands.contains(where: { $0.points.contains { $0.middle.value != nil } }) else { return nil }
        // Only money needs its unit: shares have a sign, and counts are named by what they count.
        let unit = measure.unit.hasPrefix("money") ? ", " + wording.unit(measure.unit) : ""
        return Chart.Panel(title: wording.name(measure) + unit, bands: bands) { wording.value($0, of: measure) }
    }

    /// The line is the mean of the runs and the edges are the least and the greatest of their values; a single run has
    /// no edges.
    ///
    /// Where there are more steps than places on the line, the shown ones are spread evenly, the first and the last
    /// always among them. A step at which no run has a value is a gap in the line.
    func points(of measure: MarketMeasure, in arm: MarketArm) -> [Chart.Band.Point] {
        let bands = arm.bands.bands(of: measure)
        let places = bands.indices
        let shown =
            places.count <= Self.mostPoints
            ? Array(places) : (0..<Self.mostPoints).map { $0 * (places.count - 1) / (Self.mostPoints - 1) }
        return shown.map { step in
            let band = bands[step]
            return Chart.Band.Point(
                x: Chart.Figure(Double(step + 1), wording.figure(Double(step + 1))),
                middle: Chart.Figure(band?.mean, wording.value(band?.mean, of: measure)),
                edges: arm.bands.runCount > 1 ? band?.range : nil)
        }
    }

    /// A value of a measure as a cell.
    func cell(_ value: Double?, of measure: MarketMeasure) -> Table.Cell {
        .number(value, wording.value(value, of: measure))
    }

    /// A heading over numbers.
    func numbers(_ key: MarketTextKey) -> Table.Column { Table.Column(wording[key], isNumeric: true) }
}
