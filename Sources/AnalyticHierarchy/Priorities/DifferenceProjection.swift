/// The point nearest to a target among all potentials that are optimal for a balanced flow.
///
/// By complementary slackness those are the x with xᵢ − xⱼ = bᵢⱼ where fᵢⱼ = 0, and xᵢ − xⱼ ≤ bᵢⱼ where fᵢⱼ = 1. On a
/// complete graph Σ_{i<j} (bᵢⱼ − xᵢ + xⱼ)² equals n Σ(xᵢ − gᵢ)² and a constant, g the row means and x with sum zero, so
/// that least squares ask for the point nearest to g.
///
/// Equalities are contracted. What remains is solved by the dual active-set method: from g, the inequality violated most
/// is made to hold, and one whose multiplier falls to zero on the way is let go. Active inequalities form a forest,
/// and a multiplier is a sum over one side of its edge, so that no matrix is needed.
///
/// Source: D. Goldfarb and A. Idnani, "A numerically stable dual method for solving strictly convex quadratic
/// programs", Math. Programming 27, 1983. The objective rises at every full step, so the method ends.
struct DifferenceProjection {
    /// An inequality y(from) − y(to) ≤ bound that holds with equality, and its multiplier.
    private struct Edge {
        var from: Int
        var to: Int
        var bound: Double
        var multiplier: Double
    }

    /// Where each element stands: its group of contracted equalities, and its place in the group.
    private var groups: [Int]
    private var offsets: [Double]
    /// Of each group the number of elements and the mean target.
    private var sizes: [Double] = []
    private var targets: [Double] = []
    /// The least bound of y(from) − y(to) between groups, row after row; infinite where there is none.
    private var bounds: [Double] = []
    private var positions: [Double] = []
    private var forest: [Edge] = []
    /// The steps taken.
    private(set) var stepCount = 0

    /// Contracts the equalities.
    init(target: [Double], differences: [Double], flow: DeviationFlow) {
        let order = flow.order
        groups = [Int](repeating: -1, count: order)
        offsets = [Double](repeating: 0, count: order)
        for root in 0..<order where groups[root] < 0 {
            let group = sizes.count
            groups[root] = group
            var members = [root]
            var next = 0
            while next < members.count {
                let member = members[next]
                for other in 0..<order where groups[other] < 0 && flow.values[member * order + other] == 0 {
                    groups[other] = group
                    offsets[other] = offsets[member] - differences[member * order + other]
                    members.append(other)
                }
                next += 1
            }
            sizes.append(Double(members.count))
            targets.append(members.reduce(0) { $0 + target[$1] - offsets[$1] } / Double(members.count))
        }
        positions = targets
        bounds = [Double](repeating: .infinity, count: sizes.count * sizes.count)
        for first in 0..<order {
            for second in 0..<order where flow.values[first * order + second] == 1 {
                let place = groups[first] * sizes.count + groups[second]
                let bound = differences[first * order + second] - offsets[first] + offsets[second]
                if groups[first] != groups[second] { bounds[place] = min(bounds[place], bound) }
            }
        }
    }

    /// The nearest point, or nothing when rounding has made the inequalities contradict each other.
    mutating func solve() -> [Double]? {
        let limit = 1000 * (sizes.count + 1)
        while let (from, to) = mostViolated() {
            var edge = Edge(from: from, to: to, bound: bounds[from * sizes.count + to], multiplier: 0)
            repeat {
                stepCount += 1
                guard stepCount <= limit, let isFull = step(towards: &edge) else { return nil }
                if isFull { break }
            } while true
            forest.append(edge)
        }
        settle()
        return zip(groups, offsets).map { positions[$0] + $1 }
    }

    private func mostViolated() -> (Int, Int)? {
        var worst = DeviationFlow.tieTolerance
        var pair: (Int, Int)?
        for from in sizes.indices {
            for to in sizes.indices {
                let violation = positions[from] - positions[to] - bounds[from * sizes.count + to]
                if violation > worst {
                    worst = violation
                    pair = (from, to)
                }
            }
        }
        return pair
    }

