import Experiments
import Reports

extension SensitivityPresentation {
    /// A share of the variance as a cell.
    ///
    /// The full value stays beside the text, so that machines read it unrounded.
    private func share(_ value: Double?) -> Table.Cell { .number(value, shareText(value)) }

    /// Three decimals; a share of less than that is shown as none, since no power of ten is wanted in a column of shares.
    private func shareText(_ value: Double?) -> String {
        wording.number(value.map { $0.magnitude < 5e-4 ? 0 : ($0 * 1e3).rounded() / 1e3 }, decimals: 3)
    }

    /// An effect of four significant digits, in the unit of what is measured; nil is shown as undefined.
    private func figure(_ value: Double?) -> Table.Cell { .number(value, wording.figure(value, digits: 4)) }

    /// A heading over numbers, which are set flush right.
    private func numbers(_ title: String) -> Table.Column { Table.Column(title, isNumeric: true) }

    /// The indices of a measure with their intervals.
    ///
    /// Sobol' indices are shares of the variance, those of the parameter alone beside those with its combinations.
    /// Morris' effects are in the unit of what is measured: μ* with its interval, then μ and σ. The last column says
    /// in words what the interval allows to say, and parameters that surely move the measure are emphasised.
    ///
    /// - Parameters:
    ///   - measure: what is measured.
    ///   - place: its place in the study from 0, from which the table has its name.
    func table(_ measure: SensitivityStudy.Measure, place: Int) -> Table {
        let sobol = study.method == .sobol
        let (low, high) = (wording[.columnLow], wording[.columnHigh])
        let columns =
            sobol
            ? [wording[.columnFirst], low, high, wording[.columnTotal], low, high]
            : [wording[.columnMeanMagnitude], low, high, wording[.columnMu], wording[.columnDeviation]]
        let rows = effects(measure) { _ in true }.map { name, effect in
            let cells =
                sobol
                ? [effect.first, effect.total].flatMap { estimate in
                    [
                        share(estimate?.value), share(estimate?.interval?.lowerBound),
                        share(estimate?.interval?.upperBound),
                    ]
                }
                : [
                    figure(effect.meanMagnitude?.value), figure(effect.meanMagnitude?.interval?.lowerBound),
                    figure(effect.meanMagnitude?.interval?.upperBound), figure(effect.mean), figure(effect.deviation),
                ]
            return Table.Row(
                [.text(name)] + cells + [.text(wording[effect.role.text])], isEmphasised: effect.role == .moves)
        }
        return Table(
            id: "indices-\(place + 1)", caption: caption(measure),
            columns: [Table.Column(wording[.columnParameter])] + columns.map(numbers)
                + [Table.Column(wording[.columnSays])], rows: rows)
    }

    /// Bars of both indices, or of μ*.
    ///
    /// The strongest parameter stands first. Two bars of one parameter that differ much show that it acts through
    /// others; μ* has no second bar, and a parameter without it is left out.
    ///
    /// - Parameters:
    ///   - measure: what is measured.
    ///   - place: its place in the study from 0, from which the chart has its name.
    func chart(_ measure: SensitivityStudy.Measure, place: Int) -> Chart {
        let shown = effects(measure) { _ in true }
        guard study.method == .sobol else {
            return Chart.bars(
                id: "effects-\(place + 1)", title: caption(measure), summary: wording[.summaryEffects],
                labelTitle: wording[.columnParameter], axis: wording.axis(wording[.axisEffect]),
                bars: shown.compactMap { name, effect in
                    effect.meanMagnitude.map {
                        Chart.Bar(
                            label: name, value: $0.value, text: wording.figure($0.value, digits: 4),
                            isEmphasised: effect.role == .moves)
                    }
                })
        }
        func series(_ title: ExperimentTextKey, _ value: (ParameterEffect) -> Double?) -> Chart.Series {
            Chart.Series(
                wording[title],
                figures: shown.map { Chart.Figure(value($0.effect), shareText(value($0.effect))) })
        }
        return Chart.groupedBars(
            id: "shares-\(place + 1)", title: caption(measure), summary: wording[.summaryShares],
            categoryTitle: wording[.columnParameter], axis: wording.axis(wording[.axisShare]),
            categories: shown.map(\.name),
            series: [series(.columnFirst) { $0.first?.value }, series(.columnTotal) { $0.total?.value }])
    }

    /// What table and chart show of a measure: shares of its variance, or effects in its unit.
    private func caption(_ measure: SensitivityStudy.Measure) -> String {
        wording[study.method == .sobol ? .captionShares : .captionEffects, ["measure": .text(name(measure))]]
    }

