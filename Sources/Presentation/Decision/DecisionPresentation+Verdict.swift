import AnalyticHierarchy

extension DecisionPresentation {
    /// Who, how surely, what it depends on, what to ask again: a few sentences that stand for the whole report.
    ///
    /// It is the verdict as one text, as the data for machines have it; reports show the winner and the qualifications
    /// apart. The sentences follow from the ranking and the findings of the audit alone, so that the verdict never
    /// claims a certainty that the findings deny.
    public var verdict: String {
        wording.sentences([verdictOnWinner] + verdictQualifications)
    }

    /// How surely, what the verdict depends on and what to ask again, each a point of its own.
    ///
    /// First comes how surely the winner is first, and whether a panel's experts agree; then the choices that the order depends on, or the statement that it
    /// depends on none that was tried; then the answer and the weight that replace the winner most easily; last the
    /// judgments, unless they are all consistent enough, and the experts to ask again.
    var verdictQualifications: [String] {
        let points = [
            [sentenceOnChances, panel?.sentenceOnAgreement].compactMap { $0 }, verdictOnChoices,
            sentencesOnDependence, [verdictOnConsistency, panel?.sentenceOnRequests].compactMap { $0 },
        ]
        return points.filter { !$0.isEmpty }.map(wording.sentences)
    }

    /// Who comes first, and by how much.
    ///
    /// Three cases have sentences of their own: one winner, a first place that several share, and all alternatives
    /// tied, where nobody comes next.
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

    /// One sentence for each place that changes hands, with all the choices that it depends on, in the order of the findings:
    /// formula, method, mode.
    ///
    /// Without any, one sentence says what was tried: the other methods, the other modes but multiplication, and the other
    /// formulas where there are merits to combine.
    private var verdictOnChoices: [String] {
        let dependences = result.findings.compactMap { finding -> (rank: Int, text: String)? in
            switch finding {
            case .dependsOnMethod(let dependence): cases(of: dependence, on: .onMethod, name: wording.name)
            case .dependsOnMode(let dependence): cases(of: dependence, on: .onMode, name: wording.name)
            case .dependsOnFormula(let dependence): cases(of: dependence, on: .onFormula, name: wording.name)
            default: nil
            }
        }
        let sentences = Set(dependences.map(\.rank)).sorted().map { rank in
            wording[
                .verdictDepends,
                [
                    "place": .text(wording.capitalised(wording.place(rank))),
                    "kinds": .text(wording.list(dependences.filter { $0.rank == rank }.map(\.text))),
                ]]
        }
        if !sentences.isEmpty { return sentences + sentencesOnUndefined }
        // The modes that were compared: multiplication is another theory, looked at only where the model chose it.
        let modes = SynthesisMode.allCases.filter { $0 != .multiplicative && $0 != result.options.mode }
        return [
            wording[
                merits.count > 1 ? .verdictStableMerits : .verdictStable,
                ["modes": .text(wording.list(modes.map(wording.name))), "count": .count(modes.count)]]
        ] + sentencesOnUndefined
    }

    /// The formulas that have no answer because a cost or a risk is zero, a sentence for each alternative and merit: a verdict
    /// by one formula must not pass over that others have none.
    private var sentencesOnUndefined: [String] {
        let zeros = MeritFormula.allCases.compactMap { formula -> ZeroMerit? in
            guard case .zeroMerit(let zero)? = result.variant(formula: formula)?.outcome else { return nil }
            return zero
        }
        var named: [ZeroMerit] = []
        for zero in zeros where !named.contains(where: { ($0.merit, $0.alternative) == (zero.merit, zero.alternative) })
        {
            named.append(zero)
        }
        return named.map { first in
            let formulas = zeros.filter { ($0.merit, $0.alternative) == (first.merit, first.alternative) }.map(
                \.formula)
            return wording[
                .verdictUndefined,
                [
                    "count": .count(formulas.count), "formulas": .text(wording.list(formulas.map(wording.name))),
                    "name": .text(title(of: first.alternative)), "merit": .text(wording.name(first.merit)),
                ]]
        }
    }

