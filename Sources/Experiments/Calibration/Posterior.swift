/// What data say about parameters: a weighted sample, not a best point.
public struct Posterior: Sendable {
    /// Why a calibration ended.
    public enum Ending: Sendable, Hashable {
        /// What was asked for was done.
        case complete
        /// Some particle found no acceptable parameters within the limit of attempts; the population before is given.
        case acceptanceTooLow
        /// Half of the distances are the same, so that the tolerance cannot shrink further.
        case toleranceStalled
        /// All particles are at one place.
        case collapsed
    }

    /// A population of the sequential algorithm.
    public struct Population: Sendable, Hashable {
        /// The largest distance that was accepted; infinite for the sample of the prior.
        public let tolerance: Double
        /// The simulations it took.
        public let simulations: Int
        /// How many equally weighted particles it is worth, 1/Σw².
        public let effectiveSampleSize: Double
    }

    /// The prior.
    public let prior: [Factor]
    /// The observed summaries.
    public let observed: [Double]
    /// What a unit of each summary's distance is; nil for summaries that did not vary over the prior and say nothing.
    public let scales: [Double?]
    /// The weighted sample.
    public let particles: [Particle]
    /// The populations passed through, in order; a single one for rejection.
    public let populations: [Population]
    /// All simulations, the failed ones too.
    public let simulations: Int
    /// The simulations that failed or gave summaries that are not finite; they were rejected.
    public let failedSimulations: Int
    /// Why the calibration ended.
    public let ending: Ending

    /// How many equally weighted particles the sample is worth, 1/Σw².
    ///
    /// Source: A. Kong, J. S. Liu and W. H. Wong, *Journal of the American Statistical Association* 89 (1994) 278–288.
    public var effectiveSampleSize: Double { 1 / particles.reduce(0) { $0 + $1.weight * $1.weight } }

    /// The mean of a parameter, by the factor's place.
    public func mean(of factor: Int) -> Double {
        particles.reduce(0) { $0 + $1.weight * $1.values[factor] }
    }

    /// The standard deviation of a parameter.
    public func standardDeviation(of factor: Int) -> Double { covariance(factor, factor).squareRoot() }

    /// The correlation of two parameters; nil where one of them does not vary.
    public func correlation(_ one: Int, _ other: Int) -> Double? {
        guard varies(one), varies(other) else { return nil }
        let scale = standardDeviation(of: one) * standardDeviation(of: other)
        return scale > 0 ? max(-1, min(1, covariance(one, other) / scale)) : nil
    }

    /// A quantile of a parameter.
    ///
    /// A particle stands in the middle of its weight; between neighbours the quantile is a line, and beyond the first and
    /// last it stays there. For equal weights this is definition 5 of Hyndman and Fan (1996).
    ///
    /// - Parameters:
    ///   - probability: from 0 to 1.
    ///   - factor: the factor's place.
    public func quantile(_ probability: Double, of factor: Int) -> Double {
        quantile(probability) { $0.values[factor] }
    }

    /// A quantile of a simulated summary, by its place: what the model gives with the parameters that are held likely.
    public func quantile(_ probability: Double, ofSummary summary: Int) -> Double {
        quantile(probability) { $0.summaries[summary] }
    }

    private func quantile(_ probability: Double, of number: (Particle) -> Double) -> Double {
        precondition(probability >= 0 && probability <= 1, "A probability lies between 0 and 1.")
        let order = particles.sorted { number($0) < number($1) }
        var passed = 0.0
        var previous: (place: Double, value: Double)?
        for particle in order where particle.weight > 0 {
            let place = passed + particle.weight / 2
            let value = number(particle)
            if probability <= place {
                guard let previous else { return value }
                let share = (probability - previous.place) / (place - previous.place)
                return previous.value + share * (value - previous.value)
            }
            passed += particle.weight
            previous = (place, value)
        }
        return previous?.value ?? order.first.map(number) ?? 0
    }

    /// The interval between the quantiles (1 − confidence)/2 and (1 + confidence)/2 of a parameter.
    public func interval(of factor: Int, confidence: Double = 0.9) -> ClosedRange<Double> {
        precondition(confidence > 0 && confidence < 1, "A probability of an interval lies between 0 and 1.")
        let low = quantile((1 - confidence) / 2, of: factor)
        return low...max(low, quantile((1 + confidence) / 2, of: factor))
    }

    private func varies(_ factor: Int) -> Bool {
        particles.contains { $0.weight > 0 && $0.values[factor] != particles[0].values[factor] }
    }

    private func covariance(_ one: Int, _ other: Int) -> Double {
        let (first, second) = (mean(of: one), mean(of: other))
        return particles.reduce(0) {
            $0 + $1.weight * ($1.values[one] - first) * ($1.values[other] - second)
        }
    }
}
