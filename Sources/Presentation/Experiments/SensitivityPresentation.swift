public import Experiments
public import Reports

/// What the sensitivity of a model deserves to have said about it, in a language.
public struct SensitivityPresentation: Sendable {
    /// Where the numbers come from.
    public struct Background: Sendable {
        /// The name of the study.
        public var title: String
        /// The hash of the plan.
        public var plan: String
        /// The runs that were read.
        public var runs: Int
        /// The runs among them that failed.
        public var failedRuns: Int
        /// How often each point was run.
        public var repetitions: Int

        /// Describes the results.
        ///
        /// - Parameters:
        ///   - title: the name of the study.
        ///   - plan: the hash of the plan.
        ///   - runs: the runs that were read.
        ///   - failedRuns: the runs among them that failed.
        ///   - repetitions: how often each point was run.
        public init(title: String, plan: String, runs: Int, failedRuns: Int, repetitions: Int) {
            self.title = title
            self.plan = plan
            self.runs = runs
            self.failedRuns = failedRuns
            self.repetitions = repetitions
        }
    }

    /// The indices of every parameter for every measure, with their intervals.
    let study: SensitivityStudy
    /// Which runs they were taken from.
    let background: Background
    /// The language's sentences, names and ways of writing numbers.
    let wording: Wording
    /// Remarks about the files; the report and its data for machines repeat them.
    let diagnostics: [Diagnostic]

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - study: the indices.
    ///   - background: where they come from.
    ///   - language: the report's language.
    ///   - diagnostics: remarks about the files that were read.
    public init(
        _ study: SensitivityStudy, background: Background, language: Language, diagnostics: [Diagnostic] = []
    ) {
        self.study = study
        self.background = background
        self.wording = Wording(language)
        self.diagnostics = diagnostics
    }

    /// The report: for each measure what moves it, then what is not trustworthy yet, then how to read it.
    ///
    /// The first measure gives the verdict and the others qualify it. A measure without indices has a sentence that
    /// says why, and neither table nor chart.
    public func report() -> Report {
        let sections = study.measures.enumerated().map { place, measure in
            Report.Section(
                id: "measure-\(place + 1)", title: wording.capitalised(name(measure)),
                blocks: measure.undefined == nil
                    ? [
                        .chart(chart(measure, place: place)), .table(table(measure, place: place)),
                        .list(sentences(measure)),
                    ]
                    : [.list(sentences(measure))])
        }
        let method: ExperimentTextKey = study.method == .sobol ? .sensitivitySobol : .sensitivityMorris
        let confidence = wording.percent(study.bootstrap.confidence, decimals: 0)
        return Report(
            title: wording[.sensitivityTitle, ["title": .text(background.title)]],
            subtitle: wording[method, ["count": .count(study.unitCount), "confidence": .text(confidence)]],
            language: wording.language.rawValue,
            verdict: study.measures.first.map { verdict($0) },
            qualifications: study.measures.dropFirst().map { verdict($0) }, keyFigures: keyFigures,
            sections: sections + [
                Report.Section(id: "trust", title: wording[.sectionDoubts], blocks: trustBlocks),
                Report.Section(id: "reading", title: wording[.sectionReading], blocks: [.list(readingTexts)]),
            ], diagnostics: diagnostics, data: data, labels: wording.labels)
    }

    /// What is measured as people call it, or as its file writes it where there is no other name.
    func name(_ measure: SensitivityStudy.Measure) -> String { wording.name(ofMeasure: measure.name) }

    /// The parameters of a measure with a role, the strongest first.
    ///
    /// Strength is the total index or μ*; a parameter without either comes last.
    ///
    /// - Parameters:
    ///   - measure: what is measured.
    ///   - isWanted: whether an effect is to be among them.
    func effects(
        _ measure: SensitivityStudy.Measure, where isWanted: (ParameterEffect) -> Bool
    ) -> [(name: String, effect: ParameterEffect)] {
        zip(study.parameters, measure.effects).filter { isWanted($1) }.map { (wording.name(ofKey: $0), $1) }
            .sorted { $0.effect.strength > $1.effect.strength }
    }

