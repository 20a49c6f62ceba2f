import ClusterNetwork
import Reports

extension NetworkPresentation {
    /// The five sides with one figure each, and what it says.
    ///
    /// The columns with the earlier value and the change are there only where there is something to compare with.
    var glanceSection: Report.Section {
        let hasChange = change != nil
        var columns = [column(.columnSide), column(.columnMeaning), numbers(.networkColumnValue)]
        if hasChange { columns += [numbers(.columnEarlier), numbers(.columnChange)] }
        let rows = SocialCapitalDimension.allCases.map { side in
            let measure = Self.leading(side, hasOutsiders: hasOutsiders)
            return Table.Row(
                [.text(wording.name(side)), .text(sentence(measure)), cell(capital.values[measure], measure)]
                    + changeCells(measure))
        }
        let table = Table(id: "glance", caption: wording[.captionGlance], columns: columns, rows: rows)
        return Report.Section(id: "glance", title: wording[.sectionGlance], blocks: [.table(table)])
    }

    /// A side with all of its measures.
    ///
    /// A paragraph says what the side is about before the table tells its measures. Where no triangle can close, a
    /// note warns that measures resting on triangles are then fixed by the number of partners, and tell nothing of
    /// trust.
    func section(_ side: SocialCapitalDimension) -> Report.Section {
        let (title, about): (NetworkTextKey, NetworkTextKey) =
            switch side {
            case .inside: (.sectionInside, .aboutInside)
            case .outside: (.sectionOutside, .aboutOutside)
            case .trust: (.networkSectionTrust, .aboutTrust)
            case .information: (.sectionInformation, .aboutInformation)
            case .lockIn: (.sectionLockIn, .aboutLockIn)
            }
        var blocks: [Report.Block] = [.paragraph(wording[about])]
        if side == .inside || side == .trust, isTrapped {
            blocks.append(
                .callout(
                    Report.Callout(.note, title: wording[.silentTrapTitle], text: wording[.silentTrap])))
        }
        let hasChange = change != nil
        var columns = [column(.columnMeasure), column(.columnMeaning), numbers(.networkColumnValue)]
        if hasChange { columns += [numbers(.columnEarlier), numbers(.columnChange)] }
        let rows = capital.measures(of: side).map { measure, value in
            Table.Row(
                [.text(wording[measure.texts.name]), .text(sentence(measure)), cell(value, measure)]
                    + changeCells(measure))
        }
        let table = Table(
            id: "measures-\(side.rawValue)", caption: wording[.captionMeasures], columns: columns, rows: rows)
        blocks.append(.table(table))
        return Report.Section(id: side.rawValue, title: wording[title], blocks: blocks)
    }

    /// Whether ties are such that no triangle can close, so that measures resting on triangles are fixed.
    ///
    /// That is so wherever ties run between neighbouring tiers only, however well the members are acquainted.
    var isTrapped: Bool {
        hasTies && capital.whole[.transitivity] == 0 && capital.members.degrees.contains { $0 > 1 }
    }

    /// What a measure was before, and by how much it changed; no cells without a comparison.
    private func changeCells(_ measure: SocialCapitalMeasure) -> [Table.Cell] {
        guard let change else { return [] }
        let difference = change.difference(of: measure)
        return [
            cell(change.earlier.values[measure], measure), .number(difference, changeText(difference, measure)),
        ]
    }

    /// Who came and left, and how many ties were kept.
    ///
    /// Those who came and those who left are named; where nobody did either, a sentence says so. The share of ties
    /// kept is left out where it is undefined.
    func changeSection(_ change: NetworkChange) -> Report.Section {
        var sentences = [
            wording[
                .changeTies,
                [
                    "kept": .count(change.keptTies), "dropped": .count(change.droppedTies),
                    "added": .count(change.addedTies),
                ]]
        ]
        if let stability = change.stability {
            sentences.append(wording[.changeStability, ["share": .text(wording.percent(stability))]])
        }
        if !change.entered.isEmpty {
            sentences.append(wording[.changeEntered, ["names": .text(names(change.entered))]])
        }
        if !change.left.isEmpty { sentences.append(wording[.changeLeft, ["names": .text(names(change.left))]]) }
        if change.entered.isEmpty, change.left.isEmpty { sentences.append(wording[.changeNobody]) }
        return Report.Section(id: "change", title: wording[.sectionChange], blocks: [.list(sentences)])
    }

    /// The first twenty of a list of members, by their labels where these are known.
    private func names(_ ids: [String]) -> String {
        let shown = ids.prefix(20).map { id in network.place(of: id).map { network.member($0).label } ?? id }
        guard ids.count > 20 else { return wording.list(shown) }
        let listed = shown.joined(separator: wording.language.listSign)
        return wording[.andMore, ["names": .text(listed), "more": .count(ids.count - 20)]]
    }

    /// What was taken for granted.
    ///
    /// Who counts as outside, how the spread of news was simulated, how ways were counted, and what weights and
    /// figures do not say: what somebody needs to measure the same again, or to doubt it.
    var methodSection: Report.Section {
        let options = background.options
        let outside = wording.list(options.outsideTiers.sorted().map(wording.name))
        var sentences = [
            wording[hasOutsiders ? .methodOutside : .methodNobodyOutside, ["tiers": .text(outside)]]
        ]
        if hasOutsiders {
            sentences.append(
                wording[
                    .methodNews,
                    [
                        "chance": .text(wording.percent(options.transmission, decimals: 0)),
                        "runs": .count(options.newsRuns), "seed": .text(String(options.seed)),
                    ]])
        }
        sentences.append(betweennessSentence)
        if let count = capital.whole[.communities] {
            sentences.append(wording[.methodCommunities, ["count": .count(Int(count))]])
        }
        sentences += [wording[.methodWeights], wording[.methodCaution]]
        return Report.Section(id: "method", title: wording[NetworkTextKey.sectionMethod], blocks: [.list(sentences)])
    }

    /// How ways through members were counted, with the error where they were estimated.
    private var betweennessSentence: String {
        guard let errors = capital.members.betweennessErrors else { return wording[.methodExact] }
        return wording[
            .methodSampled,
            [
                "count": .count(capital.sourceCount),
                "error": .text(wording.percent(errors.max() ?? 0, decimals: 2)),
            ]]
    }
}
