import ClusterNetwork
import Reports

/// The picture of a network in a report, member by member or, where there are many, group by group.
struct NetworkDrawing {
    /// The network as it stands at the moment that is drawn.
    let network: Network
    /// The community of each member.
    let communities: [Int]
    /// The partners of each member.
    let degrees: [Int]
    /// What the layout begins from: the same seed gives the same picture.
    let seed: UInt64
    /// The language's captions, headings and names of tiers.
    let wording: Wording

    /// The picture as a chart.
    var chart: Chart {
        let picture = NetworkPicture(network, communities: communities, seed: seed)
        return picture.isOfGroups ? groups(picture) : members(picture)
    }

    /// Every member as a point, larger with more partners.
    ///
    /// Sizes are shares of the largest number of partners, so that in a network without ties all points are smallest.
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
    ///
    /// The summary says which share of the tied pairs is drawn, because of the lines between groups only the strongest
    /// are kept. Groups too small to be seen stand together as the rest of their tier.
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

    /// The marks and lines of a picture as a chart with a table behind it.
    ///
    /// Lines between groups are stronger with more tied pairs, the strongest being 1; between members all are equally
    /// faint, as hundreds of them would cover the points.
    ///
    /// - Parameters:
    ///   - picture: where everything lies, and which lines are drawn.
    ///   - marks: the points, in the order of the picture.
    ///   - caption: the heading of the chart.
    ///   - summary: what the chart shows, for those who cannot see it.
    ///   - label: what a point is, a member or a group.
    ///   - size: what a point's size tells.
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

    /// The place of a tier among the legend's entries, which decides its colour.
    private func group(of tier: Tier) -> Int { tierOrder.firstIndex(of: tier) ?? 0 }
}
