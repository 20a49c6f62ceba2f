import Experiments
import MarketSimulation
public import Reports

/// What the trial of the source's claims deserves to have said about it, in a language.
public struct PropositionPresentation: Sendable {
    /// How much a report holds.
    public enum Detail: Sendable, Hashable {
        /// The verdicts and their reasons: for a terminal.
        case summary
        /// Every comparison, chart and arm.
        case full
    }

    /// What the trial came to, with the study that it was made by.
    let result: PropositionResult
    /// The texts and signs of the report's language.
    let wording: Wording
    /// Remarks about the file of the scenario, which the report repeats.
    let diagnostics: [Diagnostic]

    /// Prepares a presentation.
    ///
    /// - Parameters:
    ///   - result: what the trial came to.
    ///   - language: the report's language.
    ///   - diagnostics: remarks about the files that were read.
    public init(_ result: PropositionResult, language: Language, diagnostics: [Diagnostic] = []) {
        self.result = result
        wording = Wording(language)
        self.diagnostics = diagnostics
    }

    /// The report: what client meetings changed, the claims with their verdicts, each claim, and how all was tried.
    ///
    /// - Parameter detail: a summary leaves out tables, charts and how the trial was made; its data are the same.
    public func report(detail: Detail = .full) -> Report {
        let study = result.study
        var sections = [claimsSection] + result.claims.map { section(of: $0, isFull: detail == .full) }
        if detail == .full { sections.append(methodSection) }
        let subtitle = wording[
            .propositionSubtitle,
            [
                "replicates": .count(study.replicates), "steps": .count(study.scenario.steps),
                "arms": .count(study.arms.count), "seed": .text(String(study.scenario.seed)),
            ]]
        return Report(
            title: study.scenario.title, subtitle: subtitle, language: wording.language.rawValue, verdict: verdict,
            qualifications: qualifications, keyFigures: keyFigures, sections: sections, diagnostics: diagnostics,
            data: data, labels: wording.labels)
    }

    /// The two changes that lead, where client meetings were switched, and how many claims are supported.
    private var verdict: String { wording.sentences(clearChanges.prefix(2) + [countSentence]) }

    /// How many of the tried claims are supported, depend, or are not supported.
    ///
    /// Claims that could not be tried in the scenario are not counted, since they say nothing for or against the
    /// source.
    private var countSentence: String {
        func count(_ verdict: ClaimVerdict) -> Int { result.claims.count { $0.verdict == verdict } }
        return wording[
            .propositionCount,
            [
                "claims": .count(result.claims.count - count(.untried)), "supported": .count(count(.supported)),
                "depends": .count(count(.depends)), "failed": .count(count(.notSupported)),
            ]]
    }

    /// What client meetings changed beyond doubt, a sentence each.
    ///
    /// A change is beyond doubt where the interval of its effect does not hold zero; both means stand in the sentence.
    private var clearChanges: [String] {
        result.changes.filter { $0.effect.sign() != nil }.map { change in
            wording.name(
                change.part.name,
                [
                    "with": .text(wording.value(change.arms[1].mean, of: change.part.outcome, hasUnit: false)),
                    "without": .text(wording.value(change.arms[0].mean, of: change.part.outcome, hasUnit: false)),
                ])
        }
    }

    /// The other changes, what did not change for sure, and what that means.
    private var qualifications: [String] {
        guard !result.changes.isEmpty else { return [intervals] }
        let unclear = result.changes.filter { $0.effect.sign() == nil }.map {
            wording.name($0.part.outcome.measure)
        }
        let clear = clearChanges
        var sentences = Array(clear.dropFirst(2))
        if clear.isEmpty {
            sentences.append(wording[.propositionNoneClear])
        } else if !unclear.isEmpty {
            sentences.append(wording[.propositionUnclear, ["measures": .text(wording.list(unclear))]])
        }
        return sentences + [intervals]
    }

