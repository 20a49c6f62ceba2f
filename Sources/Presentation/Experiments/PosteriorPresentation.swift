public import Experiments
public import Reports

/// What a posterior deserves to have said about it, in a language.
public struct PosteriorPresentation: Sendable {
    /// Where the posterior comes from.
    public struct Background: Sendable {
        /// The name of the study.
        public var title: String
        /// Whether the sample came in several populations.
        public var isSequential: Bool
        /// Whether the sample was adjusted by regression; nil where that was not asked for.
        public var isAdjusted: Bool?
        /// Whether a deadline ended the work.
        public var isOutOfTime: Bool
        /// The probability of the intervals.
        public var confidence: Double
        /// The names of the summaries: measure, part and number of parts.
        public var summaries: [(measure: String, part: Int, parts: Int)]
        /// The words that the values of a parameter stand for; nil where they are numbers.
        public var words: [[String]?]

        /// Describes a calibration.
        ///
        /// - Parameters:
        ///   - title: the name of the study.
        ///   - isSequential: whether the sample came in several populations.
        ///   - isAdjusted: whether the sample was adjusted by regression; nil where that was not asked for.
        ///   - isOutOfTime: whether a deadline ended the work.
        ///   - confidence: the probability of the intervals.
        ///   - summaries: the names of the summaries: measure, part and number of parts.
        ///   - words: by parameter, the words that its values stand for; nil where they are numbers.
        public init(
            title: String, isSequential: Bool, isAdjusted: Bool?, isOutOfTime: Bool, confidence: Double,
            summaries: [(measure: String, part: Int, parts: Int)], words: [[String]?]
        ) {
            self.title = title
            self.isSequential = isSequential
            self.isAdjusted = isAdjusted
            self.isOutOfTime = isOutOfTime
            self.confidence = confidence
            self.summaries = summaries
            self.words = words
        }
    }

    /// The sample that is presented, adjusted where that was asked for.
    let posterior: Posterior
    /// The sample as it was accepted, whose summaries tell whether the model fits.
    let accepted: Posterior
    /// How the sample was come by, and what its places stand for.
    let background: Background
    /// The language's sentences, names and ways of writing numbers.
    let wording: Wording
    /// Remarks about the files; the report and its data for machines repeat them.
    let diagnostics: [Diagnostic]

    /// A share of what was thought possible above which the data say next to nothing.
    static let uninformedShare = 0.9
    /// A correlation from which two parameters are told together.
    static let strongCorrelation = 0.7

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - posterior: the sample, adjusted where that was asked for.
    ///   - accepted: the sample as it was accepted.
    ///   - background: where it comes from.
    ///   - language: the report's language.
    ///   - diagnostics: remarks about the files that were read.
    public init(
        _ posterior: Posterior, accepted: Posterior, background: Background, language: Language,
        diagnostics: [Diagnostic] = []
    ) {
        self.posterior = posterior
        self.accepted = accepted
        self.background = background
        self.wording = Wording(language)
        self.diagnostics = diagnostics
    }

    /// The report: the parameters, whether the model fits the data, and how the sample was come by.
    ///
    /// The verdict gives the interval of every parameter. The section on populations is left out where the sample came
    /// in one go, that on pairs where no two parameters have a correlation, as with a single one.
    public func report() -> Report {
        let parts = posterior.prior.indices.map { place in
            let interval = posterior.interval(of: place, confidence: background.confidence)
            return "\(name(place)) \(text(interval, place))"
        }
        let confidence = Wording.Argument.text(wording.percent(background.confidence, decimals: 0))
        var sections = [
            Report.Section(
                id: "parameters", title: wording[.sectionPosterior],
                blocks: [.table(parameterTable), .chart(parameterChart), .list(parameterSentences)]),
            Report.Section(id: "fit", title: wording[.sectionFit], blocks: [.table(fitTable), .list(fitSentences)]),
        ]
        if background.isSequential {
            sections.append(
                Report.Section(
                    id: "populations", title: wording[.sectionProgress],
                    blocks: [.paragraph(wording[.populationsText]), .table(populationTable)]))
        }
        if let table = correlationTable {
            sections.append(Report.Section(id: "pairs", title: wording[.sectionPairs], blocks: [.table(table)]))
        }
        return Report(
            title: wording[.calibrationTitle, ["title": .text(background.title)]],
            subtitle: wording[background.isSequential ? .calibrationSequential : .calibrationRejection],
            language: wording.language.rawValue,
            verdict: wording[
                .calibrationVerdict, ["confidence": confidence, "parameters": .text(parts.joined(separator: "; "))]],
            qualifications: qualifications,
            keyFigures: [
                Report.KeyFigure(label: wording[.figureSimulations], value: wording.integer(posterior.simulations)),
                Report.KeyFigure(
                    label: wording[.figureEffective],
                    value: wording.integer(Int(posterior.effectiveSampleSize.rounded()))),
            ], sections: sections, diagnostics: diagnostics, data: data, labels: wording.labels)
    }

