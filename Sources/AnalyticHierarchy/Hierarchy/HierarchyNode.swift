/// A node of a hierarchy with its place in it: the hierarchy as a list, parents before children.
public struct HierarchyNode: Sendable, Hashable {
    /// The node itself.
    public let criterion: Criterion
    /// The ids from below the root down to this node; empty for the root.
    public let path: [String]
    /// The place of the parent in the list; none for the root.
    public let parent: Int?
    /// Which of the parent's elements this node is.
    public let placeInParent: Int

    /// The number of steps from the root.
    public var depth: Int { path.count }
}

extension DecisionModel.Hierarchy {
    /// Every node, in preorder: a parent stands before its children, siblings in their order.
    ///
    /// - Complexity: O(nodes · depth).
    public var nodes: [HierarchyNode] {
        var result: [HierarchyNode] = []
        var pending = [HierarchyNode(criterion: root, path: [], parent: nil, placeInParent: 0)]
        while let node = pending.popLast() {
            let place = result.count
            result.append(node)
            guard case .criteria(let children) = node.criterion.elements else { continue }
            for (index, child) in children.enumerated().reversed() {
                pending.append(
                    HierarchyNode(
                        criterion: child, path: node.path + [child.id], parent: place, placeInParent: index))
            }
        }
        return result
    }
}
