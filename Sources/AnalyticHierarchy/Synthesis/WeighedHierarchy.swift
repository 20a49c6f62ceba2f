/// A hierarchy whose judgments have been given their priorities by every method.
struct WeighedHierarchy {
    let merit: Merit?
    let nodes: [WeighedNode]

    init(hierarchy: DecisionModel.Hierarchy, options: SynthesisOptions) {
        merit = hierarchy.merit
        nodes = hierarchy.nodes.map { WeighedNode(node: $0, epsilon: options.epsilon) }
    }

    /// The weights of every node's elements by a method.
    func weights(by method: PriorityMethod) throws(DecisionFailure) -> [[Double]] {
        var result: [[Double]] = []
        for node in nodes {
            do {
                result.append(try node.weights(by: method))
            } catch {
                throw .noPriorities(merit: merit, path: node.node.path, error)
            }
        }
        return result
    }

    /// Whether a method has several answers for some matrix.
    func isAmbiguous(by method: PriorityMethod) -> Bool {
        nodes.contains { (try? $0.priorities[method]?.get().isAmbiguous) ?? false }
    }

    /// Everything about the hierarchy as the options want it.
    func result(alternativeCount: Int, options: SynthesisOptions) throws(DecisionFailure) -> HierarchyResult {
        let weights = try weights(by: options.weights)
        let synthesis = HierarchySynthesis(
            nodes: nodes.map(\.node), weights: weights, alternativeCount: alternativeCount, mode: options.mode,
            structure: options.structure)
        guard let synthesis else { throw .nothingLeft(merit) }
        var results: [NodeResult] = []
        for (node, weights) in zip(nodes, weights) {
            do {
                results.append(try node.result(weights: weights, options: options))
            } catch {
                throw .noPriorities(merit: merit, path: node.node.path, error)
            }
        }
        let weighedIndices = zip(results, synthesis.globalWeights).compactMap { result, weight in
            result.consistency.map { (weight: weight, consistency: $0) }
        }
        return HierarchyResult(
            merit: merit, nodes: results, synthesis: synthesis,
            consistencyRatio: hierarchyConsistencyRatio(of: weighedIndices))
    }
}