    /// A parameter as people call it, or as its file writes it where there is no other name.
    func name(_ place: Int) -> String { wording.name(ofKey: posterior.prior[place].name) }

    /// A value of a parameter: a word where it stands for one, and yes or no where it is a switch.
    ///
    /// - Parameters:
    ///   - value: the value, in the parameter's unit or as the number of a word.
    ///   - place: the parameter's place in the prior.
    func text(_ value: Double, _ place: Int) -> String {
        guard let words = background.words[place] else { return wording.figure(value, digits: 4) }
        let index = Int(value.rounded())
        guard words.indices.contains(index) else { return wording.figure(value) }
        guard Set(words).isSubset(of: ["true", "false"]) else { return words[index] }
        return wording[words[index] == "true" ? .yes : .no]
    }

    /// The values of an interval: its ends, or every word that is possible.
    private func text(_ interval: ClosedRange<Double>, _ place: Int) -> String {
        guard let words = background.words[place] else {
            return "\(text(interval.lowerBound, place)) … \(text(interval.upperBound, place))"
        }
        // Words have no order of their own, so that the ends alone would not say what lies between them.
        let ends = interval.lowerBound.rounded()...interval.upperBound.rounded()
        let possible = words.indices.filter { ends.contains(Double($0)) }
        return possible.map { text(Double($0), place) }.joined(separator: " / ")
    }

    /// What a summary measures, and of which stretch of the series where the series was cut into several.
    func name(ofSummary place: Int) -> String {
        let summary = background.summaries[place]
        let measure = wording.name(ofMeasure: summary.measure)
        guard summary.parts > 1 else { return measure }
        return wording[
            .windowOf,
            ["measure": .text(measure), "place": .text("\(summary.part)"), "parts": .text("\(summary.parts)")]]
    }

    /// How it ended, and what to beware of.
    ///
    /// The ending comes first, since a sample cut short by a deadline or a stalled tolerance is wider than the data
    /// require. An effective sample size under 100 is named, because the ends of the intervals then rest on a handful
    /// of simulations.
    private var qualifications: [String] {
        var sentences: [String] = []
        if background.isOutOfTime {
            sentences.append(wording[.endingDeadline])
        } else {
            switch posterior.ending {
            case .complete: sentences.append(wording[.endingComplete])
            case .acceptanceTooLow: sentences.append(wording[.endingAcceptance])
            case .toleranceStalled: sentences.append(wording[.endingStalled])
            case .collapsed: sentences.append(wording[.endingCollapsed])
            }
        }
        if posterior.failedSimulations > 0 {
            sentences.append(
                wording[
                    .failedSimulations,
                    ["count": .count(posterior.failedSimulations), "total": .count(posterior.simulations)]])
        }
        let size = Int(posterior.effectiveSampleSize.rounded())
        if size < 100 { sentences.append(wording[.fewParticles, ["count": .count(size)]]) }
        if let isAdjusted = background.isAdjusted {
            sentences.append(wording[isAdjusted ? .adjustedText : .notAdjusted])
        }
        return sentences
    }
}
