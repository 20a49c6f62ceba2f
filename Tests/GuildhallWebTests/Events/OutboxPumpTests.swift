import GuildhallCore
import Logging
import Synchronization
import Testing

@testable import GuildhallWeb

/// Carrying messages from the store to the streams.
@Suite struct OutboxPumpTests {
    private static let cluster = Cluster.ID(high: 1, low: 7)

    @Test func `A beginning that cannot be read is tried again, and nothing old is told as new`() async throws {
        try await Self.run { store, hub, service in
            for number in 1...3 { try await Self.append(number, to: store) }
            store.failures.store(1, ordering: .relaxed)
            let stream = try #require(hub.subscribe(to: Self.cluster, as: .system, after: nil))
            let work = Task { try await service.run() }
            while store.failures.load(ordering: .relaxed) > 0 { await Task.yield() }
            service.signal.give()
            #expect(await stream.next() == .opening)
            #expect(await stream.next() == .gap)
            try await Self.append(4, to: store)
            service.signal.give()
            #expect(await stream.next()?.id == 4)
            work.cancel()
            try await work.value
        }
    }

    @Test func `A sign of life looks for what another process has committed`() async throws {
        try await Self.run { store, hub, service in
            let stream = try #require(hub.subscribe(to: Self.cluster, as: .system, after: nil))
            let work = Task { try await service.run() }
            #expect(await stream.next() == .opening)
            #expect(await stream.next() == .gap, "The beginning was read.")
            // Nobody gives a signal of this commit.
            try await Self.append(1, to: store)
            var heard: Int?
            while heard == nil {
                service.beat()
                heard = await stream.next()?.id
            }
            #expect(heard == 1)
            work.cancel()
            try await work.value
        }
    }

    private static func run(
        _ body: @Sendable (FlakyStore, EventHub, EventService) async throws -> Void
    ) async throws {
        try await TestServer.run { server, _ in
            let store = FlakyStore(inner: server.face.program.store)
            let time = server.clock.now()
            try await store.write { transaction in
                try await transaction.clusters.add(
                    Cluster(id: cluster, name: "Toys", language: "en", createdAt: time))
            }
            let hub = EventHub()
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            let service = EventService(
                store: store, hub: hub, signal: CommitSignal(), authority: CommitSignal(), logger: logger)
            try await body(store, hub, service)
        }
    }

    private static func append(_ number: Int, to store: FlakyStore) async throws {
        _ = try await store.write { transaction in
            try await transaction.tenant(cluster).outbox.append(
                topic: "test.note", payload: "{\"number\":\(number)}", at: Timestamp(seconds: 1_790_000_000))
        }
    }
}

/// A store some of whose next readings fail.
private final class FlakyStore: Store {
    /// How many further readings fail.
    let failures = Atomic(0)
    private let inner: any Store

    init(inner: any Store) { self.inner = inner }

    func read<Result: Sendable>(_ body: @Sendable (any StoreSnapshot) async throws -> Result) async throws -> Result {
        if failures.load(ordering: .relaxed) > 0 {
            failures.subtract(1, ordering: .relaxed)
            throw StoreFailure(.busy, "The database is held by another program.")
        }
        return try await inner.read(body)
    }
    func write<Result: Sendable>(
        _ body: @Sendable (any StoreTransaction) async throws -> Result
    ) async throws -> Result {
        try await inner.write(body)
    }
    func backUp(to path: String) async throws {}
    func probe() async throws {}
    func close() async throws {}
}
