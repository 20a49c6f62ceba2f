import Experiments
import Reports

extension PosteriorPresentation {
    /// A heading over numbers, which are set flush right.
    private func numbers(_ title: String) -> Table.Column { Table.Column(title, isNumeric: true) }

    /// A number of four significant digits, the full value staying beside it for machines; nil is shown as undefined.
    private func figure(_ value: Double?) -> Table.Cell { .number(value, wording.figure(value, digits: 4)) }

    /// The ends of the central part of a prior, of the same probability as the intervals of the posterior.
    ///
    /// A prior without ends, such as a normal one, can so be compared as well. The ends are put in order, since a list
    /// of values may fall.
    private func priorRange(_ place: Int) -> ClosedRange<Double> {
        let tail = (1 - background.confidence) / 2
        let distribution = posterior.prior[place].distribution
        let (low, high) = (distribution.value(at: tail), distribution.value(at: 1 - tail))
        return min(low, high)...max(low, high)
    }

    /// How wide the posterior's interval is beside the prior's; nil for a prior of one value.
    func shareOfPrior(_ place: Int) -> Double? {
        let (own, prior) = (posterior.interval(of: place, confidence: background.confidence), priorRange(place))
        guard prior.upperBound > prior.lowerBound else { return nil }
        return (own.upperBound - own.lowerBound) / (prior.upperBound - prior.lowerBound)
    }

    /// Median and interval of each parameter beside what was thought possible.
    ///
    /// Values are in the parameter's own unit. Both intervals have the same probability, so that a reader sees at once
    /// how much narrower the data made it.
    var parameterTable: Table {
        let columns: [String] = [
            wording[.columnMedianValue], wording[.columnLow], wording[.columnHigh], wording[.columnPriorLow],
            wording[.columnPriorHigh],
        ]
        return Table(
            id: "parameters", caption: wording[.sectionPosterior],
            columns: [Table.Column(wording[.columnParameter])] + columns.map(numbers),
            rows: posterior.prior.indices.map { place in
                let interval = posterior.interval(of: place, confidence: background.confidence)
                let prior = priorRange(place)
                let values = [
                    posterior.quantile(0.5, of: place), interval.lowerBound, interval.upperBound, prior.lowerBound,
                    prior.upperBound,
                ]
                return Table.Row([.text(name(place))] + values.map { .number($0, text($0, place)) })
            })
    }

    /// Intervals as places in the prior, so that parameters of different units stand in one picture.
    ///
    /// The axis runs from the lower end of the prior's central part to the upper one. What lies outside is drawn at
    /// the nearer end, and a prior of one value in the middle; the texts tell the true values.
    var parameterChart: Chart {
        func place(_ value: Double, _ factor: Int) -> Chart.Figure {
            let prior = priorRange(factor)
            let width = prior.upperBound - prior.lowerBound
            let share = width > 0 ? min(1, max(0, (value - prior.lowerBound) / width)) : 0.5
            return Chart.Figure(share, text(value, factor))
        }
        let confidence = wording.percent(background.confidence, decimals: 0)
        return Chart.intervals(
            id: "posterior", title: wording[.captionPosterior],
            summary: wording[.summaryPosterior, ["confidence": .text(confidence)]],
            labelTitle: wording[.columnParameter], axis: wording.axis(wording[.axisPlace], format: ".0%"),
            titles: (wording[.columnMedianValue], wording[.columnLow], wording[.columnHigh]),
            intervals: posterior.prior.indices.map { factor in
                let interval = posterior.interval(of: factor, confidence: background.confidence)
                return Chart.Interval(
                    label: name(factor), low: place(interval.lowerBound, factor),
                    high: place(interval.upperBound, factor), value: place(posterior.quantile(0.5, of: factor), factor))
            }, domain: 0...1)
    }

    /// What the data taught, what they did not, and where the prior stood in the way.
    ///
    /// Parameters of one possible value are left out. An interval that reaches the outermost hundredth of a prior is
    /// told as standing at its edge, because there the prior and not the data may have ended it; a list of values has
    /// no edge.
    var parameterSentences: [String] {
        var (silent, atEdge, sentences): ([String], [String], [String]) = ([], [], [])
        for place in posterior.prior.indices {
            guard let share = shareOfPrior(place) else { continue }
            if share > Self.uninformedShare {
                silent.append(name(place))
                continue
            }
            sentences.append(
                wording[
                    .learned,
                    ["share": .text(wording.percent(share, decimals: 0)), "parameters": .text(name(place))]])
            let (interval, distribution) = (
                posterior.interval(of: place, confidence: background.confidence), posterior.prior[place].distribution
            )
            let ends = (distribution.value(at: 0.01), distribution.value(at: 0.99))
            let isList = distribution.ownLevels != nil
            if !isList, interval.lowerBound <= ends.0 || interval.upperBound >= ends.1 { atEdge.append(name(place)) }
        }
        if !silent.isEmpty { sentences.append(wording[.notLearned, ["parameters": .text(wording.list(silent))]]) }
        if !atEdge.isEmpty { sentences.append(wording[.atEdge, ["parameters": .text(wording.list(atEdge))]]) }
        for (one, other, value) in correlations where value.magnitude >= Self.strongCorrelation {
            sentences.append(
                wording[
                    .correlated,
                    [
                        "one": .text(name(one)), "other": .text(name(other)),
                        "value": .text(wording.number(value, decimals: 2)),
                    ]])
        }
        return sentences
    }

