import Experiments
import Reports

extension PosteriorPresentation {
    /// Everything for machines, the sample itself included.
    ///
    /// Numbers are unrounded, and names are those that files use. Where a deadline ended the work, that is the ending,
    /// whatever state the sampler was in.
    var data: JSONValue {
        [
            "title": .string(background.title), "method": .string(background.isSequential ? "sequential" : "rejection"),
            "confidence": .number(background.confidence), "parameters": .array(parameters),
            "summaries": .array(summaries), "populations": .array(populations),
            "correlations": .array(
                correlations.map { one, other, value in
                    [
                        "one": .string(posterior.prior[one].name), "other": .string(posterior.prior[other].name),
                        "value": .number(value),
                    ]
                }), "simulations": .integer(posterior.simulations),
            "failedSimulations": .integer(posterior.failedSimulations),
            "effectiveSampleSize": .number(posterior.effectiveSampleSize),
            "ending": .string(background.isOutOfTime ? "deadline" : "\(posterior.ending)"),
            "isAdjusted": .bool(background.isAdjusted ?? false),
            "particles": .array(
                posterior.particles.map { particle in
                    [
                        "values": .array(particle.values.map(JSONValue.number)), "weight": .number(particle.weight),
                        "distance": .number(particle.distance),
                    ]
                }), "diagnostics": diagnostics.json,
        ]
    }

    /// Median, mean and spread of each parameter in its own unit.
    ///
    /// `shareOfPrior` is null for a prior of one value, and `words` is null where values are numbers and stand for
    /// nothing else.
    private var parameters: [JSONValue] {
        posterior.prior.indices.map { place in
            let interval = posterior.interval(of: place, confidence: background.confidence)
            return [
                "parameter": .string(posterior.prior[place].name),
                "median": .number(posterior.quantile(0.5, of: place)), "mean": .number(posterior.mean(of: place)),
                "low": .number(interval.lowerBound), "high": .number(interval.upperBound),
                "standardDeviation": .number(posterior.standardDeviation(of: place)),
                "shareOfPrior": JSONValue(shareOfPrior(place)),
                "words": background.words[place].map { .array($0.map(JSONValue.string)) } ?? .null,
            ]
        }
    }

    /// Each summary as it was observed and as the accepted simulations gave it.
    ///
    /// `part` and `parts` tell which stretch of a series a summary is of.
    private var summaries: [JSONValue] {
        background.summaries.indices.map { place in
            let (low, median, high) = simulated(place)
            let summary = background.summaries[place]
            return [
                "measure": .string(summary.measure), "part": .integer(summary.part), "parts": .integer(summary.parts),
                "observed": .number(accepted.observed[place]), "median": .number(median), "low": .number(low),
                "high": .number(high), "isMisfit": .bool(isMisfit(place)),
            ]
        }
    }

    /// The steps of the sampler, the widest tolerance first.
    ///
    /// The tolerance is null for the sample of the prior, which takes every simulation.
    private var populations: [JSONValue] {
        posterior.populations.map { population in
            [
                "tolerance": JSONValue(population.tolerance.isFinite ? population.tolerance : nil),
                "simulations": .integer(population.simulations),
                "effectiveSampleSize": .number(population.effectiveSampleSize),
            ]
        }
    }
}
