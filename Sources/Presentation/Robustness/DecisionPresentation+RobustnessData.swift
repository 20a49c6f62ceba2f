import AnalyticHierarchy
import OrderedCollections
import Reports

extension DecisionPresentation {
    /// How safe the answer is, for machines; null where nobody asked.
    ///
    /// `rankProbabilities` is that of the least favourable of the `simulations`, null without any. A weight whose winner never changes
    /// has the interval from 0 to 1; for the weight of a merit itself, `path` is null.
    var robustnessData: JSONValue {
        guard let robustness else { return .null }
        return [
            "rankProbabilities": robustness.leastSure(result.ranking.winners).map {
                byAlternative($0.simulation, \.rankProbabilities)
            } ?? .null,
            "methods": .array(result.variants.map(data(for:))),
            "weightIntervals": .array(robustness.sensitivities.map(data(for:))),
            "criticalJudgment": robustness.criticalJudgment.map(data(for:)) ?? .null,
            "rankReversal": .array(robustness.reversals.map(data(for:))),
            "simulations": .array(robustness.simulations.map(data(for:))),
        ]
    }

    /// An alternative by the name that files have.
    private func id(_ alternative: Int) -> JSONValue { .string(result.model.alternatives[alternative].id) }

    /// An order as a list of lists: tied alternatives share one.
    private func ids(_ groups: [[Int]]) -> JSONValue { .array(groups.map { .array($0.map(id)) }) }

    /// A table with a row of numbers for each alternative; null where no run had an answer.
    private func byAlternative(
        _ simulation: SimulationResult, _ table: KeyPath<SimulationResult, [[Double]]>
    ) -> JSONValue {
        guard simulation.answeredRuns > 0 else { return .null }
        return .object(
            OrderedDictionary(
                uniqueKeysWithValues: result.model.alternatives.indices.map { place in
                    (
                        result.model.alternatives[place].id,
                        .array(simulation[keyPath: table][place].map(JSONValue.number))
                    )
                }))
    }

    /// One combination of method, mode and formula.
    ///
    /// `order` is null where the combination has no answer or several, and `ambiguous` tells the two apart.
    private func data(for variant: Variant) -> JSONValue {
        var isAmbiguous = false
        if case .ranking(_, isAmbiguous: true) = variant.outcome { isAmbiguous = true }
        return [
            "method": .string(variant.method.rawValue), "mode": .string(variant.mode.rawValue),
            "formula": JSONValue(variant.formula?.rawValue), "order": variant.ranking.map { ids($0.groups) } ?? .null,
            "ambiguous": .bool(isAmbiguous),
        ]
    }

    /// One weight: the interval around it in which the winner stays, and who wins where from 0 to 1.
    ///
    /// `exact` is false where the ends come from a search between evenly spread weights and not from a formula.
    private func data(for sensitivity: WeightSensitivity) -> JSONValue {
        let (merit, path): (Merit?, JSONValue) =
            switch sensitivity.subject {
            case .criterion(let place):
                (
                    result.hierarchies[place.hierarchy].merit,
                    .string(node(at: place).node.path.joined(separator: "/"))
                )
            case .merit(let merit): (merit, .null)
            }
        let stable = sensitivity.stableInterval
        return [
            "merit": JSONValue(merit?.rawValue), "path": path, "low": JSONValue(stable?.lowerBound),
            "high": JSONValue(stable?.upperBound), "weight": .number(sensitivity.weight),
            "exact": .bool(sensitivity.isExact),
            "segments": .array(
                sensitivity.segments.map { segment in
                    [
                        "from": .number(segment.weights.lowerBound), "to": .number(segment.weights.upperBound),
                        "winners": .array(segment.winners.map(id)),
                    ]
                }),
        ]
    }

    /// The single judgment that replaces the winner.
    ///
    /// `steps` counts values of the scale, and is null for a judgment off the scale, such as a group's mean.
    private func data(for critical: CriticalJudgment) -> JSONValue {
        let node = node(at: critical.place)
        let ids = comparedNames(of: node, critical).ids
        return [
            "merit": JSONValue(result.hierarchies[critical.place.hierarchy].merit?.rawValue),
            "path": .string(node.node.path.joined(separator: "/")), "left": .string(ids[critical.pair.first]),
            "right": .string(ids[critical.pair.second]), "from": .number(critical.old), "to": .number(critical.new),
            "steps": critical.steps.map(JSONValue.integer) ?? .null, "winners": .array(critical.winners.map(id)),
        ]
    }

    /// What dropping one alternative does: the others' order before and after, and the pairs that changed places.
    private func data(for reversal: RankReversal) -> JSONValue {
        [
            "dropped": id(reversal.dropped), "keepsOrder": .bool(reversal.keepsOrder),
            "before": ids(reversal.before), "after": reversal.after.map(ids) ?? .null,
            "reversed": .array(reversal.reversals.map { .array([id($0.first), id($0.second)]) }),
        ]
    }

    /// One simulation with everything that was counted.
    ///
    /// `sigma` is the range of the standard deviations of the judgments' logarithms, null for a panel's own spread.
    private func data(for simulation: SimulationResult) -> JSONValue {
        let isPanel = if case .panel = simulation.cause { true } else { false }
        let range = isPanel ? nil : robustness?.noise
        return [
            "cause": .string(name(of: simulation.cause)),
            "sigma": range.map { ["low": .number($0.lowerBound), "high": .number($0.upperBound)] } ?? .null,
            // A seed may exceed the whole numbers that other readers of JSON keep exactly.
            "seed": .string(String(simulation.seed)), "runs": .integer(simulation.runs),
            "answeredRuns": .integer(simulation.answeredRuns),
            "rankProbabilities": byAlternative(simulation, \.rankProbabilities),
            "orderProbabilities": byAlternative(simulation, \.orderProbabilities),
            "scores": simulation.answeredRuns == 0
                ? .null
                : .object(
                    OrderedDictionary(
                        uniqueKeysWithValues: simulation.scores.enumerated().map { place, scores in
                            (result.model.alternatives[place].id, data(for: scores))
                        })),
        ]
    }

    /// What varied, by a name that does not change with the language.
    private func name(of cause: SimulationResult.Cause) -> String {
        switch cause {
        case .panel: "panel"
        case .judgments(.noise): "noise"
        case .judgments(.contradictions): "contradictions"
        case .judgments(.intervals): "intervals"
        case .judgments(.mixed): "intervals-and-noise"
        }
    }

    /// How an alternative's scores spread; quantiles stand under their levels.
    private func data(for scores: SimulationResult.Scores) -> JSONValue {
        [
            "mean": .number(scores.mean), "standardDeviation": .number(scores.standardDeviation),
            "quantiles": .object(
                OrderedDictionary(
                    uniqueKeysWithValues: zip(SimulationResult.levels, scores.quantiles).map {
                        ("\($0.0)", JSONValue.number($0.1))
                    })),
        ]
    }
}
