import Experiments
import MarketSimulation
public import Reports

/// What the runs of a chain of markets deserve to have said about them, in a language.
///
/// The chain comes first, stage beside stage; then each stage has what a market alone has.
public struct MarketChainPresentation: Sendable {
    /// What the chain is called.
    let title: String
    /// The share of a stage's cost that is spent on the stage before it.
    let inputShare: Double
    /// The stages, suppliers first; their titles are those of their runs.
    let stages: [MarketPresentation]
    /// Remarks about the files; the report and its data for machines repeat them.
    let diagnostics: [Diagnostic]
    /// The language's sentences, names and ways of writing numbers.
    let wording: Wording

    /// Creates a presentation.
    ///
    /// - Parameters:
    ///   - title: what the chain is called.
    ///   - inputShare: the share of a stage's cost at first that is spent on the stage before it.
    ///   - stages: the stages, suppliers first, with as many runs and steps each.
    ///   - language: the report's language, which is that of the stages.
    ///   - diagnostics: remarks about the files that were read.
    public init(
        title: String, inputShare: Double, stages: [MarketPresentation], language: Language,
        diagnostics: [Diagnostic] = []
    ) {
        precondition(!stages.isEmpty, "A chain has one stage at least.")
        self.title = title
        self.inputShare = inputShare
        self.stages = stages
        self.diagnostics = diagnostics
        wording = Wording(language)
    }

    /// The report.
    ///
    /// A summary has what each stage settled at; the courses, the ties and the model come with the whole report.
    public func report(detail: MarketPresentation.Detail = .full) -> Report {
        let isFull = detail == .full
        var sections = [overviewSection(isFull: isFull)]
        for (place, stage) in stages.enumerated() { sections.append(section(of: stage, place, isFull: isFull)) }
        if isFull { sections += [descriptionSection, settingsSection].compactMap(\.self) }
        let first = stages[0]
        let subtitle = wording[
            .marketSubtitle,
            [
                "steps": .count(first.steps), "runs": .count(first.arm.summaries.count),
                "seed": .text(String(first.arm.scenario.seed)),
            ]]
        return Report(
            title: title, subtitle: subtitle, language: wording.language.rawValue, verdict: verdict,
            qualifications: [first.spread], keyFigures: keyFigures, sections: sections, diagnostics: diagnostics,
            data: data, labels: wording.labels)
    }

    /// What a piece costs from stage to stage.
    private var verdict: String {
        let prices = stages.map { stage -> String in
            let name = Wording.Argument.text(wording.quoted(stage.arm.title))
            guard let price = stage.settled(.meanPrice, in: stage.arm).mean else {
                return wording[.chainNoPrice, ["stage": name]]
            }
            return wording[.chainPrice, ["stage": name, "price": .text(wording.value(price, of: .meanPrice))]]
        }
        return wording[
            .chainVerdict, ["steps": .count(stages[0].steps), "prices": .text(wording.list(prices))]]
    }

    /// The price at each stage, where prices are collected; more than six figures are no summary.
    private var keyFigures: [Report.KeyFigure] {
        guard stages[0].arm.bands.measures.contains(.meanPrice), stages.count <= 6 else { return [] }
        return stages.map { stage in
            let note = stage.interval(of: .meanPrice, in: stage.arm).map { interval in
                wording[
                    .figureInterval,
                    [
                        "low": .text(wording.value(interval.lowerBound, of: .meanPrice)),
                        "high": .text(wording.value(interval.upperBound, of: .meanPrice)),
                    ]]
            }
            return Report.KeyFigure(
                label: wording[.figureStagePrice, ["stage": .text(wording.quoted(stage.arm.title))]],
                value: wording.value(stage.settled(.meanPrice, in: stage.arm).mean, of: .meanPrice),
                note: note ?? wording[.figureAlone])
        }
    }

    /// A stage as a market alone would be told, its verdict first.
    private func section(of stage: MarketPresentation, _ place: Int, isFull: Bool) -> Report.Section {
        var parts = [stage.changeSection]
        if isFull || stage.other == nil { parts.append(stage.measureSection) }
        if isFull { parts += [stage.seriesSection, stage.networkSection] }
        // What figures and intervals are is said once, for the whole chain.
        let points = stage.qualifications.filter { $0 != stage.spread }
        let blocks: [Report.Block] = [.paragraph(stage.verdict)] + (points.isEmpty ? [] : [.list(points)])
        let name = "stage-\(place + 1)"
        return Report.Section(
            id: name, title: stage.arm.title, blocks: blocks,
            sections: parts.compactMap(\.self).map { $0.named(under: name) })
    }
}

extension Report.Section {
    /// The same section with a beginning before its name and those of all its parts, for one of several alike.
    func named(under prefix: String) -> Report.Section {
        Report.Section(
            id: "\(prefix)-\(id)", title: title,
            blocks: blocks.map { block in
                switch block {
                case .table(var table):
                    table.id = "\(prefix)-\(table.id)"
                    return .table(table)
                case .chart(var chart):
                    chart.id = "\(prefix)-\(chart.id)"
                    chart.table.id = "\(prefix)-\(chart.table.id)"
                    return .chart(chart)
                case .paragraph, .list, .callout: return block
                }
            },
            sections: sections.map { $0.named(under: prefix) })
    }
}
