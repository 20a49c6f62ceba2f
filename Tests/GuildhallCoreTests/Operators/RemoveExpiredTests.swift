import GuildhallCore
import SQLStore
import Testing

/// What is removed when it has come to its end, and what stays.
@Suite struct RemoveExpiredTests {
    @Test func `Links and invitations stay for a while behind their end`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let member = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            try await world.perform(
                MakeInvitation(to: setUp.office.id, roles: [.viewer], days: 1), as: setUp.administrator)
            let account = try #require(member.principal.account)
            let link = try await world.perform(MakeResetLink(account), as: .system).link
            #expect(try await world.counts() == [2, 1])
            world.clock.advance(.seconds(86_400) + RemoveExpired.linksKept)
            #expect(world.clock.now() == link.expiresAt + RemoveExpired.linksKept)
            _ = try await world.tidyUp()
            #expect(try await world.counts()[1] == 1)
            world.clock.advance(.seconds(1))
            _ = try await world.tidyUp()
            #expect(try await world.counts() == [2, 0])
            world.clock.advance(.seconds(97 * 86_400))
            _ = try await world.tidyUp()
            #expect(try await world.counts() == [0, 0])
        }
    }

    @Test func `Messages go when they are old and no stream replays them`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let count = RemoveExpired.messagesReplayed + RemoveExpired.batch + 7
            try await world.store.write { transaction in
                let outbox = transaction.tenant(setUp.cluster.id).outbox
                for number in 0..<count {
                    _ = try await outbox.append(topic: "test", payload: "{\"n\":\(number)}", at: world.clock.now())
                }
            }
            let before = try await world.messages()
            _ = try await world.tidyUp()
            #expect(try await world.messages() == before, "They are too young.")
            world.clock.advance(RemoveExpired.messagesKept + .seconds(1))
            _ = try await world.tidyUp()
            #expect(try await world.messages() == before.suffix(RemoveExpired.messagesReplayed))
        }
    }

    @Test func `A consumer that is behind keeps its messages`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            try await world.store.write { transaction in
                let outbox = transaction.tenant(setUp.cluster.id).outbox
                for _ in 0..<RemoveExpired.messagesReplayed + 20 {
                    _ = try await outbox.append(topic: "test", payload: "{}", at: world.clock.now())
                }
                try await transaction.outbox.advance("mail", to: 5)
            }
            world.clock.advance(RemoveExpired.messagesKept + .seconds(1))
            _ = try await world.tidyUp()
            #expect(try await world.messages().first == 6)
        }
    }

    @Test func `No performance removes more than a batch, and everything goes in the end`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let count = 2 * RemoveExpired.batch + 3
            try await world.store.write { transaction in
                for number in 0..<count {
                    let request = try #require(
                        IdempotentRequest(
                            key: "key\(number)", actor: .system, requestDigest: SecretDigest(of: [1])))
                    try await transaction.tenant(setUp.cluster.id).requests.record(
                        StoredResponse(status: 204), to: request, at: world.clock.now())
                }
            }
            world.clock.advance(RemoveExpired.answersKept + .seconds(1))
            var (place, removed): (RemoveExpired.Place?, [Int]) = (.clusters(after: nil), [])
            while let next = place {
                let done = try await world.perform(RemoveExpired(at: next), as: .system)
                removed.append(done.removed)
                place = done.next
            }
            #expect(removed == [RemoveExpired.batch, RemoveExpired.batch, 3])
        }
    }
}

extension World {
    /// How many invitations and links there are.
    fileprivate func counts() async throws -> [Int] {
        try await store.read { snapshot in
            var (invitations, links) = (0, 0)
            for cluster in try await snapshot.clusters.list(after: nil, limit: 9) {
                invitations += try await snapshot.tenant(cluster.id).invitations.list(after: nil, limit: 99).count
            }
            for account in try await snapshot.accounts.list(after: nil, limit: 99) {
                links += try await snapshot.secrets.links(of: account.id).count
            }
            return [invitations, links]
        }
    }

    /// The positions of all messages.
    fileprivate func messages() async throws -> [Int] {
        try await store.read { try await $0.outbox.messages(after: 0, limit: 100_000).map(\.position) }
    }
}
