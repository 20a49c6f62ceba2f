import Experiments
import MarketSimulation
import Reports

extension PropositionPresentation {
    /// The course of the markets of every part with two arms, and the rungs of every ladder.
    ///
    /// Parts that could not be tried have no chart, and contrasts of four arms none either: their effect is a
    /// difference of differences, which no band shows.
    func charts(of claim: ClaimResult) -> [Report.Block] {
        let pairs = claim.parts.filter { $0.problem == nil && $0.part.arms.count == 2 }
        let ladders = claim.parts.filter { $0.problem == nil && $0.part.ladder != nil }
        let series = course(of: pairs, claim: claim.claim).map { [$0] } ?? []
        return (series + ladders.map { ladder($0, claim: claim.claim) }).map(Report.Block.chart)
    }

    /// A panel for each part, with a band for each of its two arms.
    ///
    /// Where the arms of all panels have the same names, the bands have them too; else they are with and without the
    /// mechanism, so that colours keep their meaning from panel to panel. A measure without a value on any day has no
    /// panel, and a claim without panels no chart.
    private func course(of parts: [PartResult], claim: Claim) -> Chart? {
        let isShared = Set(parts.map { $0.part.arms.map(\.name) }).count == 1
        let panels = parts.compactMap { result -> Chart.Panel? in
            let outcome = result.part.outcome
            let measure = outcome.courseMeasure
            let bands = zip(result.part.arms, result.armNumbers).enumerated().reversed().map { place, pair in
                let name = isShared ? wording.name(pair.0) : wording[place == 0 ? .seriesWithout : .seriesWith]
                return Chart.Band(name, points: points(of: measure, arm: pair.1))
            }
            guard bands.contains(where: { $0.points.contains { $0.middle.value != nil } }) else { return nil }
            let title = "\(wording.capitalised(wording.name(result.part.name))): \(wording.name(measure))"
            let isPlain = parts.count { $0.part.outcome.courseMeasure == measure } == 1
            return Chart.Panel(
                title: isPlain ? wording.capitalised(wording.name(measure)) : title, bands: bands
            ) { wording.value($0, of: measure) }
        }
        guard !panels.isEmpty else { return nil }
        return Chart.panels(
            id: "course-\(claim.rawValue.lowercased())",
            title: wording[.captionSeries, ["claim": .text(claim.rawValue)]], summary: wording[.summarySeries],
            x: wording.axis(wording[.axisTrialStep]), panels: panels)
    }

    /// The mean of an arm's runs over the days, with its 95 % interval within what the measure can be.
    ///
    /// Runs are summed up stretch by stretch, and each point lies in the middle of its stretch; where no run had a
    /// value the point is empty.
    private func points(of measure: MarketMeasure, arm number: Int) -> [Chart.Band.Point] {
        let series = result.records[number].map { $0.series[measure] ?? [] }
        return ArmRecord.stretches(of: result.study.scenario.steps).enumerated().map { place, stretch in
            let summary = EnsembleSummary(series.map { $0[place] })
            let day = Double(stretch.lowerBound + stretch.upperBound + 1) / 2
            return Chart.Band.Point(
                x: Chart.Figure(day, wording.figure(day, digits: 4)),
                middle: Chart.Figure(summary.mean, wording.value(summary.mean, of: measure)),
                edges: summary.interval(confidence: PartResult.confidence).map(measure.possible))
        }
    }

    /// The mean outcome at each rung, with its 95 % interval.
    ///
    /// Rungs stand in ascending order of the setting; the slope of the line through them is the part's effect.
    private func ladder(_ result: PartResult, claim: Claim) -> Chart {
        let outcome = result.part.outcome
        func figure(_ value: Double?) -> Chart.Figure {
            Chart.Figure(value, wording.value(value, of: outcome, hasUnit: false))
        }
        let intervals = zip(result.part.arms, result.arms).map { arm, summary in
            let interval = summary.interval(confidence: PartResult.confidence)
            return Chart.Interval(
                label: wording.name(arm), low: figure(interval?.lowerBound), high: figure(interval?.upperBound),
                value: figure(summary.mean))
        }
        let measure = wording.name(outcome.measure)
        return Chart.intervals(
            id: "ladder-\(Self.id(result.part.name))",
            title: wording[
                .captionLadder,
                [
                    "claim": .text(claim.rawValue), "measure": .text(measure),
                    "part": .text(wording.name(result.part.name)),
                ]], summary: wording[.summaryLadder], labelTitle: wording[.columnArm],
            axis: wording.axis(measure, format: outcome.unit == "share" ? ".1%" : ""),
            titles: (wording[.trialColumnMean], wording[.columnTrialLow], wording[.columnTrialHigh]),
            intervals: intervals)
    }

    /// A part's name with hyphens, as links are written.
    private static func id(_ name: TrialPartName) -> String {
        name.rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
    }
}
