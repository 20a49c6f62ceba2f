public import ClusterGame
public import Reports

/// What the answer to a cluster's game deserves to have said about it, in a language.
public struct GamePresentation: Sendable {
    /// How much a report holds.
    public enum Detail: Sendable, Hashable {
        /// The verdict, the payoffs, the fee and the propositions: for a terminal.
        case summary
        /// Every number and chart.
        case full
    }

    /// Where the numbers come from, besides the answer.
    public struct Background: Sendable {
        /// The name of the study.
        public var title: String
        /// What the fee was given as a share of.
        public var feeBase: FeeBase
        /// What the margin was given as a share of.
        public var marginBase: FeeBase
        /// The estimates from data, and the parameters that were taken from them.
        public var calibration: Calibration?
        /// The parameters that were taken from data.
        public var estimated: Set<GameParameter>
        /// How sure the answers are.
        public var uncertainty: (study: UncertaintyStudy, result: UncertaintyResult)?

        /// Creates a background; only the title is always there.
        public init(
            title: String, feeBase: FeeBase = .factoryPrice, marginBase: FeeBase = .factoryPrice,
            calibration: Calibration? = nil, estimated: Set<GameParameter> = [],
            uncertainty: (study: UncertaintyStudy, result: UncertaintyResult)? = nil
        ) {
            self.title = title
            self.feeBase = feeBase
            self.marginBase = marginBase
            self.calibration = calibration
            self.estimated = estimated
            self.uncertainty = uncertainty
        }
    }

    /// The answer that is presented.
    let answer: GameAnswer
    /// Where its numbers come from.
    let background: Background
    /// The texts of the language.
    let wording: Wording
    /// Remarks about the files, which a report repeats.
    let diagnostics: [Diagnostic]

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - answer: the answer.
    ///   - background: where the numbers come from.
    ///   - language: the report's language.
    ///   - diagnostics: remarks about the files that were read.
    public init(
        _ answer: GameAnswer, background: Background, language: Language, diagnostics: [Diagnostic] = []
    ) {
        self.answer = answer
        self.background = background
        self.wording = Wording(language)
        self.diagnostics = diagnostics
    }

    /// The report.
    ///
    /// The order is that of a reader's questions: what will happen, at what fee, when not, what it means for a
    /// factory, who gains, whether it lasts, how sure all this is, and whether the source was right. A summary leaves
    /// out maps, charts and the parameters.
    public func report(detail: Detail = .full) -> Report {
        let isFull = detail == .full
        var sections = [payoffSection(isFull: isFull), feeSection(isFull: isFull)]
        if isFull { sections.append(mapSection) }
        sections += [factorySection, welfareSection]
        if isFull || parameters.relation != nil { sections.append(trustSection) }
        if let section = uncertaintySection(isFull: isFull) { sections.append(section) }
        if let section = calibrationSection { sections.append(section) }
        sections.append(propositionSection)
        if isFull { sections.append(parameterSection) }
        return Report(
            title: background.title, subtitle: wording[.subtitle], language: wording.language.rawValue,
            verdict: verdict, keyFigures: keyFigures, sections: sections, diagnostics: diagnostics, data: data,
            labels: wording.labels)
    }

    /// The parameters of the game that was answered.
    var parameters: GameParameters { answer.model.parameters }

    /// What the traders will do, at what fee, and what that means for a factory.
    ///
    /// Three sentences, each of which stands for itself: they are what most readers will remember, and all that some
    /// read.
    var verdict: String {
        wording.sentences([wording[Self.verdictKey(answer.regime)], feeSentence, factorySentence])
    }

    /// What the traders will do, by the kind of game.
    ///
    /// Every regime has a whole sentence of its own, since languages do not let one sentence be put together from
    /// parts.
    private static func verdictKey(_ regime: Regime) -> GameTextKey {
        switch regime {
        case .plain: .verdictPlain
        case .dilemma: .verdictDilemma
        case .edge: .verdictEdge
        case .coordination: .verdictCoordination
        case .refusal: .verdictRefusal
        case .division: .verdictDivision
        case .indifferent: .verdictIndifferent
        }
    }

