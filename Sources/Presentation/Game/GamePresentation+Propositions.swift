import ClusterGame
import Reports

extension GamePresentation {
    /// The source's five claims, each with its verdict for this cluster.
    ///
    /// The tone of each follows its verdict, so that the five can be taken in at a glance.
    var propositionSection: Report.Section {
        let blocks = answer.propositions.map { proposition -> Report.Block in
            let tone: Report.Callout.Tone =
                switch proposition.verdict {
                case .holds: .good
                case .conditional: .warning
                case .fails: .problem
                }
            return .callout(
                Report.Callout(
                    tone, title: "\(proposition.number). \(title(of: proposition)): \(name(of: proposition.verdict))",
                    text: sentence(for: proposition)))
        }
        return Report.Section(
            id: "propositions", title: wording[.sectionPropositions],
            blocks: [.paragraph(wording[.propositionText])] + blocks)
    }

    /// The verdict in a word.
    private func name(of verdict: Proposition.Verdict) -> String {
        switch verdict {
        case .holds: wording[.verdictHolds]
        case .fails: wording[.verdictFails]
        case .conditional: wording[.verdictConditional]
        }
    }

    /// The claim itself, in words that a reader who never saw the source understands.
    private func title(of proposition: Proposition) -> String {
        switch proposition.number {
        case 1: wording[.proposition1]
        case 2: wording[.proposition2]
        case 3: wording[.proposition3]
        case 4: wording[.proposition4]
        default: wording[.proposition5]
        }
    }

    /// Why a proposition holds or does not, with this cluster's numbers; the first also says who gains.
    ///
    /// All numbers that any of the sentences needs are offered to each; a text takes those that it names.
    func sentence(for proposition: Proposition) -> String {
        func figure(_ name: PropositionFigure.Name) -> Wording.Argument {
            wording.amount(proposition.value(of: name))
        }
        func percent(_ name: PropositionFigure.Name) -> Wording.Argument { .text(share(proposition.value(of: name))) }
        let reason = wording[
            key(for: proposition),
            [
                "ratio": figure(.ratio), "traders": figure(.traders),
                "mixed": percent(.mixedProbability), "fee": percent(.fee), "sales": percent(.feeOnSales),
                "monopoly": percent(.monopolyFee), "margin": percent(.margin), "profit": absolute(proposition, .profit),
                "zero": percent(.zeroProfitFee), "categories": figure(.categories),
                "minimum": figure(.minimumCategories), "double": percent(.feeAtDouble),
                "ratioAtDouble": figure(.ratioAtDouble), "at": wording.amount(wholeKinds(proposition)),
                "quantity": figure(.quantity), "breakEven": figure(.breakEvenQuantity),
                "growth": wording.amount(proposition.value(of: .growthToLeave), digits: 3),
                "share": .text(wording.percent(proposition.value(of: .shareUsingSystem) ?? 0, decimals: 0)),
                "factories": figure(.factories), "factorySaving": figure(.factorySaving),
                "clusterSaving": absolute(proposition, .clusterSaving),
            ]]
        guard proposition.number == 1 else { return reason }
        let gains = wording[
            .gainsText,
            [
                "price": .text(wording.figure(proposition.value(of: .priceFall).map { -$0 })),
                "buyers": figure(.buyersGain), "trader": figure(.eachTraderGain),
                "quantity": figure(.quantityGain),
            ]]
        return wording.sentences([reason, gains])
    }

    /// The number of kinds up to which allowing stays dominant, or from which it needs trust.
    private func wholeKinds(_ proposition: Proposition) -> Double? {
        let kinds = proposition.value(of: .categoriesAtTraders)
        return proposition.reason == .feeFalls ? kinds.map { $0.rounded(.down) } : kinds.map { $0.rounded(.up) }
    }

    /// The size of a figure whose sign the sentence tells in words.
    private func absolute(_ proposition: Proposition, _ name: PropositionFigure.Name) -> Wording.Argument {
        .text(wording.figure(proposition.value(of: name).map(abs)))
    }

    /// The sentence of a proposition: some reasons read otherwise where the file's options leave a figure out of them.
    private func key(for proposition: Proposition) -> GameTextKey {
        let options = parameters.options
        let isByRatio = options.deviation == .fixed && options.shares == .equal
        let hasLimit = isByRatio && proposition.value(of: .categoriesAtTraders) != nil
        return switch proposition.reason {
        case .dominantDilemma where !isByRatio: .becauseDominantOptions
        case .feeFalls where !hasLimit: .becauseFeeFallsThroughout
        case .feeFallsTowardsTrust where !hasLimit: .becauseFeeFallsOnTrust
        default: Self.key(for: proposition.reason)
        }
    }

    /// The sentence of a reason.
    private static func key(for reason: PropositionReason) -> GameTextKey {
        switch reason {
        case .dominantForAll: .becauseDominantForAll
        case .dominantDilemma: .becauseDominantDilemma
        case .weaklyDominant: .becauseWeaklyDominant
        case .needsTrust: .becauseNeedsTrust
        case .noEquilibrium: .becauseNoEquilibrium
        case .competitiveFee: .becauseCompetitiveFee
        case .noZeroProfitFee: .becauseNoZeroProfitFee
        case .feeNotBelowMonopoly: .becauseFeeNotBelowMonopoly
        case .profitLeft: .becauseProfitLeft
        case .lossMade: .becauseLossMade
        case .feeFalls: .becauseFeeFalls
        case .feeFallsTowardsTrust: .becauseFeeFallsTowardsTrust
        case .feeDoesNotMove: .becauseFeeDoesNotMove
        case .allFactoriesSmall: .becauseAllSmall
        case .someFactoriesLarge: .becauseSomeLarge
        case .allFactoriesLarge: .becauseAllLarge
        case .saving: .becauseSaving
        case .tooManyTraders: .becauseTooManyTraders
        case .nothingToSave: .becauseNothingToSave
        }
    }
}
