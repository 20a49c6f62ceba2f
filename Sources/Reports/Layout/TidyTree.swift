/// The places of a tree's nodes in a tidy drawing.
///
/// Levels stand apart by 1. Within a level nodes keep their order and stand at least ``siblingDistance`` apart, or
/// ``cousinDistance`` when they have different parents; a parent stands midway between its first and its last child; a
/// subtree has the same shape wherever it hangs. The algorithm is that of Buchheim, Jünger and Leipert, “Improving
/// Walker's algorithm to run in linear time” (Graph Drawing 2002, LNCS 2528, pp. 344–353), which keeps these rules
/// (those of Reingold and Tilford 1981) for nodes of any degree. It runs here without recursion, so that a chain of any
/// depth is laid out too, in time linear in the number of nodes.
///
/// ```swift
/// let tree = TidyTree(children: [[1, 2], [], []])
/// tree.breadths  // [0.5, 0.0, 1.0]
/// tree.depths    // [0, 1, 1]
/// ```
public struct TidyTree: Sendable, Hashable {
    /// The least distance of two children of one parent.
    public static let siblingDistance = 1.0
    /// The least distance of two nodes of different parents.
    public static let cousinDistance = 1.3

    /// Each node's place across the levels; the smallest is 0.
    public let breadths: [Double]
    /// Each node's level; the root's is 0.
    public let depths: [Int]

    /// Lays a tree out.
    ///
    /// - Parameter children: for each node the numbers of its children, in order. Node 0 is the root, and every other
    ///   node is the child of exactly one node with a smaller number. Empty for no tree.
    public init(children: [[Int]]) {
        var walk = TidyTreeWalk(children: children)
        walk.placeSubtrees()
        breadths = walk.absolutePlaces()
        depths = walk.depths
    }
}

/// The algorithm's working state; the names are those of the paper.
private struct TidyTreeWalk {
    let children: [[Int]]
    /// Each node's parent; the root's is itself.
    private var parent: [Int]
    /// Each node's place among its siblings.
    private var number: [Int]
    private(set) var depths: [Int]
    private var prelim: [Double]
    private var mod: [Double]
    private var shift: [Double]
    private var change: [Double]
    private var thread: [Int?]
    private var ancestor: [Int]
    /// For each parent, the ancestor that stands for subtrees already placed.
    private var defaultAncestor: [Int]

    init(children: [[Int]]) {
        let count = children.count
        self.children = children
        parent = Array(repeating: 0, count: count)
        number = parent
        depths = parent
        prelim = Array(repeating: 0, count: count)
        (mod, shift, change) = (prelim, prelim, prelim)
        thread = Array(repeating: nil, count: count)
        ancestor = Array(0..<count)
        defaultAncestor = children.map { $0.first ?? 0 }
        var seen = 0
        for node in 0..<count {
            for (place, child) in children[node].enumerated() {
                precondition(child > node && child < count, "A child's number is larger than its parent's.")
                parent[child] = node
                number[child] = place
                depths[child] = depths[node] + 1
                seen += 1
            }
        }
        precondition(seen == max(0, count - 1), "Every node but the root is the child of exactly one node.")
    }

    /// The paper's first walk: every node's place relative to its siblings' subtrees.
    mutating func placeSubtrees() {
        for node in postorder() {
            var middle = 0.0
            if let first = children[node].first, let last = children[node].last {
                executeShifts(of: node)
                middle = (prelim[first] + prelim[last]) / 2
            }
            if let left = leftSibling(of: node) {
                prelim[node] = prelim[left] + TidyTree.siblingDistance
                mod[node] = children[node].isEmpty ? 0 : prelim[node] - middle
            } else {
                prelim[node] = middle
            }
            if node != 0 { apportion(node) }
        }
    }

    /// The paper's second walk: absolute places, moved so that the smallest is 0.
    func absolutePlaces() -> [Double] {
        var places = prelim
        var offset = Array(repeating: 0.0, count: children.count)
        for node in children.indices.dropFirst() {
            offset[node] = offset[parent[node]] + mod[parent[node]]
            places[node] += offset[node]
        }
        let least = places.min() ?? 0
        return places.map { $0 - least }
    }

