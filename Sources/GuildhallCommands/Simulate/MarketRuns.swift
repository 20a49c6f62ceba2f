import MarketSimulation
import Synchronization

/// Runs several markets at the same time and hands them over in order.
struct MarketRuns: Sendable {
    /// The runs in order.
    let tasks: [MarketTask]
    /// How many threads to use.
    let jobs: Int
    /// Where checkpoints lie, and after how many steps one is made; none without a folder.
    let folder: MarketFolder?
    let checkpointSteps: Int

    /// Runs all markets to their last step.
    ///
    /// No more than twice as many finished runs as threads wait to be taken in; what is taken, and in which order, does
    /// not depend on the number of threads.
    ///
    /// - Parameters:
    ///   - progress: tells how many steps have been done.
    ///   - take: takes in a finished run.
    func finish(progress: ProgressLine?, take: (MarketTask, MarketChainRun) throws -> Void) async throws {
        let workers = max(1, min(jobs, tasks.count))
        // Threads that no run takes help to step the others.
        let threads = max(1, jobs / workers)
        let done = StepCount()
        try await withThrowingTaskGroup(of: (Int, MarketChainRun).self) { group in
            var waiting: [Int: MarketChainRun] = [:]
            var (begun, taken, running) = (0, 0, 0)
            while taken < tasks.count {
                while begun < tasks.count, running < workers, begun - taken < 2 * workers {
                    let place = begun
                    group.addTask { (place, try await finished(tasks[place], threads, done, progress)) }
                    begun += 1
                    running += 1
                }
                guard let (place, run) = try await group.next() else { return }
                running -= 1
                waiting[place] = run
                while let run = waiting.removeValue(forKey: taken) {
                    try take(tasks[taken], run)
                    taken += 1
                }
            }
        }
    }

    private func finished(
        _ task: MarketTask, _ threads: Int, _ done: StepCount, _ progress: ProgressLine?
    ) async throws -> MarketChainRun {
        let resumed = try folder?.resumed(task, threads: threads)
        var run = try resumed ?? MarketChainRun(chain: task.chain, replicate: task.replicate, threads: threads)
        progress?.show(done: done.add(run.step))
        while run.step < task.steps {
            // Few enough steps for the progress line to move, and never beyond the next checkpoint.
            let toCheckpoint = checkpointSteps - run.step % checkpointSteps
            let steps = min(10, toCheckpoint, task.steps - run.step)
            await run.advance(steps: steps)
            try Task.checkCancellation()
            progress?.show(done: done.add(steps))
            guard run.step % checkpointSteps == 0 || run.step == task.steps else { continue }
            if let folder {
                try OutputFile(path: folder.checkpoint(of: task)).replace(with: run.checkpoint())
            }
        }
        return run
    }
}

/// The steps that all runs together have done.
private final class StepCount: Sendable {
    private let count = Atomic<Int>(0)

    func add(_ steps: Int) -> Int { count.add(steps, ordering: .relaxed).newValue }
}
