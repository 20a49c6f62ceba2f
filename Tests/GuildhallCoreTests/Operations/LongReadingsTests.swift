import Synchronization
import Testing

@testable import GuildhallCore

/// Questions that read all there is.
@Suite struct LongReadingsTests {
    @Test func `One long reading runs at a time, a few wait, and short ones are not held up`() async throws {
        try await World.with { world in
            let run = Run()
            let asked = (0...LongReadings.longestQueue).map { _ in
                Task { try await world.operations.read(Long(run: run), as: .system) }
            }
            while world.operations.longReadings.waitingCount < LongReadings.longestQueue { await Task.yield() }
            await #expect(throws: OperationRefusal.tooMany(retryAfterSeconds: 5)) {
                try await world.operations.read(Long(run: run), as: .system)
            }
            #expect(try await world.operations.read(ListClusters(limit: 1), as: .system).items.isEmpty)
            run.mayEnd.store(true, ordering: .relaxed)
            for task in asked { try await task.value }
            #expect(run.most.load(ordering: .relaxed) == 1)
        }
    }

    @Test func `A task that is cancelled while it waits leaves its place to others`() async throws {
        try await World.with { world in
            let run = Run()
            let first = Task { try await world.operations.read(Long(run: run), as: .system) }
            while run.running.load(ordering: .relaxed) < 1 { await Task.yield() }
            let second = Task { try await world.operations.read(Long(run: run), as: .system) }
            while world.operations.longReadings.waitingCount < 1 { await Task.yield() }
            second.cancel()
            await #expect(throws: CancellationError.self) { try await second.value }
            #expect(world.operations.longReadings.waitingCount == 0)
            run.mayEnd.store(true, ordering: .relaxed)
            try await first.value
        }
    }

    /// What long readings do to each other.
    private final class Run: Sendable {
        let mayEnd = Atomic(false)
        let running = Atomic(0)
        let most = Atomic(0)
    }

    /// A question that takes as long as the test wishes.
    private struct Long: Query {
        static let access: Access = .system
        static let isLong = true
        let run: Run

        func answer(from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp) async throws {
            let running = run.running.add(1, ordering: .relaxed).newValue
            run.most.max(running, ordering: .relaxed)
            while !run.mayEnd.load(ordering: .relaxed) { await Task.yield() }
            run.running.subtract(1, ordering: .relaxed)
        }
    }
}
