import Synchronization

/// Where a fixed number of tasks wait for each other between the phases of a step.
///
/// A phase lasts some microseconds, in which a sleeping thread would hardly wake, so that a task first looks again and
/// again; where the others take longer, or have no thread to run on, it suspends and leaves its thread to them.
final class StepBarrier: Sendable {
    /// Looks before a task suspends: some ten microseconds.
    private static let patience = 20_000

    private let taskCount: Int
    private let arrived = Atomic<Int>(0)
    private let phase = Atomic<Int>(0)
    private let suspended = Mutex<[CheckedContinuation<Void, Never>]>([])

    init(taskCount: Int) {
        self.taskCount = taskCount
    }

    /// Returns when all tasks have come; what each wrote before is then seen by all.
    func meet() async {
        let current = phase.load(ordering: .acquiring)
        guard arrived.add(1, ordering: .acquiringAndReleasing).newValue < taskCount else {
            open(after: current)
            return
        }
        for _ in 0..<Self.patience where phase.load(ordering: .acquiring) != current { return }
        await withCheckedContinuation { task in
            let isOpen = suspended.withLock { tasks in
                guard phase.load(ordering: .acquiring) == current else { return true }
                tasks.append(task)
                return false
            }
            if isOpen { task.resume() }
        }
    }

    private func open(after current: Int) {
        arrived.store(0, ordering: .releasing)
        let tasks = suspended.withLock { tasks in
            phase.store(current &+ 1, ordering: .releasing)
            defer { tasks = [] }
            return tasks
        }
        for task in tasks { task.resume() }
    }
}
