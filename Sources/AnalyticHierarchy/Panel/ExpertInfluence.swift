/// What the group's ranking becomes without one expert.
public struct ExpertInfluence: Sendable, Hashable {
    /// The expert who is left out.
    public let expert: Int
    /// The ranking of the others; `nil` where they leave something unanswered.
    public let ranking: Ranking?
    /// The pairs of alternatives that change their order; a tie that opens or closes counts one half.
    public let changedPairs: Double
    /// Whether another alternative wins.
    public let changesWinner: Bool
    /// The sum of the changes of the scores, each relative to the larger magnitude.
    public let shift: Double
}

extension PanelStudy {
    /// The group's ranking without each expert in turn, the most influential expert first.
    ///
    /// The expert comes first whose removal changes the order of most pairs; among equals, a changed winner and then the
    /// larger shift of the scores decide. Experts without whom there is no answer stand at the end.
    ///
    /// - Throws: `PanelFailure` where even the whole group has no answer.
    public func influences(aggregation: Aggregation = .judgments) throws(PanelFailure) -> [ExpertInfluence] {
        let evaluator = evaluator(aggregation)
        var workspace = evaluator.makeWorkspace()
        try evaluator.evaluate(weights, in: &workspace)
        let all = workspace.decision.ranking
        var found: [ExpertInfluence] = []
        for expert in panel.experts.indices {
            var rest = weights
            rest[expert] = 0
            let total = rest.reduce(0, +)
            var ranking: Ranking?
            if total > 0, (try? evaluator.evaluate(rest.map { $0 / total }, in: &workspace)) != nil {
                ranking = workspace.decision.ranking
            }
            found.append(influence(of: expert, on: all, leaving: ranking))
        }
        return found.sorted { $0.comesBefore($1) }
    }

    private func influence(of expert: Int, on all: Ranking, leaving rest: Ranking?) -> ExpertInfluence {
        guard let rest else {
            return ExpertInfluence(expert: expert, ranking: nil, changedPairs: 0, changesWinner: false, shift: 0)
        }
        let shift = zip(all.scores, rest.scores).reduce(0.0) { sum, pair in
            let larger = max(pair.0.magnitude, pair.1.magnitude)
            return larger > 0 ? sum + abs(pair.0 - pair.1) / larger : sum
        }
        return ExpertInfluence(
            expert: expert, ranking: rest, changedPairs: all.changedPairs(in: rest),
            changesWinner: all.winners != rest.winners, shift: shift)
    }
}

extension ExpertInfluence {
    fileprivate func comesBefore(_ other: ExpertInfluence) -> Bool {
        guard (ranking == nil) == (other.ranking == nil) else { return ranking != nil }
        if changedPairs != other.changedPairs { return changedPairs > other.changedPairs }
        if changesWinner != other.changesWinner { return changesWinner }
        return shift != other.shift ? shift > other.shift : expert < other.expert
    }
}

extension Ranking {
    /// The number of pairs that stand in another order in another ranking; a tie in one of both counts one half.
    ///
    /// This is Kendall's distance with ties, K^(1/2) of R. Fagin, R. Kumar, M. Mahdian, D. Sivakumar, E. Vee, "Comparing
    /// and aggregating rankings with ties", PODS 2004.
    public func changedPairs(in other: Ranking) -> Double {
        precondition(scores.count == other.scores.count, "Both rank the same alternatives.")
        let (mine, theirs) = (ranks, other.ranks)
        var count = 0.0
        for one in mine.indices {
            for another in mine.indices.dropFirst(one + 1) {
                let (here, there) = ((mine[one] - mine[another]).signum(), (theirs[one] - theirs[another]).signum())
                if here != there { count += here * there < 0 ? 1 : 0.5 }
            }
        }
        return count
    }
}
