import AnalyticHierarchy
import Reports

extension PanelPresentation {
    /// Whose answers contradict themselves, and what to ask whom again; the worst first.
    var contradictionsSection: Report.Section? {
        guard !panel.checks.isEmpty else { return nil }
        let bad = panel.checks.filter { $0.consistency.isAcceptable == false }
        guard !bad.isEmpty else {
            return Report.Section(
                id: "contradictions", title: wording[.sectionContradictions],
                blocks: [.paragraph(wording[.noneContradict])])
        }
        let rows = bad.map { check in
            Table.Row([
                .text(name(ofExpert: check.expert)), .text(name(of: check.place)),
                cell(check.consistency.consistencyRatio), .text(request(check)),
            ])
        }
        let table = Table(
            id: "contradictions", caption: wording[.captionContradictions],
            columns: [
                Table.Column(wording[.columnExpert]), Table.Column(wording[.columnNode]), numbers(.columnWorstRatio),
                Table.Column(wording[.columnAskAbout]),
            ], rows: rows)
        let circles = panel.checks.flatMap(circles(of:))
        let shown = Array(circles.prefix(DecisionPresentation.largestBarCount))
        let rest = circles.count - shown.count
        let list = rest > 0 ? shown + [wording[.more, ["count": .count(rest)]]] : shown
        return Report.Section(
            id: "contradictions", title: wording[.sectionContradictions],
            blocks: [.table(table)] + (list.isEmpty ? [] : [.list(list)]))
    }

    /// The answer that contradicts the others most, with what they imply.
    private func request(_ check: ExpertCheck) -> String {
        guard let worst = check.worstJudgment else { return Wording.undefined }
        let titles = elementTitles(of: check.place)
        return wording[
            .contradictionAsk,
            [
                "left": .text(titles[worst.left]), "right": .text(titles[worst.right]),
                "given": .text(wording.ratio(worst.value)),
                "suggested": .text(wording.number(worst.suggestion, decimals: 2)),
            ]]
    }

    /// An expert's circles at a node in words.
    private func circles(of check: ExpertCheck) -> [String] {
        guard let matrix = check.matrix.complete, matrix.order == elementTitles(of: check.place).count else { return [] }
        return check.cyclicTriads.map { triad in
            wording[
                .circleOf,
                [
                    "expert": .text(name(ofExpert: check.expert)), "node": .text(name(of: check.place)),
                    "triad": .text(wording.sentence(for: triad, in: matrix, titles: elementTitles(of: check.place))),
                ]]
        }
    }

    /// On whom the result hangs: the group's order without each expert.
    var influenceSection: Report.Section? {
        guard experts.count > 1, let sentence = sentenceOnInfluence else { return nil }
        let rows = panel.influences.map { influence in
            Table.Row(
                [
                    .text(name(ofExpert: influence.expert)),
                    .text(influence.ranking.map(order(of:)) ?? wording[.influenceUnanswered]),
                    cell(influence.changedPairs, decimals: 1),
                ], isEmphasised: influence.changesWinner)
        }
        let table = Table(
            id: "influence", caption: wording[.captionInfluence],
            columns: [
                Table.Column(wording[.columnWithout]), Table.Column(wording[.columnOrderThen]),
                numbers(.columnChangedPairs),
            ], rows: rows)
        return Report.Section(
            id: "influence", title: wording[.sectionInfluence], blocks: [.paragraph(sentence), .table(table)])
    }

    /// What changed from round to round; none for a single round.
    var roundsSection: Report.Section? {
        guard !panel.movements.isEmpty else { return nil }
        let blocks = panel.movements.enumerated().flatMap { number, movement -> [Report.Block] in
            let names: KeyValuePairs<String, Wording.Argument> = [
                "before": .text(name(ofRound: number)), "after": .text(name(ofRound: number + 1)),
                "changed": .text(wording.integer(movement.experts.reduce(0) { $0 + $1.changedJudgments })),
                "compared": .text(wording.integer(movement.experts.reduce(0) { $0 + $1.comparedJudgments })),
                "count": .count(Int(movement.changedPairs.rounded(.up))),
            ]
            return [.paragraph(wording[.movementText, names]), .table(table(of: movement, number: number, names))]
        }
        return Report.Section(id: "rounds", title: wording[.sectionRounds], blocks: blocks)
    }

    /// A round by its name in the tables, or by its number.
    private func name(ofRound number: Int) -> String {
        panel.roundNames[number].map { wording[.roundNamed, ["name": .text($0)]] }
            ?? wording[.roundNumbered, ["number": .text(wording.integer(number + 1))]]
    }

    private func table(
        of movement: DelphiMovement, number: Int, _ names: KeyValuePairs<String, Wording.Argument>
    ) -> Table {
        let rows = ([movement.overall] + movement.nodes).map { node in
            Table.Row(
                [
                    .text(node.place.map(name(of:)) ?? wording[.agreementAll]),
                    cell(node.before.concordance?.coefficient), cell(node.after.concordance?.coefficient),
                    cell(node.before.consensus?.consensus), cell(node.after.consensus?.consensus),
                ], isEmphasised: node.place == nil)
        }
        return Table(
            id: "movement-\(number + 1)", caption: wording[.captionMovement, names],
            columns: [
                Table.Column(wording[.columnNode]), numbers(.columnRoundBefore), numbers(.columnRoundAfter),
                numbers(.columnConsensusBefore), numbers(.columnConsensusAfter),
            ], rows: rows)
    }
}
