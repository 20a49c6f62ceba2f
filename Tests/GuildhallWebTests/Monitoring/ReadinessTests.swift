import GuildhallCore
import HTTPTypes
import Logging
import Synchronization
import Testing

@testable import GuildhallWeb

/// When a server says that it is ready, and when not.
@Suite struct ReadinessTests {
    @Test func `A server is ready while its database can be read and written, and not a moment longer than told`() async
    {
        let (store, time) = (FailingStore(), Timestamp(seconds: 1_000))
        let readiness = Readiness(store: store, hub: EventHub(), logger: Self.quiet)
        #expect(await readiness.isReady(at: time, cause: "1"))
        store.fails.store(true, ordering: .relaxed)
        #expect(await readiness.isReady(at: time + .milliseconds(999), cause: "2"))
        #expect(store.probes.load(ordering: .relaxed) == 1, "Who asks again at once gets the last answer.")
        #expect(await !readiness.isReady(at: time + .seconds(1), cause: "3"))
        store.fails.store(false, ordering: .relaxed)
        #expect(await !readiness.isReady(at: time + .milliseconds(1_500), cause: "4"))
        #expect(await readiness.isReady(at: time + .seconds(2), cause: "5"))
        // A clock that was put back does not keep an answer for ever.
        store.fails.store(true, ordering: .relaxed)
        #expect(await !readiness.isReady(at: Timestamp(seconds: 10), cause: "6"))
    }

    @Test func `A server that stops is not ready, takes no streams and says so`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await ProgramWorld(server)
            let header = world.header(.viewer)
            #expect(try await client.send(.get, "/ready", host: nil).status == 200)
            #expect(try await client.send(.get, "/api/v1/events", host: "localhost", header).status == 200)
            server.face.program.hub.stop()
            let answer = try await client.send(.get, "/ready", host: nil)
            #expect(answer.status == 503 && answer.text == "not ready\n")
            #expect(try await client.send(.get, "/api/v1/events", host: "localhost", header).status == 503)
            #expect(try await client.send(.get, "/health", host: nil).status == 200)
        }
    }

    private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

/// A store that can be made to fail, and counts how often it was tried.
private final class FailingStore: Store {
    let fails = Atomic(false)
    let probes = Atomic(0)

    func probe() async throws {
        probes.add(1, ordering: .relaxed)
        if fails.load(ordering: .relaxed) { throw StoreFailure(.full, "The disk is full.") }
    }
    func read<Result: Sendable>(_ body: @Sendable (any StoreSnapshot) async throws -> Result) async throws -> Result {
        throw StoreFailure(.internal, "Nothing reads here.")
    }
    func write<Result: Sendable>(
        _ body: @Sendable (any StoreTransaction) async throws -> Result
    ) async throws -> Result {
        throw StoreFailure(.internal, "Nothing writes here.")
    }
    func backUp(to path: String) async throws {}
    func close() async throws {}
}
