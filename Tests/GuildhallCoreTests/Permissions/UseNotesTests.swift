import GuildhallCore
import SQLStore
import Synchronization
import Testing

/// Reading while nothing can be written.
@Suite struct UseNotesTests {
    /// A store on a disk that is full for a while.
    private final class FullStore: Store {
        private let base: SQLBackedStore
        private let isFull = Atomic(true)

        init(_ base: SQLBackedStore) { self.base = base }

        func makeRoom() { isFull.store(false, ordering: .relaxed) }

        func read<Result: Sendable>(
            _ body: @Sendable (any StoreSnapshot) async throws -> Result
        ) async throws -> Result {
            try await base.read(body)
        }

        func write<Result: Sendable>(
            _ body: @Sendable (any StoreTransaction) async throws -> Result
        ) async throws -> Result {
            if isFull.load(ordering: .relaxed) { throw StoreFailure(.full, "There is no space left.") }
            return try await base.write(body)
        }

        func probe() async throws { try await base.probe() }
        func backUp(to path: String) async throws { try await base.backUp(to: path) }
        func close() async throws { try await base.close() }
    }

    @Test
    func `Who comes with a session or token is known on a full disk too, and the use is written when there is room`()
        async throws
    {
        try await World.with { world in
            let setUp = try await world.setUp()
            let made = try await world.perform(
                MakeToken(
                    for: setUp.administrator.places[0].member, name: "Robot", scopes: ["cluster.read"], days: 9),
                as: setUp.administrator)
            world.clock.advance(.seconds(3600))
            let store = FullStore(world.store)
            let operations = Operations(
                store: store, clock: world.clock, identifiers: world.identifiers, secrets: CountedSecrets(),
                passwords: world.passwords)
            for _ in 0..<3 {
                let robot = try #require(try await operations.resolve(token: made.secret.text, in: nil)).principal
                #expect(try await operations.read(ReadCluster(), as: robot) == setUp.cluster)
                #expect(try await operations.resolve(session: setUp.session, in: nil) != nil)
            }
            #expect(operations.uses.count == 2)
            await #expect(throws: StoreFailure.self) { try await operations.writeUses() }
            store.makeRoom()
            #expect(try await operations.writeUses() == 2)
            #expect(try await operations.writeUses() == 0)
            let tokens = try await world.operations.read(ListOwnTokens(), as: setUp.administrator)
            #expect(tokens.map(\.usedAt) == [world.clock.now()])
            let sessions = try await world.operations.read(ListOwnSessions(), as: setUp.administrator)
            #expect(sessions.map(\.seenAt) == [world.clock.now()])
        }
    }
}
