import RandomStreams

extension ApproximateBayes {
    /// Comes nearer to the observation in populations of particles, each from moved particles of the one before.
    ///
    /// The first population is a sample of the prior; the tolerance of each next is a quantile of the distances in the one
    /// before. A particle is weighed by prior density over the density of arriving at it, so that the sample is one of the
    /// posterior at the last tolerance.
    ///
    /// Source: Toni et al. (2009), algorithm S; tolerances chosen on the way: P. Del Moral, A. Doucet and A. Jasra, "An
    /// adaptive sequential Monte Carlo method for approximate Bayesian computation", *Statistics and Computing* 22 (2012)
    /// 1009–1020, here by a quantile of distances rather than of the effective sample size.
    ///
    /// - Parameters:
    ///   - particles: the size of a population, from 2 to 2²⁸.
    ///   - populations: how many at the most, the first included.
    ///   - quantile: the share of distances under the next tolerance, strictly between 0 and 1.
    ///   - target: a tolerance that is small enough.
    ///   - attemptLimit: the most simulations for one particle; when one needs more, the population before is the answer
    ///     and its ``Posterior/ending`` says so.
    ///   - jobs: how many particles are at work at once.
    /// - Throws: ``CalibrationProblem``; `CancellationError` when the task is cancelled.
    public func sequential(
        particles: Int, populations: Int, quantile: Double = 0.5, target: Double = 0, attemptLimit: Int = 1_000,
        jobs: Int = 1
    ) async throws -> Posterior {
        precondition(quantile > 0 && quantile < 1, "The share of distances lies between 0 and 1.")
        precondition(
            attemptLimit >= 1 && attemptLimit <= RandomStream.stepLimit, "A particle has from 1 to 2^24 attempts.")
        guard particles >= 2 else { throw CalibrationProblem.design(.tooFew(given: particles, least: 2)) }
        guard populations >= 1 else { throw CalibrationProblem.design(.tooFew(given: populations, least: 1)) }
        let sample = try await priorSample(particles, least: 2, jobs: jobs)
        let distance = SummaryDistance(observed: observed, simulated: sample.draws.map(\.summaries))
        var current = sample.draws.map {
            particle($0, weight: 1 / Double(sample.draws.count), distance: distance.distance(of: $0.summaries))
        }
        var passed = [summary(of: current, tolerance: .infinity, simulations: particles)]
        var (simulations, failed) = (particles, sample.failed)
        var ending = Posterior.Ending.complete
        var tolerance = Double.infinity
        while passed.count < populations, tolerance > target {
            let next = max(target, OrderedSample(current.map(\.distance))?.quantile(quantile) ?? 0)
            guard next < tolerance else {
                ending = .toleranceStalled
                break
            }
            guard let kernel = ParticleKernel(particles: current) else {
                ending = .collapsed
                break
            }
            let generation = Generation(
                number: passed.count, kernel: kernel, distance: distance, tolerance: next, attemptLimit: attemptLimit)
            let moved = try await population(generation, count: particles, jobs: jobs)
            simulations += moved.reduce(0) { $0 + $1.attempts }
            failed += moved.reduce(0) { $0 + $1.failures }
            guard let weighed = weighed(moved, generation) else {
                ending = .acceptanceTooLow
                break
            }
            (current, tolerance) = (weighed, next)
            passed.append(
                summary(of: current, tolerance: next, simulations: moved.reduce(0) { $0 + $1.attempts }))
        }
        return Posterior(
            prior: prior, observed: observed, scales: distance.scales, particles: current, populations: passed,
            simulations: simulations, failedSimulations: failed, ending: ending)
    }

    /// What all particles of a population have in common.
    struct Generation: Sendable {
        let number: Int
        let kernel: ParticleKernel
        let distance: SummaryDistance
        let tolerance: Double
        let attemptLimit: Int
    }

    /// Moved and accepted particles; one that was not accepted within the limit has no summaries.
    private func population(_ generation: Generation, count: Int, jobs: Int) async throws -> [Draw] {
        let plan: RunPlan
        do { plan = try RunPlan(pointCount: count, seed: seed) } catch { throw CalibrationProblem.design(error) }
        var moved: [Draw] = []
        try await RunExecution(of: plan, jobs: jobs).run { run in
            try await self.moved(particle: run.point, generation)
        } deliver: { outcome in
            moved.append(try outcome.result.get())
        }
        return moved
    }

    private func moved(particle: Int, _ generation: Generation) async throws -> Draw {
        let logit = LogitPrior(factors: prior)
        var failures = 0
        for attempt in 0..<generation.attemptLimit {
            var stream = RandomStream(
                seed: seed, run: generation.number, step: attempt, agent: particle, purpose: .particle)
            let simulationSeed = stream.next()
            let coordinates = generation.kernel.draw(&stream)
            do {
                let summaries = try await checkedSummaries(at: logit.values(at: coordinates), seed: simulationSeed)
                guard generation.distance.distance(of: summaries) <= generation.tolerance else { continue }
                return Draw(
                    coordinates: coordinates, summaries: summaries, attempts: attempt + 1, failures: failures)
            } catch {
                try Task.checkCancellation()
                failures += 1
            }
        }
        return Draw(coordinates: [], summaries: [], attempts: generation.attemptLimit, failures: failures)
    }

    /// The population with weights that sum to one; nil when a particle is missing.
    private func weighed(_ moved: [Draw], _ generation: Generation) -> [Particle]? {
        guard moved.allSatisfy({ !$0.summaries.isEmpty }) else { return nil }
        let logit = LogitPrior(factors: prior)
        let weights = moved.map {
            logit.density(at: $0.coordinates) / generation.kernel.density(at: $0.coordinates)
        }
        let total = weights.reduce(0, +)
        guard total > 0, total.isFinite else { return nil }
        return zip(moved, weights).map { draw, weight in
            particle(draw, weight: weight / total, distance: generation.distance.distance(of: draw.summaries))
        }
    }

    private func summary(of particles: [Particle], tolerance: Double, simulations: Int) -> Posterior.Population {
        let squares = particles.reduce(0) { $0 + $1.weight * $1.weight }
        return Posterior.Population(
            tolerance: tolerance, simulations: simulations, effectiveSampleSize: 1 / squares)
    }
}