    /// Children before parents, siblings in order.
    private func postorder() -> [Int] {
        guard !children.isEmpty else { return [] }
        var reversed: [Int] = []
        var waiting = [0]
        while let node = waiting.popLast() {
            reversed.append(node)
            waiting.append(contentsOf: children[node])
        }
        return reversed.reversed()
    }

    /// The sibling just before a node; none for a first child.
    private func leftSibling(of node: Int) -> Int? {
        node == 0 || number[node] == 0 ? nil : children[parent[node]][number[node] - 1]
    }

    /// The next node down the left outline of a node's subtree.
    private func nextLeft(_ node: Int) -> Int? { children[node].first ?? thread[node] }
    /// The next node down the right outline of a node's subtree.
    private func nextRight(_ node: Int) -> Int? { children[node].last ?? thread[node] }

    /// How far two neighbours on a level must stand apart.
    private func distance(_ left: Int, _ right: Int) -> Double {
        parent[left] == parent[right] ? TidyTree.siblingDistance : TidyTree.cousinDistance
    }

    /// Moves a node's subtree clear of those of its left siblings, and spreads the gap among the siblings between.
    private mutating func apportion(_ node: Int) {
        guard let left = leftSibling(of: node) else { return }
        var innerRight = node
        var outerRight = node
        var innerLeft = left
        var outerLeft = children[parent[node]][0]
        var rightSums = (inner: mod[node], outer: mod[node])
        var leftSums = (inner: mod[left], outer: mod[outerLeft])
        while let nextInnerLeft = nextRight(innerLeft), let nextInnerRight = nextLeft(innerRight) {
            (innerLeft, innerRight) = (nextInnerLeft, nextInnerRight)
            outerLeft = nextLeft(outerLeft) ?? outerLeft
            outerRight = nextRight(outerRight) ?? outerRight
            ancestor[outerRight] = node
            let gap =
                prelim[innerLeft] + leftSums.inner - (prelim[innerRight] + rightSums.inner)
                + distance(innerLeft, innerRight)
            if gap > 0 {
                moveSubtree(from: greatestAncestor(of: innerLeft, beside: node), to: node, by: gap)
                rightSums.inner += gap
                rightSums.outer += gap
            }
            leftSums.inner += mod[innerLeft]
            rightSums.inner += mod[innerRight]
            leftSums.outer += mod[outerLeft]
            rightSums.outer += mod[outerRight]
        }
        if let next = nextRight(innerLeft), nextRight(outerRight) == nil {
            thread[outerRight] = next
            mod[outerRight] += leftSums.inner - rightSums.outer
        }
        if let next = nextLeft(innerRight), nextLeft(outerLeft) == nil {
            thread[outerLeft] = next
            mod[outerLeft] += rightSums.inner - leftSums.outer
            defaultAncestor[parent[node]] = node
        }
    }

    /// Which sibling of a node carries the subtree that an inner node belongs to.
    private func greatestAncestor(of inner: Int, beside node: Int) -> Int {
        let candidate = ancestor[inner]
        return candidate != 0 && parent[candidate] == parent[node] ? candidate : defaultAncestor[parent[node]]
    }

    /// Moves a subtree to the right and notes that the siblings between share the gap.
    private mutating func moveSubtree(from left: Int, to right: Int, by gap: Double) {
        let subtrees = Double(number[right] - number[left])
        change[right] -= gap / subtrees
        shift[right] += gap
        change[left] += gap / subtrees
        prelim[right] += gap
        mod[right] += gap
    }

    /// Carries out the moves noted for a node's children, in one pass from the last to the first.
    private mutating func executeShifts(of node: Int) {
        var sums = (shift: 0.0, change: 0.0)
        for child in children[node].reversed() {
            prelim[child] += sums.shift
            mod[child] += sums.shift
            sums.change += change[child]
            sums.shift += shift[child] + sums.change
        }
    }
}
