/// A model answered by a panel.
///
/// ```swift
/// let study = try PanelStudy(model: model, panel: panel, answers: answers, weights: panel.weights(by: .competence))
/// let group = try study.outcome(of: .judgments)
/// let result = try group.model?.decide()
/// ```
///
/// Where the experts answered something about a node, their answers take the place of the model's judgments there; the
/// model's own judgments and given weights stay at the other nodes.
///
/// The model also says what is asked. Where it compares all pairs, an expert's or a group's answers count once they are
/// complete; where it leaves pairs out itself, as ``IncompleteComparisonMatrix``, any answers are enough that connect all
/// elements, and Harker's method weighs them. Beside copies the others are compared. Where the model compares by words,
/// experts answer better, equal and worse; where it rates, they give grades of its scale, one for every element. Direct
/// weights, measured values and the comparison of grades with each other stay the model's; answers there are refused.
public struct PanelStudy: Sendable {
    /// The model.
    public let model: DecisionModel
    /// How everything is put together.
    public let options: SynthesisOptions
    /// The experts.
    public let panel: Panel
    /// The experts' weights, with sum one.
    public let weights: [Double]
    let compiled: CompiledDecision
    let table: AnswerTable
    /// Each expert's weights at all nodes; zeros at nodes where the expert has none.
    let expertWeights: [[Double]]
    /// For each node the experts whose answers led to weights there.
    let weighingExperts: [[Bool]]
    /// What each expert's answers alone lead to.
    public let individuals: [IndividualOutcome]

    /// Evaluates every expert alone.
    ///
    /// - Parameters:
    ///   - model: the model.
    ///   - panel: the experts.
    ///   - answers: at most one set for each expert.
    ///   - weights: one for each expert, not negative, normalised; equal without them.
    ///   - options: how to put everything together; without them, as the model says.
    /// - Throws: `InvalidAnswers` with every defect.
    public init(
        model: DecisionModel, panel: Panel, answers: [ExpertAnswers], weights: [Double]? = nil,
        options: SynthesisOptions? = nil
    ) throws(InvalidAnswers) {
        let weights = weights ?? panel.experts.map { _ in 1 }
        let total = weights.reduce(0, +)
        precondition(weights.count == panel.experts.count, "Each expert has a weight.")
        precondition(
            weights.allSatisfy { $0 >= 0 && $0.isFinite } && total > 0,
            "Experts' weights are finite, not negative and not all zero.")
        self.model = model
        self.options = options ?? model.options
        self.panel = panel
        self.weights = weights.map { $0 / total }
        compiled = CompiledDecision(model: model, options: self.options)
        table = try AnswerTable(answers, expertCount: panel.experts.count, compiled: compiled)
        let all = Self.individuals(table: table, compiled: compiled)
        individuals = all.map(\.outcome)
        expertWeights = all.map(\.weights)
        weighingExperts = compiled.nodes.indices.map { number in all.map { $0.weighedNodes[number] } }
    }

    /// What one expert's answers lead to, and the weights on the way.
    private struct Individual {
        let outcome: IndividualOutcome
        let weights: [Double]
        let weighedNodes: [Bool]
    }

    private static func individuals(table: AnswerTable, compiled: CompiledDecision) -> [Individual] {
        var workspace = compiled.makeWorkspace()
        let others = table.questionnaire.count - compiled.judgments.count
        var judgments = compiled.judgments + [Double](repeating: .nan, count: others)
        return (0..<table.expertCount).map { expert in
            individual(expert, table: table, compiled: compiled, judgments: &judgments, in: &workspace)
        }
    }

    /// Every expert's answer and the group's by its judgments, computed once more from the laid-out answers: what one live
    /// change of an answer costs.
    ///
    /// - Throws: `PanelFailure` where the group has no answer.
    public func evaluated() throws(PanelFailure) -> (individuals: [IndividualOutcome], group: Ranking) {
        let outcomes = Self.individuals(table: table, compiled: compiled).map(\.outcome)
        let evaluator = evaluator(.judgments)
        var workspace = evaluator.makeWorkspace()
        try evaluator.evaluate(weights, in: &workspace)
        return (outcomes, workspace.decision.ranking)
    }

    private static func individual(
        _ expert: Int, table: AnswerTable, compiled: CompiledDecision, judgments: inout [Double],
        in workspace: inout CompiledDecision.Workspace
    ) -> Individual {
        var incomplete: [NodePlace] = []
        var failure: DecisionFailure?
        var weighed = [Bool](repeating: false, count: compiled.nodes.count)
        for (number, node) in compiled.nodes.enumerated() {
            do throws(DecisionFailure) {
                if !table.askedNodes[number] {
                    try compiled.weigh(number, by: judgments, in: &workspace)
                } else if table.sufficientExperts[number][expert] {
                    for question in table.questions(number) {
                        judgments[question] = table.values[question * table.expertCount + expert]
                    }
                    try compiled.weigh(
                        number, asked: table.questionnaire.nodes[number], by: judgments, in: &workspace)
                    weighed[number] = true
                } else {
                    incomplete.append(node.place)
                    for place in node.weights { workspace.weights[place] = 0 }
                }
            } catch {
                failure = failure ?? error
                for place in node.weights { workspace.weights[place] = 0 }
            }
        }
        if incomplete.isEmpty, failure == nil {
            do throws(DecisionFailure) { try compiled.synthesise(in: &workspace) } catch { failure = error }
        }
        let isAnswer = incomplete.isEmpty && failure == nil
        return Individual(
            outcome: IndividualOutcome(
                expert: expert, vectors: isAnswer ? compiled.vectors(of: workspace) : nil,
                ranking: isAnswer ? workspace.ranking : nil, incompleteNodes: incomplete, failure: failure),
            weights: workspace.weights, weighedNodes: weighed)
    }

    /// The nodes about which somebody answered something, in the order of the model.
    public var askedNodes: [NodePlace] {
        compiled.nodes.indices.filter { table.askedNodes[$0] }.map { compiled.nodes[$0].place }
    }

    /// One expert's weights of a node's elements; `nil` where the answers are not enough, or lead to none.
    public func priorities(of expert: Int, at place: NodePlace) -> [Double]? {
        let number = compiled.number(of: place)
        guard weighingExperts[number][expert] else { return nil }
        return Array(expertWeights[expert][compiled.nodes[number].weights])
    }

    func evaluator(_ aggregation: Aggregation) -> GroupEvaluator {
        GroupEvaluator(
            compiled: compiled, table: table, aggregation: aggregation, expertWeights: expertWeights,
            weighingExperts: weighingExperts,
            expertVectors: individuals.map { $0.vectors.map { $0.flatMap { $0 } } })
    }
}

extension CompiledDecision {
    /// The merits' vectors, hierarchy by hierarchy.
    func vectors(of workspace: Workspace) -> [[Double]] {
        trees.indices.map { Array(workspace.vectors[$0 * alternativeCount..<($0 + 1) * alternativeCount]) }
    }
}