    /// The fee on both bases, and what it leaves a trader.
    ///
    /// Whether a profit counts as zero is the module's to say, since sums of unlike kinds differ from zero by
    /// rounding.
    private var feeSentence: String {
        let profit = profitAtFee
        let key: GameTextKey = profit == 0 ? .feeZeroProfit : profit > 0 ? .feeProfit : .feeLoss
        return wording[
            key,
            [
                "fee": .text(share(answer.fee)), "sales": .text(share(FeeBase.sales.rate(fromMarkup: answer.fee))),
                "profit": .text(wording.figure(abs(profit))),
            ]]
    }

    /// A trader's profit at the fee, zero where it is zero by the rule of the fee.
    var profitAtFee: Double { answer.propositions.first { $0.number == 2 }?.value(of: .profit) ?? 0 }

    /// Whether a typical factory should use the traders, and how far it is from doing otherwise.
    ///
    /// A typical factory sells the mean quantity of all; the table of kinds tells how the others fare. Where a piece
    /// does not cover its cost of selling, no quantity makes a department of its own pay.
    var factorySentence: String {
        let typical = answer.factories.typical
        guard let pieces = typical.breakEven.value, let growth = typical.growthToLeave else {
            return wording[.factoryNever]
        }
        return wording[
            typical.usesSystem ? .factoryUses : .factoryLeaves,
            [
                "quantity": wording.amount(typical.quantity), "breakEven": wording.amount(pieces),
                "growth": wording.amount(growth, digits: 3),
            ]]
    }

    /// The four figures that a reader remembers: the fee, the kind of game, the temptation, the break-even quantity.
    ///
    /// Each has a note beneath it with the figure that it must be compared with: the margin, dominance, the number of
    /// traders, and the quantity that the factory sells today.
    private var keyFigures: [Report.KeyFigure] {
        [
            Report.KeyFigure(
                label: wording[.figureFee], value: share(answer.fee),
                note: wording[.figureFeeNote, ["margin": .text(share(answer.model.margin))]]),
            Report.KeyFigure(label: wording[.figureRegime], value: wording.name(answer.regime), note: dominanceText),
            Report.KeyFigure(
                label: wording[.figureRatio], value: wording.ratio(answer.ratio),
                note: wording[.figureRatioNote, ["traders": .count(answer.model.traders)]]),
            Report.KeyFigure(
                label: wording[.figureBreakEven],
                value: wording.figure(answer.factories.typical.breakEven.value),
                note: wording[
                    .figureBreakEvenNote,
                    [
                        "quantity": wording.amount(answer.factories.typical.quantity),
                        "breakEven": wording.amount(answer.factories.typical.breakEven.value),
                    ]]),
        ]
    }

    /// Whether allowing is dominant, in a few words.
    var dominanceText: String {
        switch answer.dominance {
        case .strict: wording[.dominanceStrict]
        case .weak: wording[.dominanceWeak]
        case .none: wording[.dominanceNone]
        case .dominated: wording[.dominanceDominated]
        case .indifferent: wording[.dominanceIndifferent]
        }
    }

    /// A share of one in percent with two decimals.
    ///
    /// Fees are told to a hundredth of a percent: bids differ by that much, and no cluster knows its costs better.
    func share(_ value: Double?) -> String {
        value.map { wording.percent($0, decimals: 2) } ?? Wording.undefined
    }

    /// A number as a cell.
    func cell(_ value: Double?) -> Table.Cell { .number(value, wording.figure(value)) }

    /// A share of one as a cell.
    func shareCell(_ value: Double?) -> Table.Cell { .number(value, share(value)) }

    /// A heading over numbers.
    func numbers(_ key: GameTextKey) -> Table.Column { Table.Column(wording[key], isNumeric: true) }

    /// A table with a name and figures in each row.
    func table(_ id: String, _ caption: GameTextKey, _ columns: [Table.Column], _ rows: [[Table.Cell]]) -> Report.Block
    {
        .table(Table(id: id, caption: wording[caption], columns: columns, rows: rows.map { Table.Row($0) }))
    }
}
