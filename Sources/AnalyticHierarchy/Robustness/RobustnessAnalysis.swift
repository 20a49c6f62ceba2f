/// Questions about how safe a model's answer is.
///
/// ```swift
/// let analysis = try RobustnessAnalysis(of: model)
/// analysis.criticalJudgment()  // the smallest change of one judgment that replaces the winner
/// for sensitivity in analysis.weightSensitivities() { … }
/// let chances = try await analysis.simulate(.noise(sigma: 0.2), runs: 10_000, seed: 1, jobs: 4)
/// ```
///
/// Judgments that are varied or changed are all ratios: of elements, of those beside which copies stand, and of grades, the
/// ones that were given where others are missing. Answers in words, given weights, ratings and measured values have no ratio
/// to vary and stay as they are.
///
/// The model is laid out once in flat arrays, so that answering it again costs microseconds. The scores agree with those
/// of ``DecisionModel/decide(options:)`` to about 10⁻¹².
public struct RobustnessAnalysis: Sendable {
    /// The model.
    public let model: DecisionModel
    /// How everything is put together.
    public let options: SynthesisOptions
    /// The model's answer, against which every other is held.
    public let ranking: Ranking
    let compiled: CompiledDecision
    /// Everything computed for the model as it stands.
    let base: CompiledDecision.Workspace

    /// Lays out a model and answers it.
    ///
    /// - Parameters:
    ///   - model: the model.
    ///   - options: how to put everything together; without them, as the model says.
    /// - Throws: `DecisionFailure` where the model has no answer.
    public init(of model: DecisionModel, options: SynthesisOptions? = nil) throws(DecisionFailure) {
        let options = options ?? model.options
        let compiled = CompiledDecision(model: model, options: options)
        var workspace = compiled.makeWorkspace()
        try compiled.evaluate(compiled.judgments, in: &workspace)
        self.model = model
        self.options = options
        self.compiled = compiled
        ranking = workspace.ranking
        base = workspace
    }

    /// The weights of a node's elements in the model as it stands, with sum one unless they are ratings, values or copies.
    public func weights(at place: NodePlace) -> [Double] {
        Array(base.weights[compiled.nodes[compiled.number(of: place)].weights])
    }

    /// The ranking with other weights at some nodes, as when somebody moves the sliders of a dynamic view.
    ///
    /// - Parameter changes: for each changed node one weight for each element, not negative, not all zero. They are
    ///   normalised, except those of rated, measured or copied alternatives, which are taken as they are.
    /// - Throws: `DecisionFailure` where nothing is left to compare, or a formula divides by zero.
    public func ranking(settingWeights changes: [NodePlace: [Double]]) throws(DecisionFailure) -> Ranking {
        var workspace = base
        for (place, weights) in changes {
            let node = compiled.nodes[compiled.number(of: place)]
            let places = node.weights
            let total = weights.reduce(0, +)
            precondition(weights.count == places.count, "Every element of the node has a weight.")
            precondition(
                weights.allSatisfy { $0 >= 0 && $0.isFinite } && total > 0,
                "Weights are finite, not negative and not all zero.")
            let divisor = node.isRelative || node.alternatives.isEmpty ? total : 1
            for (place, weight) in zip(places, weights) { workspace.weights[place] = weight / divisor }
        }
        try compiled.synthesise(in: &workspace)
        return workspace.ranking
    }
}
