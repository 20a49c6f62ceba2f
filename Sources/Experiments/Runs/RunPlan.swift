import RandomStreams

/// The list of all runs of a sweep: every point of a design, repeated, each with its seed.
///
/// ```swift
/// let plan = try RunPlan(pointCount: 100, repetitions: 20, seed: 7)
/// plan.runCount   // 2,000
/// plan.run(45)    // point 2, repetition 5, and its seed
/// ```
///
/// The plan is a rule, not a list: any run can be had at once, and a shard or a resumed sweep needs no other's. The seed
/// of a run is the first number of the `RandomStream` with the sweep's seed, the point for its run and the repetition
/// for its step, so that it depends on nothing else: neither the number of points nor that of repetitions.
public struct RunPlan: Sendable, Hashable {
    /// The number of points.
    public let pointCount: Int
    /// The number of runs at each point.
    public let repetitions: Int
    /// The sweep's seed.
    public let seed: UInt64
    /// Which runs share their seeds.
    public let seeding: RunSeeding

    /// Creates a plan.
    ///
    /// - Parameters:
    ///   - pointCount: from 1 to ``Design/pointLimit``.
    ///   - repetitions: from 1 to 2²⁴.
    ///   - seed: any number.
    ///   - seeding: which runs share their seeds.
    /// - Throws: ``DesignProblem`` for too few or too many of either.
    public init(
        pointCount: Int, repetitions: Int = 1, seed: UInt64, seeding: RunSeeding = .independent
    ) throws(DesignProblem) {
        guard pointCount >= 1 else { throw .tooFew(given: pointCount, least: 1) }
        guard repetitions >= 1 else { throw .tooFew(given: repetitions, least: 1) }
        guard pointCount <= Design.pointLimit, repetitions <= RandomStream.stepLimit else { throw .tooManyPoints }
        self.pointCount = pointCount
        self.repetitions = repetitions
        self.seed = seed
        self.seeding = seeding
    }

    /// The number of runs.
    public var runCount: Int { pointCount * repetitions }

    /// A run by its number: point after point, and at each point repetition after repetition.
    public func run(_ number: Int) -> Run {
        precondition(number >= 0 && number < runCount, "The plan has no such run.")
        let (point, repetition) = number.quotientAndRemainder(dividingBy: repetitions)
        return Run(
            number: number, point: point, repetition: repetition,
            seed: runSeed(point: point, repetition: repetition))
    }

    private func runSeed(point: Int, repetition: Int) -> UInt64 {
        var stream =
            switch seeding {
            case .independent: RandomStream(seed: seed, run: point, step: repetition, purpose: .runSeed)
            case .common: RandomStream(seed: seed, step: repetition, purpose: .commonRunSeed)
            }
        return stream.next()
    }
}
