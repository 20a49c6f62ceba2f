public import Experiments
public import Reports

/// What a fit by least squares deserves to have said about it, in a language.
public struct FitPresentation: Sendable {
    /// The estimates with their standard errors, and how well the curve meets the data.
    private let fit: NonlinearFit
    /// What the study is called in the heading of the report.
    private let title: String
    /// Names as the files write them, in the order of the fit, each with the range that was thought possible.
    private let parameters: [(name: String, range: ClosedRange<Double>)]
    /// The probability of every interval in the report, between 0 and 1.
    private let confidence: Double
    /// The language's sentences, names and ways of writing numbers.
    private let wording: Wording
    /// Remarks about the files; the report and its data for machines repeat them.
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

    /// A parameter as people call it, or as its file writes it where there is no other name.
    private func name(_ place: Int) -> String { wording.name(ofKey: parameters[place].name) }

    /// A number with its digits for readers, the full value staying beside it for machines; nil is shown as undefined.
    private func figure(_ value: Double?) -> Table.Cell { .number(value, wording.figure(value)) }

    /// Four significant digits: within the running text of the verdict more of them only hide the interval's ends.
    private func text(_ value: Double) -> String { wording.figure(value, digits: 4) }

    /// The report: estimates, their errors and how they hang together.
    ///
    /// The verdict gives the interval of every parameter. Parameters whose estimate left the range that was thought
    /// possible are named right under it: either the range was too narrow, or the model is not the one behind the
    /// data.
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

    /// A row for each parameter: its estimate, the standard error, and both ends of the interval, all in the
    /// parameter's own unit.
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
    ///
    /// What lies outside of its range is drawn at the range's end, and a range of one value in the middle; the texts
    /// beside the marks always tell the true values.
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

    /// The result for machines: unrounded numbers and the names that files use, so that it does not depend on the
    /// language.
    ///
    /// The degrees of freedom, the steps and the residual deviation stand only here, since nothing is decided by them.
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
