import Experiments
import Foundation
import Interchange
import Presentation
import Reports
import Synchronization

/// A calibration under way: the method, with progress and a deadline.
struct CalibrationWork {
    let plan: CalibrationPlan
    let jobs: Int
    let deadline: Double?
    let language: Language
    let isQuiet: Bool
    let diagnostics: [Diagnostic]

    /// Does the work and says what came of it.
    func report() async throws -> Report {
        switch plan.method {
        case .leastSquares: try leastSquares()
        default: try await posterior()
        }
    }

    /// A posterior by simulation.
    ///
    /// Past the deadline every simulation fails at once, so that the algorithm ends with the last whole population.
    private func posterior() async throws -> Report {
        let (plan, watch) = (plan, SimulationWatch(seconds: deadline))
        let isSequential = if case .sequential = plan.method { true } else { false }
        var total: Int?
        if case .rejection(let draws, _, _) = plan.method { total = draws }
        let progress = ProgressLine(
            console: CommandEnvironment.current.console, total: total, unit: "simulations", isQuiet: isQuiet)
        defer { progress?.finish() }
        let bayes = try ApproximateBayes(
            prior: plan.factors.map(\.factor), observed: plan.summaries.map(\.observed), seed: plan.seed
        ) { values, seed in
            try watch.check()
            let summaries = try await plan.simulated(values, seed: seed, deadline: { try watch.check() })
            progress?.show(done: watch.count())
            return summaries
        }
        let accepted: Posterior
        var (result, isAdjusted): (Posterior?, Bool?)
        switch plan.method {
        case .rejection(let draws, let accepting, let wantsAdjustment):
            accepted = try await bayes.rejection(draws: draws, accepting: accepting, jobs: jobs)
            if wantsAdjustment {
                result = try? accepted.adjusted()
                isAdjusted = result != nil
            }
        case .sequential(let particles, let populations, let quantile, let attempts):
            accepted = try await bayes.sequential(
                particles: particles, populations: populations, quantile: quantile, attemptLimit: attempts, jobs: jobs)
        case .leastSquares: throw CommandFailure("Least squares have no posterior sample.")
        }
        let background = PosteriorPresentation.Background(
            title: plan.title, isSequential: isSequential, isAdjusted: isAdjusted,
            isOutOfTime: watch.isLate, confidence: plan.confidence,
            summaries: plan.summaries.map { ($0.measure, $0.part, $0.parts) }, words: plan.factors.map(\.words))
        return PosteriorPresentation(
            result ?? accepted, accepted: accepted, background: background, language: language, diagnostics: diagnostics
        ).report()
    }

    /// The parameters with the least sum of squares, each measure in units of its own spread.
    private func leastSquares() throws -> Report {
        let scales = plan.measures.indices.map { measure -> Double in
            let values = plan.rows.map { $0.observed[measure] }
            let spread = EnsembleSummary(values).standardDeviation ?? 0
            let size = values.map(\.magnitude).max() ?? 1
            return spread > 1e-12 * size ? spread : size > 0 ? size : 1
        }
        func scaled(_ numbers: [Double]) -> [Double] {
            numbers.enumerated().map { $1 / scales[$0 % scales.count] }
        }
        let observed = scaled(plan.rows.flatMap(\.observed))
        let start = plan.factors.map { $0.factor.distribution.value(at: 0.5) }
        let fit = try NonlinearFit(to: observed, from: start) { values in
            plan.predictions(values).map(scaled) ?? observed.map { _ in .nan }
        }
        let parameters = plan.factors.map { factor in
            let (low, high) = (factor.factor.distribution.value(at: 0.01), factor.factor.distribution.value(at: 0.99))
            return (name: factor.key, range: min(low, high)...max(low, high))
        }
        return FitPresentation(
            fit, title: plan.title, parameters: parameters, confidence: plan.confidence, language: language,
            diagnostics: diagnostics
        ).report()
    }
}

/// What all simulations of a calibration share: their number, and the time that is left.
private final class SimulationWatch: Sendable {
    private let end: ContinuousClock.Instant?
    private let state = Mutex((done: 0, isLate: false))

    init(seconds: Double?) { end = seconds.map { .now + .seconds($0) } }

    /// Whether some simulation was refused because time was up.
    var isLate: Bool { state.withLock { $0.isLate } }

    /// Looks at the clock.
    func check() throws {
        guard let end, ContinuousClock.now > end else { return }
        state.withLock { $0.isLate = true }
        throw SweptFailure("the deadline passed")
    }

    /// Counts a simulation; gives how many there are.
    func count() -> Int {
        state.withLock { state in
            state.done += 1
            return state.done
        }
    }
}
