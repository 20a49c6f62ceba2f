public import Experiments
public import Reports

/// What a fit by least squares deserves to have said about it, in a language.
public struct FitPresentation: Sendable {
    private let fit: NonlinearFit
    private let title: String
    private let parameters: [(name: String, range: ClosedRange<Double>)]
    private let confidence: Double
    private let wording: Wording
    private let diagnostics: [Diagnostic]

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - fit: the fit.
    ///   - title: the name of the study.
    ///   - parameters: the parameters' names in the order of the fit, with what was thought possible of each.
    ///   - confidence: the probability of the intervals.
    ///   - language: the report's language.
    ///   - diagnostics: remarks about the files that were read.
    public init(
        _ fit: NonlinearFit, title: String, parameters: [(name: String, range: ClosedRange<Double>)],
        confidence: Double,
        language: Language, diagnostics: [Diagnostic] = []
    ) {
        self.fit = fit
        self.title = title
        self.parameters = parameters
        self.confidence = confidence
        self.wording = Wording(language)
        self.diagnostics = diagnostics
    }

    private func name(_ place: Int) -> String { wording.name(ofKey: parameters[place].name) }

    private func figure(_ value: Double?) -> Table.Cell { .number(value, wording.figure(value)) }

    private func text(_ value: Double) -> String { wording.figure(value, digits: 4) }

    /// The report: estimates, their errors and how they hang together.
    public func report() -> Report {
        let parts = parameters.indices.map { place in
            let interval = fit.interval(of: place, confidence: confidence)
            return "\(name(place)) \(text(interval.lowerBound)) … \(text(interval.upperBound))"
        }
        let share = Wording.Argument.text(wording.percent(confidence, decimals: 0))
        let outside = parameters.indices.filter { !parameters[$0].range.contains(fit.parameters[$0]) }.map(name)
        return Report(
            title: wording[.calibrationTitle, ["title": .text(title)]], subtitle: wording[.calibrationLeastSquares],
            language: wording.language.rawValue,
            verdict: wording[
                .calibrationVerdict, ["confidence": share, "parameters": .text(parts.joined(separator: "; "))]],
            qualifications: outside.isEmpty ? [] : [wording[.atEdge, ["parameters": .text(wording.list(outside))]]],
            sections: [
                Report.Section(
                    id: "parameters", title: wording[.sectionPosterior],
                    blocks: [.paragraph(wording[.leastSquaresText]), .table(table), .chart(chart)])
            ], diagnostics: diagnostics, data: data, labels: wording.labels)
    }

    private var table: Table {
        let columns: [String] = [
            wording[.columnEstimate], wording[.columnStandardError], wording[.columnLow], wording[.columnHigh],
        ]
        return Table(
            id: "parameters", caption: wording[.sectionPosterior],
            columns: [Table.Column(wording[.columnParameter])] + columns.map { Table.Column($0, isNumeric: true) },
            rows: parameters.indices.map { place in
                let interval = fit.interval(of: place, confidence: confidence)
                return Table.Row([
                    .text(name(place)), figure(fit.parameters[place]), figure(fit.standardError(of: place)),
                    figure(interval.lowerBound), figure(interval.upperBound),
                ])
            })
    }

    /// Intervals as places in the ranges, so that parameters of different units stand in one picture.
    private var chart: Chart {
        func place(_ value: Double, _ range: ClosedRange<Double>) -> Chart.Figure {
            let width = range.upperBound - range.lowerBound
            return Chart.Figure(width > 0 ? min(1, max(0, (value - range.lowerBound) / width)) : 0.5, text(value))
        }
        return Chart.intervals(
            id: "posterior", title: wording[.captionPosterior],
            summary: wording[
                .summaryPosterior, ["confidence": .text(wording.percent(confidence, decimals: 0))]],
            labelTitle: wording[.columnParameter], axis: wording.axis(wording[.axisPlace], format: ".0%"),
            titles: (wording[.columnEstimate], wording[.columnLow], wording[.columnHigh]),
            intervals: parameters.indices.map { factor in
                let (interval, range) = (fit.interval(of: factor, confidence: confidence), parameters[factor].range)
                return Chart.Interval(
                    label: name(factor), low: place(interval.lowerBound, range),
                    high: place(interval.upperBound, range),
                    value: place(fit.parameters[factor], range))
            }, domain: 0...1)
    }

    private var data: JSONValue {
        [
            "title": .string(title), "method": "least-squares", "confidence": .number(confidence),
            "parameters": .array(
                parameters.indices.map { place in
                    let interval = fit.interval(of: place, confidence: confidence)
                    return [
                        "parameter": .string(parameters[place].name), "estimate": .number(fit.parameters[place]),
                        "standardError": .number(fit.standardError(of: place)), "low": .number(interval.lowerBound),
                        "high": .number(interval.upperBound),
                    ]
                }), "degreesOfFreedom": .integer(fit.degreesOfFreedom), "steps": .integer(fit.steps),
            "residualDeviation": .number(fit.residualDeviation), "diagnostics": diagnostics.json,
        ]
    }
}
