import ClusterNetwork
import Reports

extension NetworkPresentation {
    /// How many members a table of those who stand out has.
    private static let standing = 10

    /// Who stands out: the bridges, those with contacts outside, and those who depend on few.
    ///
    /// Each of the three tables is left out where nobody qualifies. Those with contacts outside are asked for only
    /// where the network has an outside.
    var memberSection: Report.Section {
        let members = capital.members
        var blocks: [Report.Block] = [.paragraph(wording[.aboutMembers])]
        let bridges = ranked(members.betweennesses).filter { members.betweennesses[$0] > 0 }
        blocks += table("bridges", .captionBridges, bridges, .columnBetween) { place in
            .number(members.betweennesses[place], wording.percent(members.betweennesses[place]))
        }
        if let balances = members.balances {
            let across = balances.map(\.across)
            let contacts = ranked(across).filter { across[$0] > 0 && isInside[$0] }
            blocks += table("contacts", .captionOutside, contacts, .columnOutsideTies) { place in
                .number(across[place], wording.number(across[place], decimals: 0))
            }
        }
        // A member with a single partner depends on it whatever it does; those who could choose say more.
        let effective = members[.effectivePartners]
        let dependent = effective.indices.filter { members.degrees[$0] > 1 && isInside[$0] && effective[$0] != nil }
            .sorted { (effective[$0] ?? 0, $0) < (effective[$1] ?? 0, $1) }
        blocks += table("dependent", .captionDependent, dependent, .columnEffective) { place in
            .number(effective[place], wording.number(effective[place], decimals: 2))
        }
        return Report.Section(id: "members", title: wording[.sectionMembers], blocks: blocks)
    }

    /// Whether each member belongs to the cluster.
    private var isInside: [Bool] {
        var isInside = [Bool](repeating: false, count: network.memberCount)
        for place in capital.insiders { isInside[place] = true }
        return isInside
    }

    /// Places by falling values, equal ones in their order.
    private func ranked(_ values: [Double]) -> [Int] {
        values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
    }

    /// A table of the first of some members, with one figure beside their partners; none without members.
    ///
    /// - Parameters:
    ///   - id: the table's name in files and pages.
    ///   - caption: its heading.
    ///   - places: the members, those who stand out most first; only the first ten are shown.
    ///   - title: the heading over the figure.
    ///   - figure: the cell of the member at a place.
    private func table(
        _ id: String, _ caption: NetworkTextKey, _ places: [Int], _ title: NetworkTextKey,
        figure: (Int) -> Table.Cell
    ) -> [Report.Block] {
        guard !places.isEmpty else { return [] }
        let rows = places.prefix(Self.standing).map { place in
            let member = network.member(place)
            let degree = capital.members.degrees[place]
            return Table.Row([
                .text(member.label), .text(wording.capitalised(wording.name(member.tier))), figure(place),
                .number(Double(degree), String(degree)),
            ])
        }
        return [
            .table(
                Table(
                    id: id, caption: wording[caption],
                    columns: [column(.columnMember), column(.columnTier), numbers(title), numbers(.columnPartners)],
                    rows: rows))
        ]
    }

    /// Which tiers are tied with which, members by tier, and ties by kind.
    ///
    /// Pairs of tiers without any tie are left out, as there are many and they all say the same. The table of kinds is
    /// left out where the file names no kinds.
    var tierSection: Report.Section {
        let tied = network.tierDensities().filter { $0.tiedPairs > 0 }.map { density in
            let names = [density.source, density.target].map(wording.name)
            let title = wording.capitalised(names.joined(separator: network.isDirected ? " → " : " – "))
            return Table.Row([
                .text(title), .number(Double(density.tiedPairs), String(density.tiedPairs)),
                .number(Double(density.possiblePairs), String(density.possiblePairs)),
                .number(density.density, density.density.map { wording.percent($0) } ?? Wording.undefined),
            ])
        }
        var blocks: [Report.Block] = [.paragraph(wording[.aboutTiers])]
        if !tied.isEmpty {
            blocks.append(
                .table(
                    Table(
                        id: "tiers", caption: wording[.captionTiers],
                        columns: [
                            column(.columnTiers), numbers(.columnTied), numbers(.columnPossible), numbers(.columnShare),
                        ], rows: tied)))
        }
        let sizes = network.tiers.map { tier in
            let count = network.places(in: tier).count
            return Table.Row([
                .text(wording.capitalised(wording.name(tier))), .number(Double(count), String(count)),
            ])
        }
        blocks.append(
            .table(
                Table(
                    id: "tier-sizes", caption: wording[.captionMembers],
                    columns: [column(.columnTier), numbers(.columnMembers)], rows: sizes)))
        if !network.kinds.isEmpty {
            let kinds = network.kinds.map { kind in
                let count = network.ties(of: [kind]).tieCount
                return Table.Row([
                    .text(wording.capitalised(wording.name(kind))), .number(Double(count), String(count)),
                ])
            }
            blocks.append(
                .table(
                    Table(
                        id: "kinds", caption: wording[.captionKinds],
                        columns: [column(.networkColumnKind), numbers(.networkColumnCount)], rows: kinds)))
        }
        return Report.Section(id: "tiers", title: wording[.sectionTiers], blocks: blocks)
    }
}
