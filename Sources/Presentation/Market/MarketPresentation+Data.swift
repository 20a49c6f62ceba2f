import Experiments
import MarketSimulation
import OrderedCollections
import Reports

extension MarketPresentation {
    /// The result for machines: what each market settled at, run by run and together, and the differences.
    ///
    /// The seed is a text, since many readers of JSON hold numbers with 53 bits only. Numbers are unrounded, and
    /// measures have the names that files use.
    var data: JSONValue {
        [
            "title": .string(arm.scenario.title), "seed": .string(String(arm.scenario.seed)),
            "steps": .integer(steps), "replicates": .integer(arm.summaries.count),
            "markets": .array(([arm] + (other.map { [$0] } ?? [])).map(data)), "differences": differences,
            "diagnostics": diagnostics.json,
        ]
    }

    /// One market: each collected measure by its name.
    private func data(of arm: MarketArm) -> JSONValue {
        ["title": .string(arm.title), "measures": object(arm.bands.measures) { measure in data(of: measure, in: arm) }]
    }

    /// What a measure settled at over all runs, with the interval that the report shows, and its figures run by run.
    ///
    /// A run in which the measure never had a value is null throughout, and keeps its place so that runs of both
    /// markets pair.
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
    ///
    /// The differences are taken run by run, each pair with the same seed, and averaged then. Null without another
    /// market.
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

    /// Measures by their names, in the order in which the scenario collects them.
    private func object(_ measures: [MarketMeasure], _ value: (MarketMeasure) -> JSONValue) -> JSONValue {
        .object(OrderedDictionary(uniqueKeysWithValues: measures.map { ($0.rawValue, value($0)) }))
    }
}
