/// A picture of a network that an eye can take in: a mark for each member, or, where there are many, for each group.
///
/// In a large network a mark stands for the members of one tier in one community. Groups too small to be seen join their
/// tier's rest, and of the lines between marks only a backbone is kept: a spanning forest of the strongest, so that nothing
/// that hangs together falls apart in the picture, and then the strongest of all.
public struct NetworkPicture: Sendable, Hashable {
    /// A point of the picture.
    public struct Mark: Sendable, Hashable {
        /// The places of the members it stands for, ascending.
        public let members: [Int]
        /// Their tier.
        public let tier: Tier
        /// Their community; nil for the rest of a tier.
        public let community: Int?
        /// Where it is drawn.
        public let point: LayoutPoint
    }

    /// A line of the picture.
    public struct Line: Sendable, Hashable {
        /// The place of one mark.
        public let from: Int
        /// The place of the other.
        public let to: Int
        /// The number of tied pairs that it stands for.
        public let pairs: Int
    }

    /// The most members that are drawn one by one.
    public static let singleLimit = 200
    /// The most marks of a picture of groups.
    public static let markLimit = 40
    /// The lines kept for each mark of a picture of groups.
    public static let linesPerMark = 2

    /// The points, the largest first in a picture of groups.
    public let marks: [Mark]
    /// The lines.
    public let lines: [Line]
    /// Whether marks stand for groups.
    public let isOfGroups: Bool
    /// The tied pairs of members that no line shows.
    public let hiddenPairs: Int
    /// The tied pairs of members inside groups.
    public let innerPairs: Int

    /// Draws a network.
    ///
    /// - Parameters:
    ///   - network: the members and ties.
    ///   - communities: the community of each member, as of ``Graph/communities(method:resolution:isWeighted:seed:)``.
    ///   - seed: of the layout.
    public init(_ network: Network, communities: [Int], seed: UInt64 = 0) {
        precondition(communities.count == network.memberCount, "Every member has a community.")
        let graph = network.graph().undirected
        guard network.memberCount > Self.singleLimit else {
            let points = Self.points(of: graph, seed: seed)
            marks = points.enumerated().map { place, point in
                Mark(
                    members: [place], tier: network.member(place).tier, community: communities[place], point: point)
            }
            lines = graph.edges.map { Line(from: $0.source, to: $0.target, pairs: 1) }
            (isOfGroups, hiddenPairs, innerPairs) = (false, 0, 0)
            return
        }
        let groups = MarkGroups(network, communities: communities)
        var pairs: [Int: Int] = [:]
        var inner = 0
        let count = groups.members.count
        for edge in graph.edges {
            let (one, other) = (groups.mark[edge.source], groups.mark[edge.target])
            if one == other { inner += 1 } else { pairs[min(one, other) * count + max(one, other), default: 0] += 1 }
        }
        let all = pairs.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { key, pairs in
            Line(from: key / count, to: key % count, pairs: pairs)
        }
        let kept = Self.backbone(of: all, markCount: count)
        let drawing = Graph(nodeCount: count, edges: kept.map { GraphEdge($0.from, $0.to, weight: Double($0.pairs)) })
        let points = Self.points(of: drawing, seed: seed)
        marks = groups.members.indices.map { place in
            Mark(
                members: groups.members[place], tier: groups.tiers[place], community: groups.communities[place],
                point: points[place])
        }
        lines = kept
        isOfGroups = true
        innerPairs = inner
        hiddenPairs = all.reduce(0) { $0 + $1.pairs } - kept.reduce(0) { $0 + $1.pairs }
    }

    /// The height of the row at the bottom in which marks without lines stand, and the room above it.
    private static let (shelfHeight, shelfTop) = (0.0, 0.12)
    /// How far the layout's places give way to even distances: 0 for not at all, 1 for ranks alone.
    private static let evenness = 0.55

