import Synchronization
import Testing

@testable import Credentials

@Suite struct HashingGateTests {
    @Test func `No more run at the same time than the gate is wide, and all come through`() async throws {
        let gate = HashingGate(width: 3, longestQueue: 100)
        let counts = Counts()
        let results = try await withThrowingTaskGroup(of: Int?.self) { group in
            for number in 0..<60 {
                group.addTask {
                    try await gate.run {
                        counts.enter()
                        defer { counts.leave() }
                        return (0..<2000).reduce(number) { $0 ^ $1 } ^ (0..<2000).reduce(0) { $0 ^ $1 }
                    }
                }
            }
            return try await group.reduce(into: Set<Int>()) { if let number = $1 { $0.insert(number) } }
        }
        #expect(results == Set(0..<60))
        #expect(counts.most <= 3)
    }

    @Test func `Who is cancelled while waiting leaves the queue, and the others come through`() async throws {
        let gate = HashingGate(width: 1, longestQueue: 10)
        let door = Door()
        let holder = Task { try await gate.run { door.wait() } }
        while !door.isReached { await Task.yield() }
        let cancelled = Task { try await gate.run { 1 } }
        let patient = Task { try await gate.run { 2 } }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        door.open()
        _ = try await holder.value
        #expect(try await patient.value == 2)
        #expect(try await gate.run { 3 } == 3)
    }

    @Test func `What a computation throws is thrown on, and the room is free again`() async throws {
        struct Broken: Error {}
        let gate = HashingGate(width: 1, longestQueue: 0)
        await #expect(throws: Broken.self) { _ = try await gate.run { () throws -> Int in throw Broken() } }
        #expect(try await gate.run { 1 } == 1)
    }
}

/// Counts how many are inside at the same time.
private final class Counts: Sendable {
    private let state = Mutex((now: 0, most: 0))

    var most: Int { state.withLock { $0.most } }

    func enter() {
        state.withLock { state in
            state.now += 1
            state.most = max(state.most, state.now)
        }
    }

    func leave() { state.withLock { $0.now -= 1 } }
}

/// Holds a computation until it is opened.
private final class Door: Sendable {
    private let state = Mutex((isReached: false, isOpen: false))

    var isReached: Bool { state.withLock { $0.isReached } }

    func wait() {
        while !state.withLock({ state in
            state.isReached = true
            return state.isOpen
        }) {}
    }

    func open() { state.withLock { $0.isOpen = true } }
}
