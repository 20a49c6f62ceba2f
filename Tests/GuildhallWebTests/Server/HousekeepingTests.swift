import GuildhallCore
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import GuildhallWeb

/// What the server removes by itself, and when.
@Suite struct HousekeepingTests {
    @Test func `What has ended goes soon after the start and then every hour, whatever fails in between`() async throws
    {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, _ in
            _ = try await server.face.start()
            func begin() async throws {
                try await server.operations.perform(BeginDemoSession(as: .viewer), as: .system, cause: "test")
            }
            func count() async throws -> Int {
                try await server.face.program.store.read { snapshot in
                    var count = 0
                    for account in try await snapshot.accounts.list(after: nil, limit: 99) {
                        count += try await snapshot.sessions.list(of: account.id).count
                    }
                    return count
                }
            }
            let clock = ManualClock()
            let lines = Mutex<[String]>([])
            let logger = Logger(label: "test") { label in
                JSONLineLog(label: label) { line in
                    lines.withLock { $0.append(String(decoding: line, as: UTF8.self)) }
                }
            }
            let housekeeping = Housekeeping(operations: server.operations, clock: clock, logger: logger)
            try await begin()
            server.clock.advance(seconds: 4 * 86_400)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await housekeeping.run() }
                #expect(await clock.sleeping() == HousekeepingTimes.afterStart)
                #expect(try await count() == 1)
                clock.advance(by: HousekeepingTimes.afterStart)
                #expect(await clock.sleeping() == HousekeepingTimes.interval)
                #expect(try await count() == 0)
                try await begin()
                server.clock.advance(seconds: 4 * 86_400)
                // Nothing happens before the hour is over.
                clock.advance(by: HousekeepingTimes.interval - .seconds(1))
                #expect(try await count() == 1)
                clock.advance(by: .seconds(1))
                #expect(await clock.sleeping() == HousekeepingTimes.interval)
                #expect(try await count() == 0)
                group.cancelAll()
            }
            #expect(lines.withLock { $0.count { $0.contains(#""message":"tidied","removed":1"#) } } == 2)
        }
    }

    @Test func `A failure is logged and ends nothing`() async throws {
        let clock = ManualClock()
        let lines = Mutex(0)
        let logger = Logger(label: "test") { label in
            JSONLineLog(label: label) { _ in lines.withLock { $0 += 1 } }
        }
        let operations = try await Self.closedOperations()
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await Housekeeping(operations: operations, clock: clock, logger: logger).run()
            }
            for round in 0..<3 {
                let rest = await clock.sleeping()
                #expect(lines.withLock { $0 } == round)
                clock.advance(by: rest)
            }
            #expect(await clock.sleeping() == HousekeepingTimes.interval)
            group.cancelAll()
        }
        #expect(lines.withLock { $0 } == 3)
    }

    /// The way to a store that is closed: whatever is asked of it fails.
    private static func closedOperations() async throws -> Operations {
        let operations = Mutex<Operations?>(nil)
        try await TestServer.run { server, _ in operations.withLock { $0 = server.operations } }
        return try #require(operations.withLock { $0 })
    }
}
