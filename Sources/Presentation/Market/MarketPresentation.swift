public import ClusterNetwork
import Experiments
import MarketSimulation
public import Reports

/// What the runs of a simulated market deserve to have said about them, in a language.
public struct MarketPresentation: Sendable {
    /// What a report says besides the runs.
    public struct Background: Sendable {
        /// What the scenario is about; empty for nothing.
        public var summary: String
        /// Where the value of a setting comes from, by its key; nil where nothing is known.
        public var source: @Sendable (_ key: String) -> String?
        /// The ties of the first run after its last step.
        public var network: Network?
        /// The seed of the network's picture.
        public var seed: UInt64

        /// Creates a background.
        ///
        /// - Parameters:
        ///   - summary: what the scenario is about.
        ///   - source: where the value of a setting comes from.
        ///   - network: the ties of the first run; nil for no picture.
        ///   - seed: the seed of the picture.
        public init(
            summary: String = "", source: @escaping @Sendable (String) -> String? = { _ in nil },
            network: Network? = nil, seed: UInt64 = 0
        ) {
            self.summary = summary
            self.source = source
            self.network = network
            self.seed = seed
        }
    }

    /// How much a report says.
    public enum Detail: Sendable, Hashable, CaseIterable {
        /// What happened, the comparison and the measures.
        case summary
        /// The series, the network and the description of the model too.
        case full
    }

    /// The runs of the scenario.
    let arm: MarketArm
    /// The runs of the market that it is compared with.
    let other: MarketArm?
    /// What is said besides the runs: the scenario's purpose, the origin of its settings, and the network.
    let background: Background
    /// The language's sentences, names and ways of writing numbers.
    let wording: Wording
    /// Remarks about the files; the report and its data for machines repeat them.
    let diagnostics: [Diagnostic]

    /// Creates a presentation.
    ///
    /// - Parameters:
    ///   - arm: the runs of the scenario, one at least.
    ///   - other: the runs of what it is compared with, as many and with the same seed.
    ///   - background: what a report says besides.
    ///   - language: the report's language.
    ///   - diagnostics: remarks about the files that were read.
    public init(
        _ arm: MarketArm, comparedWith other: MarketArm? = nil, background: Background = Background(),
        language: Language, diagnostics: [Diagnostic] = []
    ) {
        precondition(!arm.summaries.isEmpty, "A report tells of one run at least.")
        precondition(
            other.map { $0.summaries.count == arm.summaries.count } ?? true, "Both markets have as many runs.")
        self.arm = arm
        self.other = other
        self.background = background
        wording = Wording(language)
        self.diagnostics = diagnostics
    }

    /// The report.
    ///
    /// The comparison comes first where there is one, since the question was what makes the difference. A summary then
    /// leaves out the measures of the market alone, whose values the comparison has already.
    public func report(detail: Detail = .full) -> Report {
        let isFull = detail == .full
        var sections = [changeSection]
        if isFull || other == nil { sections.append(measureSection) }
        if isFull { sections += [seriesSection, networkSection, descriptionSection, settingsSection] }
        let subtitle = wording[
            .marketSubtitle,
            [
                "steps": .count(steps), "runs": .count(arm.summaries.count), "seed": .text(String(arm.scenario.seed)),
            ]]
        return Report(
            title: arm.scenario.title, subtitle: subtitle, language: wording.language.rawValue, verdict: verdict,
            qualifications: qualifications, keyFigures: keyFigures, sections: sections.compactMap(\.self),
            diagnostics: diagnostics, data: data, labels: wording.labels)
    }

    /// The steps of a run.
    var steps: Int { arm.summaries[0].steps }

    /// What the runs of an arm settled at: their means over the last fifth of the steps.
    func settled(_ measure: MarketMeasure, in arm: MarketArm) -> EnsembleSummary {
        EnsembleSummary(arm.summaries.map { $0[measure]?.settled })
    }

    /// The interval that holds what a measure settles at in 95 of 100 cases, within what the measure can be.
    func interval(of measure: MarketMeasure, in arm: MarketArm) -> ClosedRange<Double>? {
        settled(measure, in: arm).interval().map(measure.possible)
    }

    /// The difference that the scenario makes against what it is compared with, run by run.
    ///
    /// Runs in the same place had the same seed, so that chance common to both cancels. Nil without another market.
    func difference(_ measure: MarketMeasure) -> PairedDifference? {
        other.map { other in
            PairedDifference(
                from: other.summaries.map { $0[measure]?.settled }, to: arm.summaries.map { $0[measure]?.settled })
        }
    }

