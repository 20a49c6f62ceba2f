import ClusterGame
import Reports

extension GamePresentation {
    /// Who earns what by which choice, what follows from it, and under which condition.
    ///
    /// The payoffs come before the conclusion, so that a reader can follow the arrows to the equilibrium before being
    /// told of it. Dominance conditions stand last: they are for those who doubt it.
    ///
    /// - Parameter isFull: whether the table of conditions ends the section.
    func payoffSection(isFull: Bool) -> Report.Section {
        let game = answer.model.game
        var blocks: [Report.Block] = [
            .paragraph(wording[.payoffText]),
            .table(game.traders == 2 ? pairTable(game) : crowdTable(game)),
            .paragraph(wording[game.traders == 2 ? .arrowText : .arrowTextMany]),
            .callout(
                Report.Callout(
                    calloutTone, title: wording.capitalised(wording.name(answer.regime)),
                    text: wording[
                        regimeText, ["ratio": .amount(wording.ratio(answer.ratio), wording.shown(answer.ratio.value))]
                    ])),
            .list(answer.equilibria.map(wording.name) + (answer.hasAllEquilibria ? [] : [wording[.equilibriaMore]])),
        ]
        if isFull { blocks.append(conditionTable) }
        return Report.Section(id: "payoffs", title: wording[.sectionPayoffs], blocks: blocks)
    }

    /// Good where allowing is what the game leads to, a warning where it takes more than the game.
    ///
    /// The tone is the cluster's point of view: a dilemma is good, because the traders end in allowing although all of
    /// them would earn more by refusing together.
    private var calloutTone: Report.Callout.Tone {
        switch answer.regime {
        case .plain, .dilemma: .good
        case .edge, .coordination, .division, .indifferent: .warning
        case .refusal: .problem
        }
    }

    /// The sentence that says why the game is of its kind.
    ///
    /// Each sentence has a place for the ratio of gross profits, the one number that the kind of game hangs on.
    private var regimeText: GameTextKey {
        switch answer.regime {
        case .plain: .regimePlainText
        case .dilemma: .regimeDilemmaText
        case .edge: .regimeEdgeText
        case .coordination: .regimeCoordinationText
        case .refusal: .regimeRefusalText
        case .division: .regimeDivisionText
        case .indifferent: .regimeIndifferentText
        }
    }

    /// The table of two traders with an arrow between cells towards the one that the moving trader prefers.
    ///
    /// Columns of arrows stand between the columns of profits, and a row of arrows between the rows, as the source's
    /// own table has them. Equal profits get an equals sign, for no arrow leads away.
    ///
    /// The row's trader stands first in each cell, and a star marks a cell that neither trader would leave alone: an
    /// equilibrium in pure strategies.
    private func pairTable(_ game: TraderGame) -> Table {
        let choices = [true, false]
        func payoff(_ own: Bool, _ other: Bool) -> Double { game.payoff(allowing: own, others: other ? 1 : 0) }
        func cell(_ own: Bool, _ other: Bool) -> Table.Cell {
            let isStable = payoff(own, other) >= payoff(!own, other) && payoff(other, own) >= payoff(!other, own)
            let text = "\(wording.figure(payoff(own, other))); \(wording.figure(payoff(other, own)))"
            return .text(isStable ? "\(text) ★" : text)
        }
        func arrow(_ first: Double, _ second: Double, _ back: String, _ forth: String) -> Table.Cell {
            .text(first == second ? "=" : first > second ? back : forth)
        }
        let rows = choices.map { own in
            Table.Row([
                .text(wording[own ? .traderAllows : .traderRefuses, ["name": "A"]]), cell(own, true),
                arrow(payoff(true, own), payoff(false, own), "←", "→"), cell(own, false),
            ])
        }
        let between = Table.Row([
            .text(""), arrow(payoff(true, true), payoff(false, true), "↑", "↓"), .text(""),
            arrow(payoff(true, false), payoff(false, false), "↑", "↓"),
        ])
        return Table(
            id: "payoffs", caption: wording[.captionPayoffs],
            columns: [
                Table.Column(""), Table.Column(wording[.traderAllows, ["name": "B"]]), Table.Column(""),
                Table.Column(wording[.traderRefuses, ["name": "B"]]),
            ],
            rows: [rows[0], between, rows[1]])
    }

    /// One trader's profits against the number of others that allow.
    ///
    /// A few telling numbers stand for all: none, the first, the second, half of them and all.
    ///
    /// The row of arrows lies between allowing, above, and refusing, below: an arrow points to the choice that pays
    /// more when so many others allow.
    private func crowdTable(_ game: TraderGame) -> Table {
        let most = game.traders - 1
        let counts = Array(Set([0, 1, 2, most / 2, most]).filter { $0 <= most }).sorted()
        func row(_ allows: Bool) -> Table.Row {
            Table.Row(
                [.text(wording[allows ? .traderAllows : .traderRefuses, ["name": "A"]])]
                    + counts.map { cell(game.payoff(allowing: allows, others: $0)) })
        }
        let arrows = counts.map { count -> Table.Cell in
            let incentive = game.incentive(others: count)
            return .text(incentive == 0 ? "=" : incentive > 0 ? "↑" : "↓")
        }
        return Table(
            id: "payoffs", caption: wording[.captionPayoffsMany],
            columns: [Table.Column("")]
                + counts.map { Table.Column(wording[.othersAllow, ["count": .count($0)]], isNumeric: true) },
            rows: [row(true), Table.Row([.text("")] + arrows), row(false)])
    }

    /// The exact condition for dominance beside the two sufficient ones of the source, with both sides' values.
    ///
    /// The exact condition decides; the other two are shown because readers of the source will look for them, and may
    /// fail although allowing is dominant.
    private var conditionTable: Report.Block {
        let conditions = answer.dominanceConditions
        let named: [(GameTextKey, Inequality)] = [
            (.conditionExact, conditions.exact), (.conditionSufficient, conditions.sufficient),
            (.conditionPrinted, conditions.printed),
        ]
        let rows = named.map { key, one -> [Table.Cell] in
            [
                .text(wording[key]), .text("\(one.left) \(one.relation.rawValue) \(one.right)"), cell(one.leftValue),
                cell(one.rightValue), .text(wording[one.holds ? .yes : .no]),
            ]
        }
        return table(
            "conditions", .captionConditions,
            [
                Table.Column(wording[.columnCondition]), Table.Column(wording[.columnInequality]), numbers(.columnLeft),
                numbers(.columnRight), Table.Column(wording[.columnHolds]),
            ], rows)
    }
}
