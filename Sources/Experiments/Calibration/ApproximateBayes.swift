import RandomStreams

/// Approximate Bayesian computation: parameters of a simulator from data, without a likelihood.
///
/// Parameters are drawn, data simulated from them, and parameters kept whose simulated summaries are near the observed
/// ones. What is kept is a sample of a posterior that widens with the tolerance.
///
/// ```swift
/// let bayes = try ApproximateBayes(prior: [fee, patience], observed: [meanPrice, share], seed: 7) { values, seed in
///     summaries(of: try market(fee: values[0], patience: values[1], seed: seed))
/// }
/// let posterior = try await bayes.sequential(particles: 500, populations: 6, jobs: 4)
/// posterior.interval(of: 0)   // 90 %
/// ```
///
/// Every simulation has a seed from its place in the algorithm, so that the posterior is the same on any number of jobs.
///
/// Source: rejection: J. K. Pritchard et al., *Molecular Biology and Evolution* 16 (1999) 1791–1798; sequential: T. Toni
/// et al., "Approximate Bayesian computation scheme for parameter inference and model selection in dynamical systems",
/// *Journal of the Royal Society Interface* 6 (2009) 187–202.
public struct ApproximateBayes: Sendable {
    /// Gives the summaries of data simulated with parameters and a seed; as many as there are observed ones.
    public typealias Simulator = @Sendable (_ values: [Double], _ seed: UInt64) async throws -> [Double]

    /// The prior: independent factors.
    public let prior: [Factor]
    /// The summaries of the data.
    public let observed: [Double]
    /// The seed.
    public let seed: UInt64
    let simulate: Simulator

    /// Describes a calibration.
    ///
    /// - Throws: ``CalibrationProblem`` for no factor, two of one name, or observations that are not finite or none.
    public init(
        prior: [Factor], observed: [Double], seed: UInt64, simulate: @escaping Simulator
    ) throws(CalibrationProblem) {
        do { try Design.check(prior) } catch { throw .design(error) }
        guard !observed.isEmpty else { throw .tooFewRows(given: 0, least: 1) }
        guard observed.allSatisfy(\.isFinite) else { throw .notFinite }
        self.prior = prior
        self.observed = observed
        self.seed = seed
        self.simulate = simulate
    }

    /// A simulated draw.
    struct Draw: Sendable {
        let coordinates: [Double]
        let summaries: [Double]
        /// The simulations it took, failed ones too.
        var attempts = 1
        var failures = 0
    }

    /// Draws from the prior and keeps those nearest to the observation.
    ///
    /// - Parameters:
    ///   - draws: the number of simulations.
    ///   - accepting: how many are kept; the share is what the tolerance is in other words.
    ///   - jobs: how many simulations run at once.
    /// - Throws: ``CalibrationProblem``; `CancellationError` when the task is cancelled.
    public func rejection(draws: Int, accepting: Int, jobs: Int = 1) async throws -> Posterior {
        guard accepting >= 2 else { throw CalibrationProblem.design(.tooFew(given: accepting, least: 2)) }
        let sample = try await priorSample(draws, least: accepting, jobs: jobs)
        let distance = SummaryDistance(observed: observed, simulated: sample.draws.map(\.summaries))
        // Of equal distances the earlier draw is kept.
        let nearest = sample.draws.enumerated().map { (distance.distance(of: $1.summaries), $0) }
            .sorted { $0 < $1 }.prefix(accepting)
        let particles = nearest.map { distance, place in
            particle(sample.draws[place], weight: 1 / Double(accepting), distance: distance)
        }
        let population = Posterior.Population(
            tolerance: nearest.last?.0 ?? 0, simulations: draws, effectiveSampleSize: Double(accepting))
        return Posterior(
            prior: prior, observed: observed, scales: distance.scales, particles: particles,
            populations: [population], simulations: draws, failedSimulations: sample.failed, ending: .complete)
    }

    /// Simulated draws from the prior, without those that failed.
    func priorSample(_ count: Int, least: Int, jobs: Int) async throws -> (draws: [Draw], failed: Int) {
        let plan: RunPlan
        do throws(DesignProblem) {
            guard count >= least else { throw DesignProblem.tooFew(given: count, least: least) }
            plan = try RunPlan(pointCount: count, seed: seed)
        } catch {
            throw CalibrationProblem.design(error)
        }
        let logit = LogitPrior(factors: prior)
        var draws: [Draw] = []
        var failures: [RunFailure] = []
        try await RunExecution(of: plan, jobs: jobs).run { run in
            var stream = RandomStream(seed: seed, run: run.point, purpose: .priorDraw)
            let coordinates = logit.coordinates(of: prior.map { _ in stream.openUniform() })
            let summaries = try await checkedSummaries(at: logit.values(at: coordinates), seed: run.seed)
            return Draw(coordinates: coordinates, summaries: summaries)
        } deliver: { outcome in
            switch outcome.result {
            case .success(let draw): draws.append(draw)
            case .failure(let failure): failures.append(failure)
            }
        }
        guard draws.count >= least else {
            throw CalibrationProblem.simulationsFailed(
                failed: failures.count, of: count, text: failures.first?.text ?? "")
        }
        return (draws, failures.count)
    }

    /// The simulator's summaries; an error when they are not finite or not as many as the observed ones.
    func checkedSummaries(at values: [Double], seed: UInt64) async throws -> [Double] {
        let summaries = try await simulate(values, seed)
        guard summaries.count == observed.count else {
            throw RunFailure(text: "The simulator gave \(summaries.count) summaries instead of \(observed.count).")
        }
        guard summaries.allSatisfy(\.isFinite) else {
            throw RunFailure(text: "The simulator gave a summary that is not finite.")
        }
        return summaries
    }

    func particle(_ draw: Draw, weight: Double, distance: Double) -> Particle {
        Particle(
            values: LogitPrior(factors: prior).values(at: draw.coordinates), weight: weight, distance: distance,
            summaries: draw.summaries, coordinates: draw.coordinates)
    }
}
