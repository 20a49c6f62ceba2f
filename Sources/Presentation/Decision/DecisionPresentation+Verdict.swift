import AnalyticHierarchy

extension DecisionPresentation {
    /// Who, how surely, what it depends on, what to ask again: a few sentences that stand for the whole report.
    public var verdict: String {
        ([verdictOnWinner] + verdictQualifications).joined(separator: " ")
    }

    /// What the verdict depends on and what to ask again, each a point of its own.
    var verdictQualifications: [String] {
        verdictOnChoices + [verdictOnConsistency].compactMap { $0 }
    }

    /// Who comes first, and by how much.
    var verdictOnWinner: String {
        let ranking = result.ranking
        let winners = ranking.winners
        let score = Wording.Argument.text(scorePhrase(ranking.scores[winners[0]]))
        guard let next = ranking.groups.dropFirst().first else {
            return wording[.verdictAllTied, ["count": .count(winners.count), "score": score]]
        }
        return wording[
            winners.count == 1 ? .verdictWinner : .verdictShared,
            [
                "winner": .text(wording.list(winners.map(title(of:)))), "score": score,
                "next": .text(wording.list(next.map(title(of:)))),
                "nextScore": .text(wording.number(ranking.scores[next[0]])),
            ]]
    }

    private var verdictOnChoices: [String] {
        let sentences = result.findings.compactMap { finding -> String? in
            switch finding {
            case .dependsOnMethod(let dependence): sentence(dependence, on: .onMethod, name: wording.name)
            case .dependsOnMode(let dependence): sentence(dependence, on: .onMode, name: wording.name)
            case .dependsOnFormula(let dependence): sentence(dependence, on: .onFormula, name: wording.name)
            default: nil
            }
        }
        if !sentences.isEmpty { return sentences }
        return [wording[result.formula == nil ? .verdictStable : .verdictStableMerits]]
    }

    private func sentence<Choice>(
        _ dependence: Dependence<Choice>, on kind: TextKey, name: (Choice) -> String
    ) -> String {
        let cases = dependence.others.map { other in
            wording[
                .dependsCase,
                [
                    "choices": .text(wording.list(other.choices.map(name))),
                    "holders": .text(wording.list(other.holders.map(title(of:)))),
                ]]
        }
        return wording[
            .verdictDepends,
            [
                "place": .text(wording.capitalised(wording.place(dependence.rank))), "kind": .text(wording[kind]),
                "cases": .text(cases.joined(separator: "; ")),
            ]]
    }

    private var verdictOnConsistency: String? {
        for case .inconsistent(let places) in result.findings {
            let worst = result.hierarchies[places[0].hierarchy].nodes[places[0].node]
            let compared = comparedMatrices.count
            let statement = wording[
                places.count == compared ? .verdictAllInconsistent : .verdictInconsistent,
                ["count": .count(places.count), "total": .count(compared)]]
            let request = wording[
                .verdictAskFirst,
                [
                    "node": .text(name(of: places[0])),
                    "ratio": .text(wording.number(worst.consistency?.consistencyRatio, decimals: 2)),
                ]]
            let circle = worst.cyclicTriads.first.map { triad in
                wording[.verdictCircle, ["triad": .text(sentence(for: triad, at: worst))]]
            }
            return statement + request + (circle ?? "") + "."
        }
        return nil
    }

    /// A circle in words: “A over B by 9, B over C by 5, but C over A by 7”.
    func sentence(for triad: ElementTriad, at node: NodeResult) -> String {
        guard let matrix = node.matrix else { return "" }
        return wording.sentence(for: triad, in: matrix, titles: elementTitles(of: node))
    }
}

extension Wording {
    /// A circle in words: “A over B by 9, B over C by 5, but C over A by 7”.
    func sentence(for triad: ElementTriad, in matrix: PairwiseComparisonMatrix, titles: [String]) -> String {
        let steps = [(triad.first, triad.second), (triad.second, triad.third), (triad.third, triad.first)]
            .map { left, right in
                let ratio = matrix[left, right]
                return self[
                    ratio == 1 ? .triadEqual : .triadOver,
                    ["left": .text(titles[left]), "right": .text(titles[right]), "ratio": .text(self.ratio(ratio))]]
            }
        return self[.triad, ["one": .text(steps[0]), "two": .text(steps[1]), "three": .text(steps[2])]]
    }
}
