import ClusterNetwork
import Reports

extension NetworkPresentation {
    /// How closely the cluster is knit, and who reaches beyond it: what most readers will remember.
    var verdict: String {
        guard hasTies else { return wording[.verdictNoTies] }
        return wording.sentences([insideSentence, outsideSentence])
    }

    /// The other three sides, and what changed.
    var qualifications: [String] {
        guard hasTies else { return [] }
        let sentences = [trustSentence, newsSentence, lockInSentence, changeSentence]
        return sentences.compactMap(\.self)
    }

    /// With how many others a member of the cluster deals on average, and which share of all possible ties that is.
    private var insideSentence: String {
        wording[
            .verdictInside,
            [
                "degree": .text(wording.number(meanInnerDegree(capital), decimals: 1)),
                "share": .text(text(capital.values[.density], .density)),
            ]]
    }

    /// Which share of the members has contacts outside, or that there is no outside to have contacts with.
    private var outsideSentence: String {
        guard let share = capital.values[.outsideContact] else { return wording[.verdictOutsideAlone] }
        return wording[.verdictOutside, ["share": .text(wording.percent(share))]]
    }

    /// How many partners two tied members have in common on average, as common acquaintances are what keeps a promise.
    ///
    /// None where that is undefined; no common partner at all has a sentence of its own.
    private var trustSentence: String? {
        guard let common = capital.values[.embeddedness] else { return nil }
        guard common > 0 else { return wording[.verdictTrustNone] }
        return wording[.verdictTrust, ["common": .text(wording.number(common, decimals: 1))]]
    }

    /// After how many steps half of the cluster knows news from outside, or that most never hear of it; where there is
    /// no outside, the mean distance between members, in ties.
    private var newsSentence: String? {
        if let steps = capital.values[.newsHalfTime] {
            return wording[.verdictNews, ["steps": .count(Int(steps))]]
        }
        // Without outsiders there is no news from outside; with them, it may never arrive.
        if capital.values[.outsideContact] != nil { return wording[.verdictNewsNever] }
        return capital.values[.meanDistance].map {
            wording[.verdictDistance, ["distance": .text(wording.number($0, decimals: 1))]]
        }
    }

    /// On how many partners a member effectively depends: fewer than it has where most of its ties' weight goes to
    /// some.
    private var lockInSentence: String? {
        capital.values[.effectivePartners].map {
            wording[.verdictLockIn, ["partners": .text(wording.number($0, decimals: 1))]]
        }
    }

    /// The figure that stands for each side: understood without knowing what a network is.
    ///
    /// - Parameters:
    ///   - side: the side of social capital.
    ///   - hasOutsiders: whether anybody is outside, for without an outside no news comes from there.
    static func leading(_ side: SocialCapitalDimension, hasOutsiders: Bool) -> SocialCapitalMeasure {
        switch side {
        case .inside: .density
        case .outside: .outsideContact
        case .trust: .embeddedness
        case .information: hasOutsiders ? .newsHalfTime : .meanDistance
        case .lockIn: .effectivePartners
        }
    }

    /// Whether anybody is outside the cluster, and anybody inside.
    var hasOutsiders: Bool { capital.values[.outsideContact] != nil }

    /// What became of the leading figures since.
    ///
    /// Up, down or the same is told by what readers see: a change that vanishes in rounding is none. None without a
    /// comparison, or where no leading figure is defined both times.
    private var changeSentence: String? {
        guard let change, let earlier = background.earlier else { return nil }
        let parts = SocialCapitalDimension.allCases.compactMap { side -> String? in
            let measure = Self.leading(side, hasOutsiders: hasOutsiders)
            guard let before = change.earlier.values[measure], let after = capital.values[measure] else { return nil }
            let (old, new) = (text(before, measure), text(after, measure))
            let key: NetworkTextKey = old == new ? .changeSame : before < after ? .changeUp : .changeDown
            let name = uncapitalised(wording[measure.texts.name])
            return wording[
                key, ["name": .text(name), "before": .text(old), "after": .text(new)]]
        }
        guard !parts.isEmpty else { return nil }
        return wording[
            .verdictChange, ["earlier": .text(earlier), "changes": .text(parts.joined(separator: wording[.changeGap]))]]
    }

    /// A name within a sentence; one that begins with a sign, such as t50 or HHI, stays as it is.
    private func uncapitalised(_ name: String) -> String {
        guard let second = name.dropFirst().first, second.isLowercase else { return name }
        return name.prefix(1).lowercased() + name.dropFirst()
    }

    /// One figure for each side.
    ///
    /// A network without ties has none, since all five would be zero or undefined.
    var keyFigures: [Report.KeyFigure] {
        guard hasTies else { return [] }
        let news: (SocialCapitalMeasure, NetworkTextKey, NetworkTextKey) =
            hasOutsiders
            ? (.newsHalfTime, .figureNews, .noteNews) : (.meanDistance, .figureDistance, .noteDistance)
        let inner = wording.number(meanInnerDegree(capital), decimals: 1)
        let innerBefore = change.map { wording.number(meanInnerDegree($0.earlier), decimals: 1) }
        return [
            Report.KeyFigure(
                label: wording[.figureInside], value: inner, note: note(.noteInside, before: innerBefore)),
            figure(.outsideContact, .figureOutside, hasOutsiders ? .noteOutside : .noOutsiders),
            figure(.embeddedness, .figureTrust, .noteTrust), figure(news.0, news.1, news.2),
            figure(.effectivePartners, .figureLockIn, .noteLockIn),
        ]
    }

    /// A side's leading measure with a note on what it is and, where there is a comparison, what it was before.
    private func figure(
        _ measure: SocialCapitalMeasure, _ label: NetworkTextKey, _ note: NetworkTextKey
    ) -> Report.KeyFigure {
        let before = change.flatMap { $0.earlier.values[measure] }.map { text($0, measure) }
        return Report.KeyFigure(
            label: wording[label], value: text(capital.values[measure], measure), note: self.note(note, before: before))
    }

    /// What stands in small letters under a figure; texts about news have the chance that a tie passes it on in a
    /// step.
    private func note(_ key: NetworkTextKey, before: String?) -> String {
        let chance = wording.percent(background.options.transmission, decimals: 0)
        let note = wording[key, ["chance": .text(chance)]]
        return before.map { wording[.noteBefore, ["note": .text(note), "before": .text($0)]] } ?? note
    }
}