    /// The first thing to know about a measure.
    ///
    /// The parameters that surely move it, the strongest first, each with its share of the variance. Morris' effects
    /// are no shares, so that there the names stand alone.
    private func verdict(_ measure: SensitivityStudy.Measure) -> String {
        if let sentence = undefinedSentence(measure) { return sentence }
        let strong = effects(measure) { $0.role == .moves }
        guard !strong.isEmpty else {
            return wording[.movedByNothing, ["measure": .text(name(measure))]]
        }
        let parts = strong.map { name, effect in
            guard let total = effect.total?.value else { return name }
            return wording[.partOf, ["name": .text(name), "share": .text(wording.percent(total, decimals: 0))]]
        }
        return wording[.movedBy, ["measure": .text(name(measure)), "parameters": .text(wording.list(parts))]]
    }

    /// Why a measure has no indices: it never changed, or too few blocks of points were complete; nil where it has
    /// them.
    private func undefinedSentence(_ measure: SensitivityStudy.Measure) -> String? {
        switch measure.undefined {
        case .constantOutput?: wording[.constantOutput, ["measure": .text(name(measure))]]
        case .tooFewComplete?: wording[.tooFewComplete, ["measure": .text(name(measure))]]
        case nil: nil
        }
    }

    /// What moves a measure, what does nothing, and what is not clear.
    ///
    /// Kinds of parameters that do not occur have no sentence. The last one tells how much of the variance the
    /// parameters explain each alone; the sum is kept between 0 and 100 %, which an estimate can leave.
    private func sentences(_ measure: SensitivityStudy.Measure) -> [String] {
        guard measure.undefined == nil else { return [verdict(measure)] }
        func sentence(_ key: ExperimentTextKey, _ isWanted: (ParameterEffect) -> Bool) -> String? {
            let names = effects(measure, where: isWanted).map(\.name)
            return names.isEmpty ? nil : wording[key, ["parameters": .text(wording.list(names))]]
        }
        let alone = measure.firstOrderSum.map { sum in
            let share = wording.percent(min(1, max(0, sum)), decimals: 0)
            return wording[.aloneText, ["share": .text(share)]]
        }
        return [
            verdict(measure), sentence(.idle) { $0.role == .idle }, sentence(.unclear) { $0.role == .unclear },
            sentence(study.method == .sobol ? .combinations : .bends) { $0.interacts && $0.role == .moves }, alone,
        ].compactMap(\.self)
    }

    /// The runs, the blocks of points that had to be left out among all, and before them the strongest parameter of
    /// the first measure.
    ///
    /// The strongest parameter is left out where none surely moves the measure, and for Morris' effects, which are no
    /// shares.
    private var keyFigures: [Report.KeyFigure] {
        var figures = [
            Report.KeyFigure(label: wording[.figureRuns], value: wording.integer(background.runs)),
            Report.KeyFigure(label: wording[.figureDropped], value: "\(study.dropped) / \(study.unitCount)"),
        ]
        if let measure = study.measures.first,
            let (name, effect) = effects(measure, where: { $0.role == .moves }).first,
            let total = effect.total?.value
        {
            figures.insert(
                Report.KeyFigure(
                    label: wording[.figureStrongest], value: "\(name): \(wording.percent(total, decimals: 0))",
                    note: wording[.figureStrongestNote, ["measure": .text(self.name(measure))]]), at: 0)
        }
        return figures
    }

    /// How to read the indices of the method that was used, for readers who have never met them.
    private var readingTexts: [String] {
        let keys: [ExperimentTextKey] =
            study.method == .sobol ? [.readingFirst, .readingTotal, .readingRanges] : [.readingMorris, .readingRanges]
        return keys.map { wording[$0] }
    }
}

extension ParameterEffect {
    /// What parameters are ordered by: the total index, or μ*.
    var strength: Double { total?.value ?? meanMagnitude?.value ?? -.infinity }
}
