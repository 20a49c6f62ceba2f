import ClusterGame
import Reports

extension GamePresentation {
    /// What a factory does, and what it saves.
    ///
    /// Where kinds are unlike, or have unlike numbers of factories, a table has a row for each, the first two
    /// hundred: all of them stand in the JSON's parameters and can be asked for one by one.
    var factorySection: Report.Section {
        let factories = answer.factories
        let typical = factories.typical
        let rows: [(GameTextKey, Double?)] = [
            (.rowFactoryQuantity, typical.quantity), (.rowBreakEven, typical.breakEven.value),
            (.rowOwnProfit, typical.ownDepartmentProfit), (.rowFactorySaving, typical.investmentSaving),
            (.rowClusterSaving, factories.clusterSaving),
        ]
        var blocks: [Report.Block] = [
            .paragraph(factorySentence),
            table(
                "factory", .captionFactory,
                [Table.Column(wording[.columnFigure]), Table.Column(wording[.columnValue], isNumeric: true)],
                rows.map { [.text(wording[$0.0]), cell($0.1)] }),
        ]
        if factories.byCategory.count > 1 {
            let kinds = factories.byCategory.prefix(200).enumerated().map { place, choice -> [Table.Cell] in
                [
                    .number(Double(place + 1), wording.integer(place + 1)), cell(choice.quantity),
                    cell(choice.breakEven.value), .text(wording[choice.usesSystem ? .yes : .no]),
                ]
            }
            blocks.append(
                table(
                    "factories", .captionFactories,
                    [
                        numbers(.columnKind), numbers(.rowFactoryQuantity), numbers(.rowBreakEven),
                        Table.Column(wording[.columnUsesSystem]),
                    ], kinds))
        }
        return Report.Section(id: "factory", title: wording[.sectionFactory], blocks: blocks)
    }

    /// Who gains from the system.
    ///
    /// Gains and losses are told by side, because a system that is better on the whole but worse for the traders
    /// needs another argument than one that is better for all.
    var welfareSection: Report.Section {
        let (with, without) = (answer.welfareAllow, answer.welfareRefuse)
        let rows: [(GameTextKey, Double, Double)] = [
            (.rowPrice, answer.prices.allow, answer.prices.refuse),
            (.rowQuantity, answer.quantities.allow, answer.quantities.refuse),
            (.rowBuyers, with.buyers, without.buyers), (.rowTraders, with.traders, without.traders),
            (.rowWelfare, with.total, without.total),
        ]
        let entry = answer.freeEntry
        let sides = wording[
            answer.gains.losers.isEmpty ? .welfareAllGain : .welfareSomeLose,
            [
                "winners": .text(wording.list(answer.gains.winners.filter { $0 != .everyone }.map(name))),
                "losers": .text(wording.list(answer.gains.losers.filter { $0 != .everyone }.map(name))),
                "firstBest": .text(wording.figure(answer.firstBestWelfare)),
                "total": .text(wording.figure(with.total)),
            ]]
        return Report.Section(
            id: "welfare", title: wording[.sectionWelfare],
            blocks: [
                .paragraph(sides),
                table(
                    "welfare", .captionWelfare,
                    [
                        Table.Column(wording[.columnFigure]), numbers(.columnAllow), numbers(.columnNot),
                        numbers(.columnGain),
                    ], rows.map { [.text(wording[$0.0]), cell($0.1), cell($0.2), cell($0.1 - $0.2)] }),
                .paragraph(
                    wording[
                        .entryText,
                        [
                            "margin": count(entry.atMargin), "fee": count(entry.atFee),
                            "most": count(entry.atZeroProfit),
                        ]]),
            ])
    }

    /// The name of those who gain or lose, for a list within a sentence.
    ///
    /// Everyone has a name too, though the sentence on sides leaves everyone out: who gains on the whole is in the
    /// table.
    private func name(_ side: SystemGains.Side) -> String {
        switch side {
        case .buyers: wording[.sideBuyers]
        case .traders: wording[.sideTraders]
        case .factories: wording[.sideFactories]
        case .everyone: wording[.sideEveryone]
        }
    }

    /// A number of traders; without fixed costs there is room for any number.
    private func count(_ count: TraderCount) -> Wording.Argument {
        count.value.map(Wording.Argument.count) ?? .amount("∞", nil)
    }

    /// How patient traders must be to collude, and partners to be honest.
    ///
    /// Collusion and betrayal are two sides of patience: what lets traders keep buyers to themselves also lets
    /// partners keep their word.
    var trustSection: Report.Section {
        let collusion = answer.collusion
        var sentences = [
            sentence(for: collusion.fixedFee, key: .collusionFixed),
            sentence(for: collusion.undercutting, key: .collusionUndercutting),
        ]
        if let trust = answer.relationTrust {
            sentences.append(
                wording[
                    .trustText,
                    [
                        "heard": .text(wording.percent(trust.heardChance)),
                        "discount": .text(wording.figure(trust.criticalDiscount)),
                    ]])
            if let discount = parameters.discount, let isHonest = trust.isHonest {
                let needed = trust.partnersNeeded?.value
                sentences.append(
                    wording[
                        needed == nil ? .trustNever : isHonest ? .trustHonest : .trustBroken,
                        ["discount": .text(wording.figure(discount)), "needed": .count(needed ?? 0)]])
            }
        }
        return Report.Section(id: "trust", title: wording[.sectionTrust], blocks: [.list(sentences)])
    }

    /// How patient traders must be to keep up an agreement to hide their buyers, or why the question does not arise.
    ///
    /// The figure is the least discount factor, from 0 to 1. Where no patience is needed it is told as 0 with the
    /// reason; where traders do not want the agreement no figure is told, since none would mean anything.
    ///
    /// - Parameters:
    ///   - threshold: the least discount factor, or why there is none.
    ///   - key: the sentence of the kind of agreement.
    private func sentence(for threshold: CollusionThreshold, key: GameTextKey) -> String {
        switch threshold {
        case .discount(let value): wording[key, ["discount": .text(wording.figure(value))]]
        case .notNeeded: "\(wording[key, ["discount": .text("0")]]) \(wording[.collusionNotNeeded])"
        case .notWanted: wording[.collusionNotWanted]
        }
    }

    /// The numbers that everything rests on, and the rules that they keep.
    ///
    /// Every number of the report follows from these. The source is named here once, with the formula that differs
    /// from it.
    var parameterSection: Report.Section {
        var rows = GameParameter.allCases.compactMap { parameter -> [Table.Cell]? in
            guard let value = parameters[parameter] else { return nil }
            return [.text(wording.name(parameter)), cell(value)]
        }
        if parameters.fee == .zeroProfit {
            rows.insert([.text(wording.name(GameParameter.fee)), .text(wording[.zeroProfit])], at: min(8, rows.count))
        }
        let validity = answer.model.validity.map { one -> [Table.Cell] in
            [
                .text("\(one.left) \(one.relation.rawValue) \(one.right)"), cell(one.leftValue), cell(one.rightValue),
            ]
        }
        return Report.Section(
            id: "parameters", title: wording[.sectionParameters],
            blocks: [
                table(
                    "parameters", .captionParameters,
                    [
                        Table.Column(wording[.columnParameter]), Table.Column(wording[.columnValue], isNumeric: true),
                    ], rows),
                table(
                    "validity", .captionValidity,
                    [
                        Table.Column(wording[.columnInequality]), numbers(.columnLeft), numbers(.columnRight),
                    ], validity),
                .paragraph(wording[.sourceText]),
            ])
    }
}
