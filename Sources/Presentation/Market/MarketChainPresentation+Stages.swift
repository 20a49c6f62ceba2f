import Experiments
import MarketSimulation
import OrderedCollections
import Reports

extension MarketChainPresentation {
    /// The measures by which stages are put beside each other.
    private static let compared: [MarketMeasure] = [
        .meanPrice, .quantity, .unitCost, .meanFee, .openShare, .factoryProfit, .activeFactories,
    ]
    /// Those whose course is drawn.
    private static let drawn: [MarketMeasure] = [.meanPrice, .quantity, .openShare]

    /// All stages beside each other: what they settled at, and in a whole report their courses.
    func overviewSection(isFull: Bool) -> Report.Section {
        let collected = stages[0].arm.bands.measures
        let measures = Self.compared.filter(collected.contains)
        let table = Table(
            id: "stages", caption: wording[.captionStages],
            columns: [Table.Column(wording[.columnStage])]
                + measures.map { Table.Column(wording.capitalised(wording.name($0)), isNumeric: true) },
            rows: stages.map { stage in
                Table.Row(
                    [.text(stage.arm.title)]
                        + measures.map { stage.cell(stage.settled($0, in: stage.arm).mean, of: $0) })
            })
        let text = wording[.chainText, ["share": .text(wording.percent(inputShare))]]
        let charts = isFull ? Self.drawn.filter(collected.contains).compactMap(chart) : []
        return Report.Section(
            id: "chain", title: wording[.sectionStages],
            blocks: [.paragraph(text), .table(table)] + charts.map(Report.Block.chart))
    }

    /// The course of a measure at every stage; none where it never has a value.
    ///
    /// The chart has one measure, so that the table behind it has a column for each stage and no more.
    private func chart(of measure: MarketMeasure) -> Chart? {
        let bands = stages.map { Chart.Band($0.arm.title, points: $0.points(of: measure, in: $0.arm)) }
        guard bands.contains(where: { $0.points.contains { $0.middle.value != nil } }) else { return nil }
        let unit = measure.unit.hasPrefix("money") ? ", " + wording.unit(measure.unit) : ""
        let panel = Chart.Panel(title: wording.name(measure) + unit, bands: bands) { wording.value($0, of: measure) }
        // Names of measures in links are lower-case Latin letters.
        return Chart.panels(
            id: "chain-\(measure.rawValue.lowercased())", title: wording.capitalised(wording.name(measure)),
            summary: wording[.chainSeriesSummary], x: wording.axis(wording[.axisStep]), panels: [panel])
    }

    /// The model by the ODD protocol: what all stages have alike once, the rest stage by stage.
    var descriptionSection: Report.Section? {
        guard let first = stages[0].descriptionSection else { return nil }
        let all = stages.compactMap { $0.descriptionSection?.sections }
        var parts = first.sections.enumerated().map { place, part -> Report.Section in
            let own = all.compactMap { place < $0.count ? $0[place] : nil }
            if own.allSatisfy({ $0.blocks == part.blocks }) { return part }
            let sections = zip(stages, own).enumerated().map { number, pair in
                Report.Section(
                    id: "stage-\(number + 1)-\(part.id)", title: pair.0.arm.title, blocks: pair.1.blocks)
            }
            return Report.Section(id: part.id, title: part.title, sections: sections)
        }
        let process = parts.firstIndex { $0.id == "odd-process" }
        if let process {
            let text = wording[.oddChainText, ["share": .text(wording.percent(inputShare))]]
            parts[process].blocks.append(.paragraph(text))
        }
        return Report.Section(id: first.id, title: first.title, blocks: first.blocks, sections: parts)
    }

    /// Every setting with its value and source: in one row where all stages have it alike, else in a row for each.
    var settingsSection: Report.Section? {
        let rows = MarketSetting.all.flatMap { setting -> [Table.Row] in
            let cells = stages.map { $0.cells(of: setting) }
            if cells.allSatisfy({ $0 == cells[0] }) {
                return [Table.Row([.text(setting.key), .text(wording[.stageAll])] + cells[0])]
            }
            return zip(stages, cells).map { Table.Row([.text(setting.key), .text($0.arm.title)] + $1) }
        }
        let table = Table(
            id: "settings", caption: wording[.captionSettings],
            columns: [
                Table.Column(wording[.columnSetting]), Table.Column(wording[.columnStage]),
                Table.Column(wording[.columnSettingValue], isNumeric: true), Table.Column(wording[.columnUnit]),
                Table.Column(wording[.columnOrigin]),
            ], rows: rows)
        return Report.Section(id: "settings", title: wording[.sectionSettings], blocks: [.table(table)])
    }

    /// The result for machines: the chain's own numbers, and each stage as a market alone has it.
    var data: JSONValue {
        let first = stages[0]
        return [
            "title": .string(title), "seed": .string(String(first.arm.scenario.seed)), "steps": .integer(first.steps),
            "replicates": .integer(first.arm.summaries.count), "inputShare": .number(inputShare),
            "stages": .array(stages.map(data)), "diagnostics": diagnostics.json,
        ]
    }

    /// One stage: its seed, the markets that ran there and their differences.
    private func data(of stage: MarketPresentation) -> JSONValue {
        guard case .object(var members) = stage.data else { return .null }
        for common in ["steps", "replicates", "diagnostics"] { members[common] = nil }
        return .object(members)
    }
}
