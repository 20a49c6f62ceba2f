import LinearAlgebra

extension Posterior {
    /// The sample after regression adjustment: parameters are moved to where they would be had the simulation hit the
    /// observation.
    ///
    /// In logit coordinates z of the prior, which keep values within its bounds, z = a + bᵀ(s − o) is fitted over the
    /// particles, each weighed by the kernel 1 − (d/δ)² besides its own weight, with δ the largest distance; then every z
    /// becomes z − bᵀ(s − o). It lets the tolerance be wide where the relation is nearly linear, and is no remedy where the
    /// observation lies outside of what was simulated.
    ///
    /// Source: M. A. Beaumont, W. Zhang and D. J. Balding, "Approximate Bayesian computation in population genetics",
    /// *Genetics* 162 (2002) 2025–2035; logit: H. Hamilton et al., *Genetics* 170 (2005) 409–417.
    ///
    /// - Throws: ``CalibrationProblem/tooFewRows(given:least:)`` for fewer particles than twice the summaries and two, and
    ///   ``CalibrationProblem/collinear(place:)`` for summaries that are combinations of others.
    public func adjusted() throws(CalibrationProblem) -> Posterior {
        let widest = particles.reduce(0) { max($0, $1.distance) }
        // Every simulation hit the observation: there is nothing to move.
        guard widest > 0 else { return self }
        let used = scales.enumerated().compactMap { place, scale in scale.map { (place, $0) } }
        let kernel = particles.map { $0.weight * (1 - ($0.distance / widest) * ($0.distance / widest)) }
        let total = kernel.reduce(0, +)
        let kept = kernel.indices.filter { kernel[$0] > 0 }
        let least = 2 * used.count + 2
        guard kept.count >= least, total > 0 else { throw .tooFewRows(given: kept.count, least: least) }
        let offsets = kept.map { row in
            used.map { place, scale in (particles[row].summaries[place] - observed[place]) / scale }
        }
        let roots = kept.map { kernel[$0].squareRoot() }
        let system = Matrix(rows: zip(offsets, roots).map { offsets, root in [root] + offsets.map { $0 * root } })
        var coordinates = kept.map { particles[$0].coordinates }
        for factor in prior.indices {
            let solution: [Double]
            do {
                solution = try system.leastSquaresSolution(of: zip(coordinates, roots).map { $0[factor] * $1 })
            } catch {
                throw .collinear(place: max(0, error.pivot - 1))
            }
            for row in kept.indices {
                for (slope, offset) in zip(solution.dropFirst(), offsets[row]) {
                    coordinates[row][factor] -= slope * offset
                }
            }
        }
        return moved(kept, to: coordinates, weights: kept.map { kernel[$0] / total })
    }

    private func moved(_ kept: [Int], to coordinates: [[Double]], weights: [Double]) -> Posterior {
        let logit = LogitPrior(factors: prior)
        let adjusted = kept.indices.map { row in
            Particle(
                values: logit.values(at: coordinates[row]), weight: weights[row],
                distance: particles[kept[row]].distance, summaries: particles[kept[row]].summaries,
                coordinates: coordinates[row])
        }
        return Posterior(
            prior: prior, observed: observed, scales: scales, particles: adjusted, populations: populations,
            simulations: simulations, failedSimulations: failedSimulations, ending: ending)
    }
}
