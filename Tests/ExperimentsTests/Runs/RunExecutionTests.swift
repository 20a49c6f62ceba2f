import Synchronization
import Testing

@testable import Experiments

struct RunExecutionTests {
    struct Refusal: Error, CustomStringConvertible {
        let run: Int
        var description: String { "Run \(run) is refused." }
    }

    /// Takes longer for some runs than for others, so that jobs finish out of order.
    @Sendable static func model(_ run: Run) async throws -> UInt64 {
        if run.number % 7 == 3 { throw Refusal(run: run.number) }
        var sum = run.seed
        for _ in 0..<(run.number % 5) * 200 {
            sum = sum &* 6_364_136_223_846_793_005 &+ 1
            if sum % 64 == 0 { await Task.yield() }
        }
        return sum
    }

    private func rows(_ plan: RunPlan, numbers: RunNumbers? = nil, jobs: Int) async throws -> [String] {
        var rows: [String] = []
        try await RunExecution(of: plan, numbers: numbers, jobs: jobs).run(Self.model) { rows.append(Self.row($0)) }
        return rows
    }

    static func row(_ outcome: RunOutcome<UInt64>) -> String {
        switch outcome.result {
        case .success(let value): "\(outcome.run.number),\(outcome.run.seed),ok,\(value)\n"
        case .failure(let failure): "\(outcome.run.number),\(outcome.run.seed),failed,\(failure.text)\n"
        }
    }

    @Test(arguments: [2, 3, 8, 100])
    func `Any number of jobs gives the bytes of one`(jobs: Int) async throws {
        let plan = try RunPlan(pointCount: 40, repetitions: 5, seed: 3)
        let one = try await rows(plan, jobs: 1)
        #expect(one.count == 200)
        #expect(try await rows(plan, jobs: jobs) == one)
    }

    @Test func `A failed run keeps the text of its error and stops nothing`() async throws {
        let rows = try await rows(RunPlan(pointCount: 8, seed: 1), jobs: 2)
        #expect(rows[3].hasSuffix(",failed,Run 3 is refused.\n"))
        #expect(rows.count == 8 && rows.count { $0.contains("failed") } == 1)
    }

    @Test(arguments: [1, 2, 5], Shard.Assignment.allCases)
    func `Merged shards are the unsharded bytes`(shards: Int, assignment: Shard.Assignment) async throws {
        let plan = try RunPlan(pointCount: 11, repetitions: 3, seed: 2)
        var parts: [[(run: Int, rows: [String])]] = []
        for index in 0..<shards {
            let numbers = try Shard(index: index, count: shards, assignment: assignment).numbers(of: plan.runCount)
            let rows = try await rows(plan, numbers: numbers, jobs: 2)
            parts.append(zip(numbers, rows).map { ($0, [$1]) })
        }
        let merged = try ShardMerge.merged(parts, runCount: plan.runCount, assignment: assignment)
        #expect(try await rows(plan, jobs: 1) == merged)
    }

    /// The model counts how many runs began; delivery looks how far ahead of it they are.
    @Test(arguments: [1, 2, 4])
    func `Runs do not get further ahead of delivery than the window`(jobs: Int) async throws {
        let plan = try RunPlan(pointCount: 300, seed: 1)
        let execution = RunExecution(of: plan, jobs: jobs)
        let started = Mutex(0)
        var (delivered, furthest) = (0, 0)
        try await execution.run { run in
            started.withLock { $0 += 1 }
            // The first run of each hundred waits for others, which fill the window.
            if run.number % 100 == 0 { for _ in 0..<1_000 { await Task.yield() } }
            return run.number
        } deliver: { outcome in
            #expect(outcome.run.number == delivered)
            furthest = max(furthest, started.withLock { $0 } - delivered)
            delivered += 1
        }
        #expect(delivered == 300 && furthest <= execution.window)
    }

    @Test func `An error in delivery stops the execution`() async throws {
        let plan = try RunPlan(pointCount: 100, seed: 1)
        let delivered = Mutex(0)
        await #expect(throws: Refusal.self) {
            try await RunExecution(of: plan, jobs: 3).run {
                $0.number
            } deliver: { outcome in
                if outcome.run.number == 10 { throw Refusal(run: 10) }
                delivered.withLock { $0 += 1 }
            }
        }
        #expect(delivered.withLock { $0 } == 10)
    }

    @Test func `A cancelled execution stops, and its last runs are no failures`() async throws {
        let plan = try RunPlan(pointCount: 1_000, seed: 1)
        let failures = Mutex(0)
        let task = Task {
            try await RunExecution(of: plan, jobs: 2).run { run in
                try Task.checkCancellation()
                return run.number
            } deliver: { outcome in
                if case .failure = outcome.result { failures.withLock { $0 += 1 } }
                if outcome.run.number == 5 { withUnsafeCurrentTask { $0?.cancel() } }
            }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(failures.withLock { $0 } == 0)
    }
}
