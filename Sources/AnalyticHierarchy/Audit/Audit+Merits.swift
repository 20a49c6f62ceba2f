/// Priorities closer than this are the same; published tables seldom give more digits.
private let sameness = 1e-9

private func areSame(_ one: [Double], _ other: [Double]) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { abs($0 - $1) <= sameness }
}

/// Groups of merits that give the alternatives the same priorities under every leaf.
func identicalMerits(of result: DecisionResult) -> [IdenticalMerits] {
    var groups: [[HierarchyResult]] = []
    for hierarchy in result.hierarchies where hierarchy.merit != nil {
        if let place = groups.firstIndex(where: { haveSameLeaves($0[0], hierarchy) }) {
            groups[place].append(hierarchy)
        } else {
            groups.append([hierarchy])
        }
    }
    return groups.filter { $0.count > 1 }.map { group in
        let inner = group[0].nodes.filter { !$0.node.criterion.isLeaf }
        // A single child weighs the same everywhere, which says nothing about the merits.
        let compared = inner.filter { $0.weights.count > 1 }
        let shared = compared.filter { node in
            group.dropFirst().allSatisfy { other in
                other.nodes.contains { $0.node.path == node.node.path && areSame($0.weights, node.weights) }
            }
        }
        let sharedPaths = shared.map(\.node.path)
        return IdenticalMerits(
            merits: group.compactMap(\.merit), leafCount: group[0].nodes.count - inner.count,
            sharedPaths: sharedPaths,
            differingPaths: compared.map(\.node.path).filter { !sharedPaths.contains($0) })
    }
}

private func haveSameLeaves(_ one: HierarchyResult, _ other: HierarchyResult) -> Bool {
    let leaves = [one, other].map { $0.nodes.filter(\.node.criterion.isLeaf) }
    return leaves[0].count == leaves[1].count
        && zip(leaves[0], leaves[1]).allSatisfy { left, right in
            left.node.path == right.node.path && left.node.criterion.elements == right.node.criterion.elements
                && areSame(left.weights, right.weights)
        }
}

/// Alternatives that another one matches or beats under every leaf.
///
/// A single leaf has none: there are no weights of criteria then that could put an alternative ahead or not. In products
/// a leaf without the alternative does not count, so that only alternatives under the same leaves can be compared.
///
/// - Complexity: O(alternatives² · leaves).
func dominances(of result: DecisionResult) -> [Finding] {
    let count = result.model.alternatives.count
    let leaves = result.hierarchies.flatMap { hierarchy -> [[Double]] in
        let sign: Double = hierarchy.merit?.isFavourable == false ? -1 : 1
        return hierarchy.nodes.indices
            .filter { hierarchy.nodes[$0].node.criterion.isLeaf }
            .map { leaf in leafVector(hierarchy.nodes[leaf], count: count).map { sign * $0 } }
    }
    guard leaves.count > 1 else { return [] }
    let presence = result.hierarchies.flatMap(\.nodes).compactMap { node -> [Int]? in
        if case .alternatives(let places) = node.node.criterion.elements { places } else { nil }
    }
    func areComparable(_ one: Int, _ other: Int) -> Bool {
        result.options.mode != .multiplicative || presence.allSatisfy { $0.contains(one) == $0.contains(other) }
    }
    func dominates(_ one: Int, _ other: Int) -> Bool {
        areComparable(one, other) && leaves.allSatisfy { $0[one] >= $0[other] - sameness }
            && leaves.contains { $0[one] > $0[other] + sameness }
    }
    let found = (0..<count).compactMap { alternative in
        result.ranking.order.first { dominates($0, alternative) }
            .map { Dominance(alternative: alternative, dominator: $0) }
    }
    return found.isEmpty ? [] : [.dominated(found)]
}

private func leafVector(_ leaf: NodeResult, count: Int) -> [Double] {
    var vector = [Double](repeating: 0, count: count)
    if case .alternatives(let present) = leaf.node.criterion.elements {
        for (alternative, weight) in zip(present, leaf.weights) { vector[alternative] = weight }
    }
    return vector
}