    /// Who deals openly, at what fee.
    ///
    /// Where nothing was sold there is nothing else to tell. Where nobody deals openly there is no fee, and the markup
    /// of those who deal as before is told instead. A share of more than 99.95 % would be written as all, and is.
    var verdict: String {
        guard settled(.quantity, in: arm).mean ?? settled(.meanPrice, in: arm).mean ?? 1 > 0 else {
            return wording[.verdictNoSales]
        }
        let (open, fee) = (settled(.openShare, in: arm).mean, settled(.meanFee, in: arm).mean)
        guard let open, let fee, open > 0 else {
            let markup = settled(.meanMarkup, in: arm).mean
            return wording[
                .verdictNoneOpen,
                ["steps": .count(steps), "markup": .text(wording.value(markup, of: .meanMarkup))]]
        }
        let isAll = open > 0.9995
        return wording[
            isAll ? .verdictAllOpen : .verdictOpen,
            [
                "steps": .count(steps), "share": .text(wording.percent(open)),
                "fee": .text(wording.percent(fee, decimals: 2)),
            ]]
    }

    /// The measures of which the first screen speaks, the most telling first.
    private static let telling: [MarketMeasure] = [
        .meanPrice, .buyerSurplus, .smallFactoryAccess, .smallFactoryProfit, .activeFactories, .defaultRate,
        .productFit,
    ]

    /// What the comparison shows, a sentence for each measure that differs for sure.
    ///
    /// The range that is told is that of the difference's size, its smaller end first, as the sentence says already
    /// which way it goes. Measures that do not differ for sure share one sentence. A single run allows no comparison,
    /// and the only sentence says so.
    var qualifications: [String] {
        guard let other else { return [spread] }
        let shown = Self.telling.filter(arm.bands.measures.contains)
        var sentences: [String] = []
        var unclear: [String] = []
        for measure in shown {
            guard let difference = difference(measure), let sign = difference.sign(),
                let interval = difference.interval()
            else {
                unclear.append(wording.name(measure))
                continue
            }
            let reach = [interval.lowerBound.magnitude, interval.upperBound.magnitude].sorted()
            sentences.append(
                wording[
                    sign == .plus ? .comparedHigher : .comparedLower,
                    [
                        "measure": .text(wording.capitalised(wording.name(measure))),
                        "with": .text(wording.value(settled(measure, in: arm).mean, of: measure)),
                        "without": .text(wording.value(settled(measure, in: other).mean, of: measure)),
                        "low": .text(wording.value(reach[0], of: measure)),
                        "high": .text(wording.value(reach[1], of: measure)),
                    ]])
        }
        if arm.summaries.count < 2 { return [wording[.changeSingle, ["other": .text(wording.quoted(other.title))]]] }
        if !sentences.isEmpty {
            sentences.insert(wording[.comparedLead, ["other": .text(wording.quoted(other.title))]], at: 0)
        }
        if !unclear.isEmpty {
            let key: MarketTextKey = sentences.isEmpty ? .changeNone : .changeUnclear
            let names: KeyValuePairs<String, Wording.Argument> =
                sentences.isEmpty
                ? ["other": .text(wording.quoted(other.title)), "measures": .text(wording.list(unclear))]
                : ["measures": .text(wording.list(unclear))]
            sentences.append(wording[key, names])
        }
        return sentences + [spread]
    }

    /// What the figures with their intervals are.
    ///
    /// A single run has no intervals, and its figures are told as being of that run alone.
    var spread: String {
        arm.summaries.count > 1
            ? wording[.spreadText, ["runs": .count(arm.summaries.count)]] : wording[.spreadSingle]
    }

    /// Openness, fee, price, and small factories' access.
    ///
    /// Each with its interval over the runs, or the remark that there is none. A measure that the scenario does not
    /// collect is left out.
    private var keyFigures: [Report.KeyFigure] {
        let shown: [(MarketTextKey, MarketMeasure)] = [
            (.figureOpen, .openShare), (.figureOpenFee, .meanFee), (.figurePrice, .meanPrice),
            (.figureAccess, .smallFactoryAccess),
        ]
        return shown.filter { arm.bands.measures.contains($0.1) }.map { key, measure in
            let summary = settled(measure, in: arm)
            let note = interval(of: measure, in: arm).map { interval in
                wording[
                    .figureInterval,
                    [
                        "low": .text(wording.value(interval.lowerBound, of: measure)),
                        "high": .text(wording.value(interval.upperBound, of: measure)),
                    ]]
            }
            return Report.KeyFigure(
                label: wording[key], value: wording.value(summary.mean, of: measure),
                note: note ?? wording[.figureAlone])
        }
    }
}
