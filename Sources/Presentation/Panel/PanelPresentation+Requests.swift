import AnalyticHierarchy
import Reports

extension PanelPresentation {
    /// Whose answers contradict themselves, and what to ask whom again; the worst first.
    ///
    /// A group's matrix may be consistent though nobody's is, and the other way round, so that each expert is looked at alone.
    ///
    /// Where every expert is consistent enough the section is one sentence, and without any check it is left out.
    var contradictionsSection: Report.Section? {
        guard !panel.checks.isEmpty else { return nil }
        let bad = panel.checks.filter { $0.consistency.isAcceptable == false }
        guard !bad.isEmpty else {
            return Report.Section(
                id: "contradictions", title: wording[.sectionContradictions],
                blocks: [.paragraph(wording[.noneContradict])])
        }
        let circles = panel.checks.flatMap(circles(of:))
        let shown = Array(circles.prefix(Self.largestCircleCount))
        let rest = circles.count - shown.count
        let list = rest > 0 ? shown + [wording[.more, ["count": .count(rest)]]] : shown
        return Report.Section(
            id: "contradictions", title: wording[.sectionContradictions],
            blocks: [.table(requestsTable(bad)), .table(ratiosTable)] + (list.isEmpty ? [] : [.list(list)]))
    }

    /// The most circles told in words: what is said by the first few need not be read a dozen times.
    private static let largestCircleCount = 4

    /// A row for each expert: how many nodes are over the threshold, which is the worst, and what to ask about it.
    ///
    /// An expert who must be asked about eight nodes should begin with the worst; the table of all ratios has the rest.
    private func requestsTable(_ bad: [ExpertCheck]) -> Table {
        var seen: Set<Int> = []
        let rows = bad.filter { seen.insert($0.expert).inserted }.map { check in
            let own = panel.checks.filter { $0.expert == check.expert }
            let over = own.count { $0.consistency.isAcceptable == false }
            return Table.Row([
                .text(name(ofExpert: check.expert)), .number(Double(over), "\(over) / \(own.count)"),
                .text(name(of: check.place)), cell(check.consistency.consistencyRatio), .text(request(check)),
            ])
        }
        return Table(
            id: "contradictions", caption: wording[.captionContradictions],
            columns: [
                Table.Column(wording[.columnExpert]), numbers(.columnOver), Table.Column(wording[.columnWorstNode]),
                numbers(.columnWorstRatio), Table.Column(wording[.columnAskAbout]),
            ], rows: rows)
    }

    /// The consistency ratio of every expert at every node.
    ///
    /// A dash stands for a node that the expert did not answer sufficiently.
    private var ratiosTable: Table {
        let ratios = Dictionary(
            uniqueKeysWithValues: panel.checks.map { ([$0.place.hierarchy, $0.place.node, $0.expert], $0) })
        let places = Set(panel.checks.map(\.place)).sorted()
        let rows = experts.indices.map { expert in
            Table.Row(
                [.text(name(ofExpert: expert))]
                    + places.map { cell(ratios[[$0.hierarchy, $0.node, expert]]?.consistency.consistencyRatio) })
        }
        return Table(
            id: "expert-ratios", caption: wording[.captionRatios],
            columns: [Table.Column(wording[.columnExpert])]
                + places.map { Table.Column(name(of: $0), isNumeric: true) }, rows: rows)
    }

    /// The answer that contradicts the others most, with what they imply.
    ///
    /// It names the pair, the ratio that was given, and the ratio that the expert's other answers lead to; a dash
    /// stands where no single answer is to blame.
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
    ///
    /// A circle is three elements of which each is better than the next, the one contradiction that people see at
    /// once.
    private func circles(of check: ExpertCheck) -> [String] {
        let titles = elementTitles(of: check.place)
        let places = check.comparedPlaces
        return check.cyclicTriads.map { triad in
            let sentence = wording.sentence(for: triad, titles: titles) { left, right in
                guard let row = places.firstIndex(of: left), let column = places.firstIndex(of: right) else {
                    return nil
                }
                return check.matrix[row, column]
            }
            return wording[
                .circleOf,
                [
                    "expert": .text(name(ofExpert: check.expert)), "node": .text(name(of: check.place)),
                    "triad": .text(sentence),
                ]]
        }
    }

    /// On whom the result hangs: the group's order without each expert.
    ///
    /// The table has only those without whom something changes; where there are none, the sentence is enough.
    var influenceSection: Report.Section? {
        guard experts.count > 1, let sentence = sentenceOnInfluence else { return nil }
        let changing = panel.influences.filter { $0.changedPairs > 0 || $0.ranking == nil }
        guard !changing.isEmpty else {
            return Report.Section(
                id: "influence", title: wording[.sectionInfluence], blocks: [.paragraph(sentence)])
        }
        let rows = changing.map { influence in
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
    ///
    /// Rounds are compared one after the other, and the last one is what the rest of the report is about.
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

    /// The agreement at every node before and after, the alternatives first.
    ///
    /// Kendall's W and the consensus each have two columns side by side, since a round may raise one of them and lower
    /// the other.
    ///
    /// - Parameters:
    ///   - movement: the measures of both rounds.
    ///   - number: the number of the earlier round, from zero, for the table's name.
    ///   - names: the names of the rounds, for the caption.
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