    /// The pairs of parameters with their correlation.
    var correlations: [(one: Int, other: Int, value: Double)] {
        posterior.prior.indices.flatMap { one in
            posterior.prior.indices.dropFirst(one + 1).compactMap { other in
                posterior.correlation(one, other).map { (one, other, $0) }
            }
        }
    }

    /// Every pair of parameters with its correlation, from −1 to 1; nil where no pair has one, as with a single
    /// parameter.
    ///
    /// The table has all pairs, the sentences above only those that are told together.
    var correlationTable: Table? {
        let pairs = correlations
        guard !pairs.isEmpty else { return nil }
        return Table(
            id: "correlations", caption: wording[.captionCorrelations],
            columns: [
                Table.Column(wording[.columnParameter]), Table.Column(wording[.columnParameter]),
                numbers(wording[.columnCorrelation]),
            ],
            rows: pairs.map { one, other, value in
                Table.Row([
                    .text(name(one)), .text(name(other)), .number(value, wording.number(value, decimals: 2)),
                ])
            })
    }

    /// What the accepted simulations give for a summary.
    ///
    /// The ends are those of an interval of the report's probability, and come from the sample as it was accepted: an
    /// adjustment by regression moves parameters and not what was simulated.
    func simulated(_ summary: Int) -> (low: Double, median: Double, high: Double) {
        let tail = (1 - background.confidence) / 2
        return (
            accepted.quantile(tail, ofSummary: summary), accepted.quantile(0.5, ofSummary: summary),
            accepted.quantile(1 - tail, ofSummary: summary)
        )
    }

    /// Whether an observation lies further from the simulated ones than they from each other.
    ///
    /// Half of the interval's width is granted on each side: a summary just outside of 90 % is no misfit.
    ///
    /// A summary that did not vary over the prior has no spread to compare with, and is a misfit as soon as it is not
    /// what was observed.
    func isMisfit(_ summary: Int) -> Bool {
        guard accepted.scales[summary] != nil else { return accepted.observed[summary] != simulated(summary).median }
        let (low, median, high) = simulated(summary)
        let slack = max(high - low, 1e-9 * median.magnitude) / 2
        let observed = accepted.observed[summary]
        return observed < low - slack || observed > high + slack
    }

    /// Each summary as observed, beside the median and the interval of the accepted simulations; misfits are
    /// emphasised.
    var fitTable: Table {
        let columns: [String] = [
            wording[.columnObserved], wording[.columnSimulated], wording[.columnLow], wording[.columnHigh],
        ]
        return Table(
            id: "fit", caption: wording[.captionFit],
            columns: [Table.Column(wording[.columnSummary])] + columns.map(numbers),
            rows: background.summaries.indices.map { summary in
                let (low, median, high) = simulated(summary)
                return Table.Row(
                    [
                        .text(name(ofSummary: summary)), figure(accepted.observed[summary]), figure(median),
                        figure(low),
                        figure(high),
                    ], isEmphasised: isMisfit(summary))
            })
    }

    /// Whether the model can bring about what was observed, and which summaries could teach nothing.
    ///
    /// Misfits come first, for with them the intervals of the parameters mean little. Summaries that did not vary over
    /// the prior are named apart: they neither speak for the model nor against it.
    var fitSentences: [String] {
        let misfits = background.summaries.indices.filter(isMisfit).map(name(ofSummary:))
        let useless = background.summaries.indices.filter { accepted.scales[$0] == nil }.map(name(ofSummary:))
        var sentences =
            misfits.isEmpty ? [wording[.fits]] : [wording[.misfit, ["summaries": .text(wording.list(misfits))]]]
        if !useless.isEmpty {
            sentences.append(wording[.uninformative, ["summaries": .text(wording.list(useless))]])
        }
        return sentences
    }

    /// How the sampler closed in: for each population its tolerance, the simulations it took and the effective sample
    /// size.
    ///
    /// The sample of the prior takes every simulation, so that its tolerance is shown as undefined.
    var populationTable: Table {
        let columns: [String] = [
            wording[.columnTolerance], wording[.columnSimulations], wording[ExperimentTextKey.columnEffective],
        ]
        return Table(
            id: "populations", caption: wording[.captionPopulations],
            columns: [numbers(wording[.columnPopulation])] + columns.map(numbers),
            rows: posterior.populations.enumerated().map { place, population in
                let tolerance = population.tolerance.isFinite ? population.tolerance : nil
                return Table.Row([
                    .number(Double(place + 1), "\(place + 1)"), figure(tolerance),
                    .number(Double(population.simulations), wording.integer(population.simulations)),
                    .number(
                        population.effectiveSampleSize,
                        wording.integer(Int(population.effectiveSampleSize.rounded()))),
                ])
            })
    }
}