    /// A force layout that fills the picture: marks without lines stand in a row, and crowds are drawn apart.
    ///
    /// Each coordinate is mixed with its rank among all, which keeps who is left of whom and above whom.
    private static func points(of graph: Graph, seed: UInt64) -> [LayoutPoint] {
        let degrees = graph.degrees
        let tied = degrees.indices.filter { degrees[$0] > 0 }
        let lone = degrees.indices.filter { degrees[$0] == 0 }
        let layout = graph.subgraph(of: tied).forceLayout(seed: seed)
        let bottom = lone.isEmpty ? 0 : shelfTop
        let across = even(layout.map(\.x))
        let upward = even(layout.map(\.y))
        var points = [LayoutPoint](repeating: LayoutPoint(x: 0.5, y: 0.5), count: graph.nodeCount)
        for (place, mark) in tied.enumerated() {
            points[mark] = LayoutPoint(x: across[place], y: bottom + (1 - bottom) * upward[place])
        }
        for (place, mark) in lone.enumerated() {
            points[mark] = LayoutPoint(x: (Double(place) + 0.5) / Double(lone.count), y: shelfHeight)
        }
        return points
    }

    /// Values mixed with their ranks, both stretched from 0 to 1.
    private static func even(_ values: [Double]) -> [Double] {
        guard let low = values.min(), let high = values.max(), high > low else { return values.map { _ in 0.5 } }
        var ranks = [Double](repeating: 0, count: values.count)
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        for (rank, place) in order.enumerated() { ranks[place] = Double(rank) / Double(values.count - 1) }
        return values.indices.map { place in
            (1 - evenness) * (values[place] - low) / (high - low) + evenness * ranks[place]
        }
    }

    /// A spanning forest of the strongest lines, and the strongest of the others.
    ///
    /// Source: J. B. Kruskal, "On the shortest spanning subtree of a graph", *Proceedings of the American Mathematical
    /// Society* 7 (1956) 48–50.
    private static func backbone(of lines: [Line], markCount: Int) -> [Line] {
        var parents = Array(0..<markCount)
        func root(_ mark: Int) -> Int {
            var mark = mark
            while parents[mark] != mark { mark = parents[mark] }
            return mark
        }
        var isKept = [Bool](repeating: false, count: lines.count)
        for (place, line) in lines.enumerated() {
            let (one, other) = (root(line.from), root(line.to))
            guard one != other else { continue }
            parents[one] = other
            isKept[place] = true
        }
        var room = linesPerMark * markCount - isKept.count { $0 }
        for place in lines.indices where !isKept[place] && room > 0 {
            isKept[place] = true
            room -= 1
        }
        return lines.indices.filter { isKept[$0] }.map { lines[$0] }
    }
}

/// Members by tier and community, the small groups of a tier put together.
private struct MarkGroups {
    private(set) var members: [[Int]] = []
    private(set) var tiers: [Tier] = []
    private(set) var communities: [Int?] = []
    /// The mark of each member.
    private(set) var mark: [Int]

    private struct Key: Hashable {
        let tier: Int
        let community: Int?
    }

    init(_ network: Network, communities labels: [Int]) {
        let tierGroups = network.tierGroups
        var groups: [Key: [Int]] = [:]
        for (place, label) in labels.enumerated() {
            groups[Key(tier: tierGroups[place], community: label), default: []].append(place)
        }
        // Room is left for the rest of each tier.
        let room = max(1, NetworkPicture.markLimit - network.tiers.count)
        let ordered = groups.sorted { ($1.value.count, $0.value[0]) < ($0.value.count, $1.value[0]) }
        for (key, places) in ordered.dropFirst(room) {
            groups[key] = nil
            groups[Key(tier: key.tier, community: nil), default: []] += places
        }
        mark = [Int](repeating: 0, count: labels.count)
        let kept = groups.mapValues { $0.sorted() }.sorted {
            ($1.value.count, $0.value[0]) < ($0.value.count, $1.value[0])
        }
        for (number, (key, places)) in kept.enumerated() {
            members.append(places)
            tiers.append(network.tiers[key.tier])
            communities.append(key.community)
            for place in places { mark[place] = number }
        }
    }
}
