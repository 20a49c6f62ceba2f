import Experiments
import MarketSimulation
import OrderedCollections
import Reports

extension MarketPresentation {
    /// The result for machines: what each market settled at, run by run and together, and the differences.
    var data: JSONValue {
        [
            "title": .string(arm.scenario.title), "seed": .string(String(arm.scenario.seed)),
            "steps": .integer(steps), "replicates": .integer(arm.summaries.count),
            "markets": .array(([arm] + (other.map { [$0] } ?? [])).map(data)), "differences": differences,
            "diagnostics": diagnostics.json,
        ]
    }

    private func data(of arm: MarketArm) -> JSONValue {
        ["title": .string(arm.title), "measures": object(arm.bands.measures) { measure in data(of: measure, in: arm) }]
    }

    private func data(of measure: MarketMeasure, in arm: MarketArm) -> JSONValue {
        let figures = arm.summaries.map { $0[measure] }
        let summary = settled(measure, in: arm)
        let interval = interval(of: measure, in: arm)
        return [
            "unit": .string(measure.unit), "settled": JSONValue(summary.mean), "low": JSONValue(interval?.lowerBound),
            "high": JSONValue(interval?.upperBound),
            "runs": .array(
                figures.map { figures in
                    [
                        "settled": JSONValue(figures?.settled), "final": JSONValue(figures?.final),
                        "mean": JSONValue(figures?.mean), "total": JSONValue(figures?.total),
                    ]
                }),
        ]
    }

    /// This market less the other, where there is one.
    private var differences: JSONValue {
        guard other != nil else { return .null }
        return object(arm.bands.measures) { measure in
            let difference = difference(measure)
            let interval = difference?.interval()
            return [
                "mean": JSONValue(difference?.mean), "low": JSONValue(interval?.lowerBound),
                "high": JSONValue(interval?.upperBound),
            ]
        }
    }

    private func object(_ measures: [MarketMeasure], _ value: (MarketMeasure) -> JSONValue) -> JSONValue {
        .object(OrderedDictionary(uniqueKeysWithValues: measures.map { ($0.rawValue, value($0)) }))
    }
}
