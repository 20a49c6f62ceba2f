/// How far simulated summaries are from observed ones: √Σ((s − o)/scale)².
///
/// The scale of a summary is its median absolute deviation over the prior, so that no summary counts more for its unit;
/// where more than half of the values are the same it is the standard deviation.
///
/// Source: D. Prangle, "Adapting the ABC distance function", *Bayesian Analysis* 12 (2017) 289–309.
struct SummaryDistance {
    let observed: [Double]
    /// Nil for a summary that does not vary.
    let scales: [Double?]

    init(observed: [Double], simulated: [[Double]]) {
        self.observed = observed
        scales = observed.indices.map { place in
            let values = simulated.map { $0[place] }
            guard let median = OrderedSample(values)?.quantile(0.5) else { return nil }
            let deviation = OrderedSample(values.map { ($0 - median).magnitude })?.quantile(0.5) ?? 0
            if deviation > 0 { return deviation }
            let spread = EnsembleSummary(values).standardDeviation ?? 0
            return spread > 0 && spread.isFinite ? spread : nil
        }
    }

    func distance(of summaries: [Double]) -> Double {
        var sum = 0.0
        for (place, scale) in scales.enumerated() {
            guard let scale else { continue }
            let difference = (summaries[place] - observed[place]) / scale
            sum += difference * difference
        }
        return sum.squareRoot()
    }
}
