/// Runs a model many times at once and hands out the results in the order of the runs.
///
/// The results, and the order in which they come, do not depend on the number of jobs, so that a file written from them
/// has the same bytes. Memory stays bounded: while the earliest run is still at work, only ``window`` runs from it on are
/// started.
///
/// ```swift
/// let execution = RunExecution(of: plan, jobs: 4)
/// try await execution.run { run in
///     try market(at: design.values(at: run.point), seed: run.seed)
/// } deliver: { outcome in
///     try file.append(outcome)
/// }
/// ```
public struct RunExecution: Sendable {
    /// All runs of the sweep.
    public let plan: RunPlan
    /// The runs to be done, ascending.
    public let numbers: RunNumbers
    /// How many runs are at work at once.
    public let jobs: Int
    /// How many runs may be at work or wait for an earlier one.
    public let window: Int

    /// Describes an execution.
    ///
    /// - Parameters:
    ///   - plan: all runs of the sweep.
    ///   - numbers: the runs to be done; those of a shard, or what a stopped sweep left. All by default.
    ///   - jobs: how many runs are at work at once, one or more.
    public init(of plan: RunPlan, numbers: RunNumbers? = nil, jobs: Int) {
        precondition(jobs >= 1, "An execution has one job at least.")
        let numbers = numbers ?? RunNumbers(0..<plan.runCount)
        precondition(numbers.allInside(0..<plan.runCount), "An execution does runs of its plan.")
        self.plan = plan
        self.numbers = numbers
        self.jobs = jobs
        window = 8 * jobs
    }

    /// Does the runs.
    ///
    /// - Parameters:
    ///   - isolation: where the outcomes are delivered: the caller's own isolation.
    ///   - model: gives a run's output; it may be called for several runs at once. An error is kept as the run's
    ///     ``RunFailure``, with its text.
    ///   - deliver: takes the outcomes, one at a time, in the order of the runs.
    /// - Throws: what `deliver` throws, which stops the execution; `CancellationError` when the task was cancelled. What
    ///   was delivered until then is complete.
    public func run<Output: Sendable>(
        isolation: isolated (any Actor)? = #isolation,
        _ model: @escaping @Sendable (Run) async throws -> Output,
        deliver: (RunOutcome<Output>) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, RunOutcome<Output>).self) { group in
            var (started, delivered, working) = (0, 0, 0)
            var waiting: [Int: RunOutcome<Output>] = [:]
            while delivered < numbers.count {
                while started < numbers.count, working < jobs, started - delivered < window {
                    let (place, run) = (started, plan.run(numbers[started]))
                    group.addTask { (place, try await Self.outcome(of: run, model)) }
                    started += 1
                    working += 1
                }
                guard let (place, outcome) = try await group.next() else { return }
                working -= 1
                waiting[place] = outcome
                while let ready = waiting.removeValue(forKey: delivered) {
                    try Task.checkCancellation()
                    try await deliver(ready)
                    delivered += 1
                }
            }
        }
    }

    /// The outcome of one run; that the task was cancelled is not the model's failure.
    private static func outcome<Output: Sendable>(
        of run: Run, _ model: @Sendable (Run) async throws -> Output
    ) async throws -> RunOutcome<Output> {
        try Task.checkCancellation()
        do {
            return RunOutcome(run: run, result: .success(try await model(run)))
        } catch {
            try Task.checkCancellation()
            return RunOutcome(run: run, result: .failure(RunFailure(text: String(describing: error))))
        }
    }
}