    /// “The method of weighing (row sums: A2)”, for one dependence, with the place that changes hands.
    ///
    /// - Parameters:
    ///   - dependence: which place changes hands, and to whom by which choices.
    ///   - kind: the key that says what was chosen otherwise.
    ///   - name: the name of a choice in the report's language.
    private func cases<Choice>(
        of dependence: Dependence<Choice>, on kind: TextKey, name: (Choice) -> String
    ) -> (rank: Int, text: String) {
        let cases = dependence.others.map { other in
            wording[
                .dependsCase,
                [
                    "choices": .text(wording.list(other.choices.map(name))),
                    "holders": .text(wording.list(other.holders.map(title(of:)))),
                ]]
        }
        let arguments: KeyValuePairs<String, Wording.Argument> = [
            "kind": .text(wording[kind]), "cases": .text(cases.joined(separator: "; ")),
        ]
        return (dependence.rank, wording[.dependsKind, arguments])
    }

    /// How many matrices are too inconsistent, which is the worst, and its first circle if it has one.
    ///
    /// The circle is named because it is what an expert can answer: a ratio of 0.72 tells nobody what to reconsider, “A
    /// over B, B over C, but C over A” does. Nothing is said where every matrix keeps its threshold.
    private var verdictOnConsistency: String? {
        for case .inconsistent(let places) in result.findings {
            let worst = result.hierarchies[places[0].hierarchy].nodes[places[0].node]
            let compared = comparedMatrices.count
            let statement = wording[
                places.count == compared ? .verdictAllInconsistent : .verdictInconsistent,
                ["count": .count(places.count), "total": .count(compared)]]
            // Of a panel the experts are named instead, who may each have a circle of their own.
            let request = wording[
                panel?.sentenceOnRequests == nil ? .verdictAskFirst : .verdictWorst,
                [
                    "node": .text(name(of: places[0])),
                    "ratio": .text(
                        wording.number(
                            worst.consistency?.consistencyRatio,
                            decimals: wording.decimals(
                                telling: worst.consistency?.consistencyRatio, from: worst.consistency?.threshold))),
                ]]
            let circle =
                panel != nil
                ? nil
                : worst.cyclicTriads.first.map { triad in
                    wording[.verdictCircle, ["triad": .text(sentence(for: triad, at: worst))]]
                }
            return statement + request + (circle ?? "") + wording.language.fullStop
        }
        return nil
    }

    /// A circle of judgments at a node in words, by the titles of its elements; empty for weights given directly, which
    /// have no circles.
    func sentence(for triad: ElementTriad, at node: NodeResult) -> String {
        wording.sentence(for: triad, titles: elementTitles(of: node), ratio: node.judgment)
    }
}

extension NodeResult {
    /// The ratio of two of the node's elements as it was judged; `nil` where it was not.
    func judgment(_ left: Int, _ right: Int) -> Double? {
        let places = weighedPlaces
        guard gradeIntensities == nil, let row = places.firstIndex(of: left), let column = places.firstIndex(of: right)
        else { return nil }
        return methodMatrix?[row, column] ?? incompleteMatrix?[row, column]
    }
}

extension Wording {
    /// A circle in words: “A over B by 9, B over C by 5, but C over A by 7”.
    ///
    /// A step that was judged equal is said to be equal; at least one step is not, or it were no circle.
    ///
    /// - Parameters:
    ///   - triad: the places, in the direction of the preferences.
    ///   - titles: the names of all compared elements.
    ///   - ratio: the judgments; without one of the three the text is empty.
    func sentence(
        for triad: ElementTriad, titles: [String], ratio judged: (_ left: Int, _ right: Int) -> Double?
    ) -> String {
        let steps = [(triad.first, triad.second), (triad.second, triad.third), (triad.third, triad.first)]
            .compactMap { left, right in
                judged(left, right).map { ratio in
                    self[
                        ratio == 1 ? .triadEqual : .triadOver,
                        [
                            "left": .text(titles[left]), "right": .text(titles[right]),
                            "ratio": .text(self.ratio(ratio)),
                        ]]
                }
            }
        guard steps.count == 3 else { return "" }
        return self[.triad, ["one": .text(steps[0]), "two": .text(steps[1]), "three": .text(steps[2])]]
    }

    /// A circle in a complete matrix in words.
    func sentence(for triad: ElementTriad, in matrix: PairwiseComparisonMatrix, titles: [String]) -> String {
        sentence(for: triad, titles: titles) { matrix[$0, $1] }
    }
}