    /// Raises the multiplier of a violated inequality until it holds, or until an active one has to be let go.
    ///
    /// - Returns: whether it holds; nothing when it contradicts those that do.
    private mutating func step(towards edge: inout Edge) -> Bool? {
        let left = tree(from: edge.from)
        let isCycle = left.contains { $0.group == edge.to }
        var rates: [(edge: Int, rate: Double)] = []
        var full = Double.infinity
        let right = isCycle ? [] : tree(from: edge.to)
        if isCycle {
            rates = path(to: edge.to, in: left)
        } else {
            let violation = positions[edge.from] - positions[edge.to] - edge.bound
            full = max(0, violation) / (1 / mass(of: left) + 1 / mass(of: right))
            rates = self.rates(in: left, sign: -1) + self.rates(in: right, sign: 1)
        }
        var length = full
        var blocking: Int?
        for (index, rate) in rates where rate < 0 && forest[index].multiplier < -rate * length {
            length = max(0, forest[index].multiplier) / -rate
            blocking = index
        }
        guard length.isFinite else { return nil }
        for (index, rate) in rates { forest[index].multiplier += rate * length }
        edge.multiplier += length
        if !isCycle {
            for branch in left { positions[branch.group] -= length / mass(of: left) }
            for branch in right { positions[branch.group] += length / mass(of: right) }
        }
        guard let blocking else { return true }
        forest.remove(at: blocking)
        return false
    }
}

extension DifferenceProjection {
    /// A group in a tree of active inequalities, with the place of its parent in the tree and the edge between them.
    private struct Branch {
        var group: Int
        var parent: Int?
        var edge: Int?
    }

    /// The tree that holds a group, the group first and parents before their children.
    private func tree(from root: Int) -> [Branch] {
        var branches = [Branch(group: root, parent: nil, edge: nil)]
        var next = 0
        while next < branches.count {
            let branch = branches[next]
            for (index, edge) in forest.enumerated() where index != branch.edge {
                if edge.from == branch.group { branches.append(Branch(group: edge.to, parent: next, edge: index)) }
                if edge.to == branch.group { branches.append(Branch(group: edge.from, parent: next, edge: index)) }
            }
            next += 1
        }
        return branches
    }

    private func mass(of tree: [Branch]) -> Double { tree.reduce(0) { $0 + sizes[$1.group] } }

    /// How fast each multiplier in a tree changes while its root is pushed up (sign 1) or down (sign −1).
    ///
    /// A multiplier is the pull of the targets on the side of its edge's `from`; a push at the root adds to it when the
    /// root is on that side, and the shift of the whole tree takes away the side's share of the mass.
    private func rates(in tree: [Branch], sign: Double) -> [(edge: Int, rate: Double)] {
        var masses = tree.map { sizes[$0.group] }
        for (place, branch) in tree.enumerated().reversed() {
            if let parent = branch.parent { masses[parent] += masses[place] }
        }
        return zip(tree, masses).compactMap { branch, mass in
            guard let index = branch.edge else { return nil }
            let share = mass / masses[0]
            return (index, forest[index].to == branch.group ? sign * share : -sign * share)
        }
    }

    /// The edges between the root and another group: a new inequality around the cycle takes over from those that
    /// point the same way.
    private func path(to group: Int, in tree: [Branch]) -> [(edge: Int, rate: Double)] {
        var rates: [(edge: Int, rate: Double)] = []
        var place = tree.firstIndex { $0.group == group }
        while let current = place, let index = tree[current].edge {
            rates.append((index, forest[index].to == tree[current].group ? -1 : 1))
            place = tree[current].parent
        }
        return rates
    }

    /// Computes the positions anew from the active inequalities, free of the steps' rounding.
    private mutating func settle() {
        var isPlaced = [Bool](repeating: false, count: sizes.count)
        for root in sizes.indices where !isPlaced[root] {
            let branches = tree(from: root)
            var shifts = [0.0]
            for branch in branches.dropFirst() {
                guard let parent = branch.parent, let index = branch.edge else { continue }
                let bound = forest[index].bound
                shifts.append(shifts[parent] + (forest[index].to == branch.group ? -bound : bound))
            }
            let pull = zip(branches, shifts).reduce(0) { $0 + sizes[$1.0.group] * (targets[$1.0.group] - $1.1) }
            let mean = pull / mass(of: branches)
            for (branch, shift) in zip(branches, shifts) {
                positions[branch.group] = mean + shift
                isPlaced[branch.group] = true
            }
        }
    }
}
