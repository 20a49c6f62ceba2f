import Experiments
import Reports

extension PropositionPresentation {
    /// A claim: its verdict with the reason, what was compared, the numbers, charts, and what would change the verdict.
    ///
    /// What would change the verdict stands last, because the trial speaks of this scenario and the reader may have
    /// another.
    ///
    /// - Parameters:
    ///   - claim: the claim with its parts.
    ///   - isFull: whether more follows than the verdict and its reason.
    func section(of claim: ClaimResult, isFull: Bool) -> Report.Section {
        let title = "\(claim.claim.rawValue). \(wording.name(claim.claim))"
        let reason = Report.Callout(
            tone(of: claim.verdict), title: wording.capitalised(wording.name(claim.verdict)),
            text: dependence(of: claim) ?? "", items: claim.parts.map(sentence))
        var blocks: [Report.Block] = [.callout(reason)]
        if isFull {
            blocks.append(.paragraph(wording.comparison(claim.claim)))
            blocks.append(.table(partTable(of: claim)))
            blocks += charts(of: claim)
            blocks.append(
                .callout(
                    Report.Callout(
                        .note, title: wording[.labelOtherwise], text: wording.otherwise(claim.claim))))
        }
        return Report.Section(id: "claim-\(claim.claim.rawValue.lowercased())", title: title, blocks: blocks)
    }

    /// The colour of a verdict: a claim that depends on something is a warning, and one that was not tried is neither
    /// good nor bad.
    private func tone(of verdict: ClaimVerdict) -> Report.Callout.Tone {
        switch verdict {
        case .supported: .good
        case .depends: .warning
        case .notSupported: .problem
        case .untried: .note
        }
    }

    /// Why a claim has its verdict: what it depends on, then every part with its numbers.
    func because(_ claim: ClaimResult) -> String {
        wording.sentences((dependence(of: claim).map { [$0] } ?? []) + claim.parts.map(sentence))
    }

    /// For which parts a claim holds and for which not; nil where all agree.
    private func dependence(of claim: ClaimResult) -> String? {
        guard claim.verdict == .depends else { return nil }
        func names(_ holds: Bool) -> String {
            let parts = claim.parts.filter { $0.finding != .untried && ($0.finding == .supported) == holds }
            return wording.list(parts.map { wording.name($0.part.name) })
        }
        return wording[.becauseDepends, ["holds": .text(names(true)), "fails": .text(names(false))]]
    }

    /// A part's numbers in a sentence.
    ///
    /// A part that could not be tried is told with the setting or rule that stood in the way; one with too few
    /// outcomes for an interval is told to be missing.
    func sentence(for result: PartResult) -> String {
        let part = result.part
        let name = wording.capitalised(wording.name(part.name))
        if let problem = result.problem {
            return wording[.becauseProblem, ["part": .text(name), "problem": .text(problem)]]
        }
        guard let interval = result.interval, let first = part.arms.first, let last = part.arms.last else {
            return wording[.becauseMissing, ["part": .text(name)]]
        }
        let outcome = part.outcome
        return wording[
            Self.key(for: part),
            [
                "part": .text(name), "first": .text(wording.value(result.arms.first?.mean, of: outcome)),
                "last": .text(wording.value(result.arms.last?.mean, of: outcome)),
                "firstArm": .text(wording.name(first)), "lastArm": .text(wording.name(last)),
                "effect": .text(wording.effect(result.effect.mean, of: outcome)),
                "low": .text(wording.effect(interval.lowerBound, of: outcome, hasUnit: false)),
                "high": .text(wording.effect(interval.upperBound, of: outcome, hasUnit: false)),
                "finding": .text(wording.name(result.finding)),
            ]]
    }

    /// The sentence of a kind of contrast.
    ///
    /// Two arms are told as a change from one to the other, four as how one mechanism changes another's effect, and a
    /// ladder as a change per step.
    private static func key(for part: TrialPart) -> PropositionTextKey {
        switch part.ladder {
        case .perDoubling: .becauseDoubling
        case .perUnit: .becauseUnit
        case nil: part.arms.count == 2 ? .becausePair : .becauseInteraction
        }
    }

    /// A row for each part of a claim: the effect with its interval, and the finding.
    ///
    /// The replicates are those in which every arm had the outcome, and may be fewer than were run.
    private func partTable(of claim: ClaimResult) -> Table {
        let rows = claim.parts.map { result -> Table.Row in
            let outcome = result.part.outcome
            return Table.Row([
                .text(wording.capitalised(wording.name(result.part.name))), .text(wording.name(outcome.measure)),
                effectCell(result.effect.mean, outcome, true), effectCell(result.interval?.lowerBound, outcome),
                effectCell(result.interval?.upperBound, outcome),
                .number(Double(result.effect.differences.count), String(result.effect.differences.count)),
                .text(wording.name(result.finding)),
            ])
        }
        return Table(
            id: "parts-\(claim.claim.rawValue.lowercased())",
            caption: wording[.captionParts, ["claim": .text(claim.claim.rawValue)]],
            columns: [
                Table.Column(wording[.columnPart]), Table.Column(wording[.trialColumnMeasured]),
                Table.Column(wording[.columnEffect], isNumeric: true),
                Table.Column(wording[.columnTrialLow], isNumeric: true),
                Table.Column(wording[.columnTrialHigh], isNumeric: true),
                Table.Column(wording[.columnReplicates], isNumeric: true), Table.Column(wording[.columnFinding]),
            ], rows: rows)
    }
}