    /// What is not trustworthy yet, or that nothing looks doubtful.
    ///
    /// Impossible values come before wide intervals: no index can have them, whereas a wide interval only leaves
    /// something open. Blocks of points that were left out, and failed runs, are counted. Where no measure has
    /// indices, only the measures are listed, for praise would be empty.
    var trustBlocks: [Report.Block] {
        let limit = wording.number(ParameterEffect.widestTrusted, decimals: 1)
        var items: [String] = []
        for measure in study.measures {
            let name = Wording.Argument.text(name(measure))
            for (doubt, key) in [
                (ParameterEffect.Doubt.impossibleValue, ExperimentTextKey.trustImpossible), (.wideInterval, .trustWide),
            ] {
                let names = effects(measure) { $0.doubts.contains(doubt) }.map(\.name)
                guard !names.isEmpty else { continue }
                let parameters = Wording.Argument.text(wording.list(names))
                items.append(
                    key == .trustWide
                        ? wording[key, ["measure": name, "limit": .text(limit), "parameters": parameters]]
                        : wording[key, ["measure": name, "parameters": parameters]])
            }
            if measure.dropped > 0 {
                items.append(
                    wording[
                        .trustDropped,
                        ["measure": name, "dropped": .count(measure.dropped), "total": .count(study.unitCount)]])
            }
        }
        if background.failedRuns > 0 { items.append(wording[.trustFailed, ["count": .count(background.failedRuns)]]) }
        guard items.isEmpty else {
            return [.list(items)]
        }
        let isDefined = study.measures.contains { $0.undefined == nil }
        return isDefined
            ? [.paragraph(wording[.trustGood, ["limit": .text(limit)]])] : [.list(study.measures.map(\.name))]
    }

    /// Everything for machines.
    ///
    /// One entry for each pair of parameter and measure, whichever the method: what the other method would give is
    /// null. Names are those that files use, so that nothing depends on the language.
    var data: JSONValue {
        let indices = study.measures.flatMap { measure in
            zip(study.parameters, measure.effects).map { parameter, effect -> JSONValue in
                [
                    "parameter": .string(parameter), "measure": .string(measure.name), "first": json(effect.first),
                    "total": json(effect.total), "mu": JSONValue(effect.mean),
                    "muStar": JSONValue(effect.meanMagnitude?.value),
                    "muStarLow": JSONValue(effect.meanMagnitude?.interval?.lowerBound),
                    "muStarHigh": JSONValue(effect.meanMagnitude?.interval?.upperBound),
                    "sigma": JSONValue(effect.deviation), "role": .string(effect.role.rawValue),
                    "interacts": .bool(effect.interacts), "doubts": .array(effect.doubts.map { .string($0.rawValue) }),
                ]
            }
        }
        return [
            "title": .string(background.title), "plan": .string(background.plan),
            "method": .string(study.method.rawValue), "parameters": .array(study.parameters.map(JSONValue.string)),
            "runs": .integer(background.runs), "failedRuns": .integer(background.failedRuns),
            "repetitions": .integer(background.repetitions), "blocks": .integer(study.unitCount),
            "confidence": .number(study.bootstrap.confidence), "indices": .array(indices),
            "dropped": .integer(study.dropped),
            "measures": .array(
                study.measures.map { measure in
                    [
                        "measure": .string(measure.name), "used": .integer(measure.used),
                        "dropped": .integer(measure.dropped), "undefined": JSONValue(measure.undefined?.name),
                        "firstOrderSum": JSONValue(measure.firstOrderSum),
                    ]
                }), "diagnostics": diagnostics.json,
        ]
    }

    /// An index with the ends of its interval; null where it is undefined, and null ends where there is no interval.
    private func json(_ estimate: IntervalEstimate?) -> JSONValue {
        guard let estimate else { return .null }
        return [
            "value": .number(estimate.value), "low": JSONValue(estimate.interval?.lowerBound),
            "high": JSONValue(estimate.interval?.upperBound),
        ]
    }
}

extension ParameterEffect.Role {
    /// What the last column of a table says of a parameter.
    fileprivate var text: ExperimentTextKey {
        switch self {
        case .moves: .roleMoves
        case .idle: .roleIdle
        case .unclear: .roleUnclear
        }
    }
}

extension UndefinedIndices {
    /// The reason's name in JSON.
    fileprivate var name: String {
        switch self {
        case .constantOutput: "constantOutput"
        case .tooFewComplete: "tooFewComplete"
        }
    }
}
