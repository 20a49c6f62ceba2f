import ClusterNetwork
import Reports

/// The picture of a network in a report, member by member or, where there are many, group by group.
struct NetworkDrawing {
    let network: Network
    /// The community of each member.
    let communities: [Int]
    /// The partners of each member.
    let degrees: [Int]
    let seed: UInt64
    let wording: Wording

    /// The picture as a chart.
    var chart: Chart {
        let picture = NetworkPicture(network, communities: communities, seed: seed)
        return picture.isOfGroups ? groups(picture) : members(picture)
    }

    /// Every member as a point, larger with more partners.
    private func members(_ picture: NetworkPicture) -> Chart {
        let most = Double(degrees.max() ?? 1)
        let marks = picture.marks.enumerated().map { place, mark in
            Chart.NetworkMark(
                label: network.member(place).label, group: group(of: mark.tier),
                size: most > 0 ? Double(degrees[place]) / most : 0,
                figure: Chart.Figure(Double(degrees[place]), String(degrees[place])), x: mark.point.x, y: mark.point.y)
        }
        return chart(
            picture, marks, caption: .captionPicture, summary: wording[.summaryPicture], label: .columnMember,
            size: .columnPartners)
    }

    /// The members of a tier who deal with each other most as one point, larger with more of them.
    private func groups(_ picture: NetworkPicture) -> Chart {
        let most = Double(picture.marks.map(\.members.count).max() ?? 1)
        let marks = picture.marks.map { mark in
            let count = mark.members.count
            // A group is known by its member with the most partners, and by how many others it has.
            let first = mark.members.max { (degrees[$0], $1) < (degrees[$1], $0) } ?? mark.members[0]
            let label =
                mark.community == nil
                ? wording[.groupRest]
                : count == 1 ? network.member(first).label : "\(network.member(first).label) + \(count - 1)"
            return Chart.NetworkMark(
                label: label, group: group(of: mark.tier), size: Double(count) / most,
                figure: Chart.Figure(Double(count), String(count)), x: mark.point.x, y: mark.point.y)
        }
        let shown = picture.lines.reduce(0) { $0 + $1.pairs } + picture.innerPairs
        let all = shown + picture.hiddenPairs
        let share = all == 0 ? 1 : Double(shown) / Double(all)
        return chart(
            picture, marks, caption: .captionGroups,
            summary: wording[.summaryGroups, ["shown": .text(wording.percent(share, decimals: 0))]],
            label: .columnGroup, size: .columnMembers)
    }

    private func chart(
        _ picture: NetworkPicture, _ marks: [Chart.NetworkMark], caption: NetworkTextKey, summary: String,
        label: NetworkTextKey, size: NetworkTextKey
    ) -> Chart {
        let most = Double(picture.lines.map(\.pairs).max() ?? 1)
        let lines = picture.lines.map { line in
            Chart.NetworkLine(
                from: line.from, to: line.to, strength: picture.isOfGroups ? Double(line.pairs) / most : 0.05)
        }
        return Chart.network(
            id: "network", title: wording[caption], summary: summary, labelTitle: wording[label],
            groupTitle: wording[.columnTier], sizeTitle: wording[size],
            groups: tierOrder.map { wording.capitalised(wording.name($0)) }, marks: marks, lines: lines)
    }

    /// The market's own tiers before all others, so that each has the same colour in every picture.
    private var tierOrder: [Tier] {
        let known: [Tier] = [
            .buyer, .tradingCompany, .clientSeer, .factory, .supplier, .wholesaler, .retailer, .unspecified,
        ]
        return known + network.tiers.filter { !known.contains($0) }
    }

    private func group(of tier: Tier) -> Int { tierOrder.firstIndex(of: tier) ?? 0 }
}
