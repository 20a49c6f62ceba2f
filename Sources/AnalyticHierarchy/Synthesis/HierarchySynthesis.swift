import Glibc

/// How the alternatives' priorities go up one hierarchy, once every node has its weights.
///
/// Source: T. L. Saaty, *The Analytic Hierarchy Process*, McGraw-Hill 1980, chapter 4 (distributive mode); E. Forman
/// and M. A. Selly, *Decision by Objectives*, World Scientific 2001 (ideal mode); F. A. Lootsma, *Multi-Criteria
/// Decision Analysis via Ratio and Difference Judgement*, Kluwer 1999 (multiplicative aggregation).
public struct HierarchySynthesis: Sendable, Hashable {
    /// The weight of each node in the whole, in the order of the hierarchy's nodes; the root has 1.
    ///
    /// With a structural adjustment the leaves' weights are adjusted and an inner node has the sum of those below it.
    public let globalWeights: [Double]
    /// The priorities of all alternatives under each node, in the order of the nodes; an absent one has 0.
    ///
    /// In distributive mode each vector sums to one where all weights under the node are relative; with ratings, values and
    /// copies, and in ideal and multiplicative mode, the vectors are as they were summed or multiplied.
    public let partialPriorities: [[Double]]
    /// The priorities of the alternatives under the root, normalised to sum one.
    public let priorities: [Double]
}

extension HierarchySynthesis {
    /// Carries weights up a hierarchy.
    ///
    /// - Parameters:
    ///   - nodes: the hierarchy in preorder.
    ///   - weights: for each node the weights of its elements, with sum one unless they are ratings, values or copies of
    ///     alternatives.
    ///   - alternativeCount: the number of all alternatives.
    ///   - mode: how vectors are added or multiplied.
    ///   - structure: whether leaves count for more where more alternatives stand under them.
    /// - Returns: `nil` where every alternative ends with zero, as multiplication, grades of intensity zero and values of
    ///   nothing can make it.
    public init?(
        nodes: [HierarchyNode], weights: [[Double]], alternativeCount: Int, mode: SynthesisMode,
        structure: StructureAdjustment
    ) {
        let shares = Self.shares(
            nodes: nodes, weights: weights, alternativeCount: alternativeCount, structure: structure)
        var globalWeights = [Double](repeating: 1, count: nodes.count)
        for (place, node) in nodes.enumerated() {
            if let parent = node.parent { globalWeights[place] = globalWeights[parent] * shares[place] }
        }
        var sums = nodes.indices.map { place in
            Sum(node: nodes[place], weights: weights[place], alternativeCount: alternativeCount, mode: mode)
        }
        // Children stand after their parents, so that going backwards every sum is complete before it is used.
        for place in nodes.indices.reversed() {
            if let parent = nodes[place].parent { sums[parent].add(sums[place], weight: shares[place]) }
        }
        let total = sums[0].priorities.reduce(0, +)
        guard total > 0 else { return nil }
        self.globalWeights = globalWeights
        self.partialPriorities = sums.map(\.priorities)
        self.priorities = sums[0].priorities.map { $0 / total }
    }

    /// The weight of each node among its siblings, adjusted where the model asks for it; the root has one.
    ///
    /// Multiplying each leaf's weight by the share of the alternatives under it and restoring the sum is the same as
    /// multiplying every node's weight among its siblings by the mean share below it and normalising there.
    private static func shares(
        nodes: [HierarchyNode], weights: [[Double]], alternativeCount: Int, structure: StructureAdjustment
    ) -> [Double] {
        var result = nodes.map { node in node.parent.map { weights[$0][node.placeInParent] } ?? 1 }
        guard structure == .proportional else { return result }
        var mass = nodes.map { node in
            node.criterion.isLeaf ? Double(node.criterion.elements.count) / Double(alternativeCount) : 0
        }
        for place in nodes.indices.reversed() {
            if let parent = nodes[place].parent { mass[parent] += result[place] * mass[place] }
        }
        for place in nodes.indices {
            if let parent = nodes[place].parent { result[place] *= mass[place] / mass[parent] }
        }
        return result
    }
}

/// The weighted sum of the vectors below one node, of their logarithms where vectors are multiplied.
private struct Sum {
    private let mode: SynthesisMode
    private var values: [Double]
    /// The weight of what was added for each alternative: in products, leaves without the alternative do not count.
    private var weights: [Double]

    init(node: HierarchyNode, weights: [Double], alternativeCount: Int, mode: SynthesisMode) {
        self.mode = mode
        self.values = [Double](repeating: 0, count: alternativeCount)
        self.weights = self.values
        guard case .alternatives(let present) = node.criterion.elements else { return }
        let divisor = mode == .ideal ? node.criterion.weighing.ideal(of: weights) : 1
        for (alternative, weight) in zip(present, weights) {
            values[alternative] = mode == .multiplicative ? log(weight) : weight / divisor
            self.weights[alternative] = 1
        }
    }

    mutating func add(_ child: Sum, weight: Double) {
        // A weight of zero takes nothing over, not even the infinite logarithm of zero.
        guard weight > 0 else { return }
        for alternative in values.indices {
            values[alternative] += weight * child.values[alternative]
            weights[alternative] += weight * child.weights[alternative]
        }
    }

    var priorities: [Double] {
        guard mode == .multiplicative else { return values }
        return zip(values, weights).map { value, weight in weight > 0 ? exp(value / weight) : 0 }
    }
}