    /// With what confidence intervals are meant, and on how many replicates they rest.
    ///
    /// It ends the qualifications of every report, for a difference without it cannot be judged.
    private var intervals: String {
        wording[.propositionIntervals, ["replicates": .count(result.study.replicates)]]
    }

    /// How many claims have each verdict, with their names.
    ///
    /// A verdict that no claim has is left out.
    private var keyFigures: [Report.KeyFigure] {
        ClaimVerdict.allCases.compactMap { verdict in
            let claims = result.claims.filter { $0.verdict == verdict }
            guard !claims.isEmpty else { return nil }
            return Report.KeyFigure(
                label: wording.capitalised(wording.name(verdict)), value: String(claims.count),
                note: claims.map(\.claim.rawValue).joined(separator: ", "))
        }
    }

    /// Every claim in words, with the effect that leads and the verdict.
    ///
    /// The verdict stands beside the claim, where a narrow screen shows it. The effect is that of the claim's leading part;
    /// a claim that could not be tried keeps its row with dashes, so that all chosen claims are seen to be accounted for.
    private var claimsSection: Report.Section {
        let rows = result.claims.map { claim -> Table.Row in
            let leading = claim.leading
            let name = "\(claim.claim.rawValue). \(wording.name(claim.claim))"
            guard let leading else {
                return Table.Row([
                    .text(name), .text(wording.name(claim.verdict)), .text(Wording.undefined),
                    .number(nil, Wording.undefined), .number(nil, Wording.undefined), .number(nil, Wording.undefined),
                ])
            }
            let outcome = leading.part.outcome
            return Table.Row([
                .text(name), .text(wording.name(claim.verdict)), .text(wording.name(outcome.measure)),
                effectCell(leading.effect.mean, outcome, true), effectCell(leading.interval?.lowerBound, outcome),
                effectCell(leading.interval?.upperBound, outcome),
            ])
        }
        let table = Table(
            id: "claims", caption: wording[.captionClaims],
            columns: [
                Table.Column(wording[.columnClaim]), Table.Column(wording[.columnTrialVerdict]),
                Table.Column(wording[.trialColumnMeasured]), Table.Column(wording[.columnEffect], isNumeric: true),
                Table.Column(wording[.columnTrialLow], isNumeric: true),
                Table.Column(wording[.columnTrialHigh], isNumeric: true),
            ], rows: rows)
        return Report.Section(
            id: "claims", title: wording[.sectionClaims], blocks: [.paragraph(wording[.claimsText]), .table(table)])
    }

    /// An effect as a cell.
    ///
    /// - Parameters:
    ///   - value: the effect in full precision; nil is shown as a dash.
    ///   - outcome: what it is an effect on, which decides the unit.
    ///   - hasUnit: whether the unit follows, as it does for the effect but not for its limits.
    func effectCell(_ value: Double?, _ outcome: TrialOutcome, _ hasUnit: Bool = false) -> Table.Cell {
        .number(value, wording.effect(value, of: outcome, hasUnit: hasUnit))
    }

    /// How the claims were tried, and the arms.
    ///
    /// The table numbers the arms as the data do, and writes settings as scenario files and options have them, so that
    /// any arm can be run by itself.
    private var methodSection: Report.Section {
        let rows = result.study.arms.enumerated().map { number, arm -> Table.Row in
            let settings = arm.settings.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
            return Table.Row([
                .number(Double(number + 1), String(number + 1)), .text(settings.isEmpty ? Wording.undefined : settings),
            ])
        }
        let arms = Table(
            id: "arms", caption: wording[.captionArms],
            columns: [
                Table.Column(wording[.columnArm], isNumeric: true), Table.Column(wording[.columnArmSettings]),
            ], rows: rows)
        return Report.Section(
            id: "method", title: wording[.trialSectionMethod],
            blocks: [
                .paragraph(wording[.methodText]), .paragraph(wording[.methodSeeds]),
                .paragraph(wording[.methodModel]), .paragraph(wording[.methodVerdict]), .table(arms),
            ])
    }
}
