import AnalyticHierarchy
import OrderedCollections
import Reports

extension DecisionPresentation {
    /// The full result for machines.
    ///
    /// Ids stand where people read titles, names of choices are those that model files use, and numbers are exact, not
    /// those of the tables. What is undefined is null and never left out, so that a program finds every key in every
    /// result. Texts for people (`verdict`, `findings`) are in the report's language, and a finding's `kind` is the
    /// name to test for.
    var data: JSONValue {
        [
            "title": .string(result.model.metadata.title),
            "question": JSONValue(result.model.metadata.question),
            "options": options,
            "ranking": rankingData(result.ranking, withMerits: true),
            "verdict": .string(verdict),
            "findings": .array(findings.map(data(for:))),
            "merits": .object(
                OrderedDictionary(
                    uniqueKeysWithValues: result.hierarchies.compactMap { hierarchy in
                        hierarchy.merit.map { ($0.rawValue, byAlternative(hierarchy.synthesis.priorities)) }
                    })),
            "nodes": .array(result.hierarchies.flatMap(nodesData)),
            "methods": .object(
                OrderedDictionary(
                    uniqueKeysWithValues: PriorityMethod.allCases.map { method in
                        (method.rawValue, rankingData(of: result.variant(method: method)))
                    })),
            "modes": .object(
                OrderedDictionary(
                    uniqueKeysWithValues: SynthesisMode.allCases.map { mode in
                        (mode.rawValue, rankingData(of: result.variant(mode: mode)))
                    })),
            "formulas": result.formula == nil
                ? nil
                : .object(
                    OrderedDictionary(
                        uniqueKeysWithValues: MeritFormula.allCases.map { formula in
                            (formula.rawValue, rankingData(of: result.variant(formula: formula)))
                        })),
            "incremental": result.incremental.map(data(for:)) ?? nil,
            "robustness": robustnessData, "panel": panel?.data ?? .null, "repair": repairData,
            "diagnostics": diagnostics.json,
        ]
    }

    /// The options that were used, by their names in files: the command line may have overruled the model.
    ///
    /// `merits` is null in a model with a single hierarchy, where no formula took part.
    private var options: JSONValue {
        let options = result.options
        return [
            "weights": .string(options.weights.rawValue), "epsilon": .number(options.epsilon),
            "mode": .string(options.mode.rawValue), "merits": JSONValue(result.formula?.rawValue),
            "meritWeights": .object(
                OrderedDictionary(
                    uniqueKeysWithValues: merits.map { ($0.rawValue, JSONValue(result.meritWeights[$0])) })),
            "structure": .string(options.structure.rawValue), "randomIndex": .string(options.randomIndex.rawValue),
            "scale": .string(options.scale.rawValue), "strict": .bool(options.usesStrictThresholds),
        ]
    }

    private func id(_ alternative: Int) -> String { result.model.alternatives[alternative].id }

    /// A vector over the model's alternatives as an object from id to number, in the model's order.
    private func byAlternative(_ vector: [Double]) -> JSONValue {
        .object(OrderedDictionary(uniqueKeysWithValues: vector.indices.map { (id($0), .number(vector[$0])) }))
    }

    /// A ranking as a list, best first.
    ///
    /// - Parameters:
    ///   - ranking: the ranking.
    ///   - withMerits: adds the title and the priority in each merit, for the model's own ranking; variants do without.
    private func rankingData(_ ranking: Ranking, withMerits: Bool = false) -> JSONValue {
        let (ranks, vectors) = (ranking.ranks, result.merits)
        return .array(
            ranking.order.map { place in
                var entry: OrderedDictionary<String, JSONValue> = [
                    "alternative": .string(id(place)), "rank": .integer(ranks[place]),
                    "score": .number(ranking.scores[place]),
                ]
                if withMerits {
                    entry["title"] = .string(title(of: place))
                    entry["merits"] = .object(
                        OrderedDictionary(
                            uniqueKeysWithValues: merits.map { ($0.rawValue, JSONValue(vectors[$0]?[place])) }))
                }
                return .object(entry)
            })
    }

    /// The ranking of a variant; null where it has none or where it is ambiguous.
    private func rankingData(of variant: Variant?) -> JSONValue {
        variant?.ranking.map { rankingData($0) } ?? .null
    }

