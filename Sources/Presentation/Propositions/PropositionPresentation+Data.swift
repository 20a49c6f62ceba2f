import Experiments
import MarketSimulation
import OrderedCollections
import Reports

extension PropositionPresentation {
    /// The result for machines.
    ///
    /// A claim's `effect` with `low` and `high` is that of its leading part; shares are shares of one. `arms` of a part
    /// are numbers among all arms, from one, with the weights whose sum of products the effect is.
    var data: JSONValue {
        let study = result.study
        return [
            "title": .string(study.scenario.title), "seed": .string(String(study.scenario.seed)),
            "steps": .integer(study.scenario.steps), "replicates": .integer(study.replicates),
            "confidence": .number(PartResult.confidence), "claims": .array(result.claims.map(data)),
            "changes": .array(result.changes.map(data)), "arms": .array(study.arms.indices.map(arm)),
            "diagnostics": diagnostics.json,
        ]
    }

    /// A claim with its verdict: the effect of the leading part, the reason in words, and every part.
    ///
    /// Effect and limits are null where no part could be tried.
    private func data(of claim: ClaimResult) -> JSONValue {
        let leading = claim.leading
        return [
            "id": .string(claim.claim.rawValue), "claim": .string(wording.name(claim.claim)),
            "effect": JSONValue(leading?.effect.mean), "low": JSONValue(leading?.interval?.lowerBound),
            "high": JSONValue(leading?.interval?.upperBound), "verdict": .string(claim.verdict.rawValue),
            "because": .string(because(claim)), "parts": .array(claim.parts.map(data)),
        ]
    }

    /// A part with everything that a reader needs to compute its effect again: what was measured, the sign that the
    /// claim expects, the weights of the arms and their means.
    ///
    /// `dropped` counts the replicates in which an arm lacked the outcome; they are in no mean. Means and limits are
    /// in `unit`, and for a ladder the effect is per doubling or per unit, as `ladder` says.
    private func data(of result: PartResult) -> JSONValue {
        let part = result.part
        return [
            "id": .string(part.name.rawValue), "measure": .string(part.outcome.measure.rawValue),
            "statistic": .string(part.outcome.statistic.rawValue), "unit": .string(part.outcome.unit),
            "ladder": JSONValue(part.ladder?.rawValue), "expected": .string(part.expected.rawValue),
            "effect": JSONValue(result.effect.mean), "low": JSONValue(result.interval?.lowerBound),
            "high": JSONValue(result.interval?.upperBound), "replicates": .integer(result.effect.differences.count),
            "dropped": .integer(result.effect.differences.failed), "finding": .string(result.finding.rawValue),
            "problem": JSONValue(result.problem),
            "arms": .array(
                zip(part.arms, zip(result.armNumbers, result.arms)).map { arm, outcome in
                    let interval = outcome.1.interval(confidence: PartResult.confidence)
                    return [
                        "arm": .integer(outcome.0 + 1), "name": .string(wording.name(arm)),
                        "weight": .number(arm.weight), "mean": JSONValue(outcome.1.mean),
                        "low": JSONValue(interval?.lowerBound), "high": JSONValue(interval?.upperBound),
                    ]
                }),
        ]
    }

    /// An arm: the settings in which it differs from the scenario, and its outcomes run by run.
    ///
    /// The runs stand in the order of the replicates, so that arms can be compared pair by pair; null stands for a run
    /// without the outcome.
    private func arm(_ number: Int) -> JSONValue {
        let arm = result.study.arms[number]
        let settings = arm.settings.map { setting -> (String, JSONValue) in
            let value: JSONValue =
                switch setting.value {
                case .number(let number): .number(number)
                case .flag(let flag): .bool(flag)
                case .text(let word): .string(word)
                }
            return (setting.key, value)
        }
        return [
            "arm": .integer(number + 1),
            "settings": .object(OrderedDictionary(settings) { _, last in last }),
            "outcomes": .array(
                arm.outcomes.enumerated().map { place, outcome in
                    [
                        "measure": .string(outcome.measure.rawValue),
                        "statistic": .string(outcome.statistic.rawValue),
                        "mean": JSONValue(EnsembleSummary(result.records[number].map { $0.values[place] }).mean),
                        "runs": .array(result.records[number].map { JSONValue($0.values[place]) }),
                    ]
                }),
        ]
    }
}