    /// The steps of the incremental analysis, cheapest first; the ratio is null for the first and between equal costs.
    private func data(for incremental: IncrementalAnalysis) -> JSONValue {
        .array(
            incremental.steps.map { step in
                [
                    "alternative": .string(id(step.alternative)), "ratio": JSONValue(step.ratio),
                    "accepted": .bool(step.isAccepted),
                ]
            })
    }

    /// A finding with the very texts that people read, and a name for programs.
    private func data(for finding: Finding) -> JSONValue {
        let callout = callout(for: finding)
        return [
            "kind": .string(finding.kind), "title": .string(callout.title), "text": .string(callout.text),
            "items": .array(callout.items.map(JSONValue.string)),
        ]
    }

    /// Every node of a hierarchy with its weights, its priorities and what its judgments are worth.
    ///
    /// `method` is `direct` for weights given as numbers, `harker`, `iterated-strength`, `ratings`, `values` or `copies` for
    /// judgments of other kinds, and `mean-priorities`, `mean-words` or `mean-grades` where the weights are those of a panel
    /// that has no judgment in common. The vectors are those of the synthesis, unrounded and, in
    /// ideal and multiplicative mode, not normalised.
    private func nodesData(_ hierarchy: HierarchyResult) -> [JSONValue] {
        hierarchy.nodes.indices.map { place in
            let node = hierarchy.nodes[place]
            let partial = hierarchy.synthesis.partialPriorities[place]
            var entry: OrderedDictionary<String, JSONValue> = [
                "merit": JSONValue(hierarchy.merit?.rawValue),
                "path": .string(node.node.path.joined(separator: "/")),
                "title": .string(node.node.criterion.title),
                "method": .string(weighingID(of: node, in: hierarchy)),
                "weights": .object(
                    OrderedDictionary(
                        uniqueKeysWithValues: zip(elementIDs(of: node), node.weights.map(JSONValue.number)))),
                "globalWeight": .number(hierarchy.synthesis.globalWeights[place]),
                "priorities": byAlternative(partial),
            ]
            for (key, value) in wordless(node.consistency) { entry[key] = value }
            entry["cyclicTriads"] = .array(
                node.cyclicTriads.map { triad in
                    wording.json(for: triad, in: node, ids: elementIDs(of: node), titles: elementTitles(of: node))
                })
            if let methods = methods(of: node) { entry["methods"] = methods }
            entry["worstJudgments"] = .array(node.worstJudgments.map { $0.json(names: elementIDs(of: node)) })
            return .object(entry)
        }
    }

    /// The weights in several ways, where the judgments are of a kind that has them: with gaps, or in words.
    private func methods(of node: NodeResult) -> JSONValue? {
        if let incomplete = node.incompletePriorities { return incomplete.json }
        guard let strength = node.iteratedStrength else { return nil }
        var limit: JSONValue = .null
        if case .reached(let weights, iterations: _) = strength.limit { limit = .array(weights.map(JSONValue.number)) }
        return ["first-iteration": .array(strength.firstIteration.map(JSONValue.number)), "limit": limit]
    }

    /// The figures of a node's consistency, all of them null for weights given directly.
    private func wordless(_ consistency: Consistency?) -> OrderedDictionary<String, JSONValue> {
        consistency?.json
            ?? [
                "lambdaMax": nil, "consistencyIndex": nil, "consistencyRatio": nil, "randomIndex": nil,
                "geometricConsistencyIndex": nil, "koczkodajIndex": nil, "saloHamalainenIndex": nil,
                "harmonicIndex": nil,
            ]
    }

    /// The ids of what a node weighs, in order.
    func elementIDs(of node: NodeResult) -> [String] {
        switch node.node.criterion.elements {
        case .criteria(let children): children.map(\.id)
        case .alternatives(let places): places.map(id)
        }
    }
}

extension IncompletePriorities {
    /// The weights in three ways, by the names that files use.
    var json: JSONValue {
        func list(_ weights: [Double]) -> JSONValue { .array(weights.map(JSONValue.number)) }
        return [
            "harker": list(harker), "logarithmic-least-squares": list(logarithmicLeastSquares),
            "minimal-lambda-max": list(completion.weights),
        ]
    }
}
