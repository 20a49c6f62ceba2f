import GuildhallCore
import SQLStore
import Testing

extension Contract {
    static let messages = [
        ContractCase("The same request gets the same bytes, another under its key is told apart") { database in
            let sample = try await Sample(database)
            let mine = try #require(request("key", .account(Sample.id(1)), "body"))
            let answer = StoredResponse(status: 201, mediaType: "application/json", location: "/x", body: [0, 255, 10])
            let before = try await sample.store.write { transaction in
                let requests = transaction.tenant(Sample.id(1)).requests
                let before = try await requests.outcome(of: mine)
                try await requests.record(answer, to: mine, at: Sample.now)
                return before
            }
            #expect(before == .isNew)
            let others = [
                try #require(request("key", .account(Sample.id(1)), "other")),
                try #require(request("key", .account(Sample.id(2)), "body")),
                try #require(request("other", .account(Sample.id(1)), "body")),
            ]
            let found = try await sample.store.read { snapshot in
                let (mineOnly, theirs) = (
                    snapshot.tenant(Sample.id(1)).requests, snapshot.tenant(Sample.id(2)).requests
                )
                var found = [try await mineOnly.outcome(of: mine)]
                for other in others { found.append(try await mineOnly.outcome(of: other)) }
                return found + [try await theirs.outcome(of: mine)]
            }
            #expect(found == [.answered(answer), .keyOfAnotherRequest, .isNew, .isNew, .isNew])
            await expectConflict(.duplicate) {
                try await sample.store.write {
                    try await $0.tenant(Sample.id(1)).requests.record(answer, to: mine, at: Sample.now)
                }
            }
            let removed = try await sample.store.write { transaction in
                let requests = transaction.tenant(Sample.id(1)).requests
                return [
                    try await requests.removeAnswers(before: Sample.now, limit: 9),
                    try await requests.removeAnswers(before: Sample.now + .seconds(1), limit: 9),
                ]
            }
            #expect(removed == [0, 1])
            let forgotten = try await sample.store.write { transaction in
                let requests = transaction.tenant(Sample.id(1)).requests
                try await requests.record(answer, to: mine, at: Sample.now)
                return [
                    try await requests.removeAnswers(to: .account(Sample.id(2))),
                    try await transaction.tenant(Sample.id(2)).requests.removeAnswers(to: mine.actor),
                    try await requests.removeAnswers(to: mine.actor),
                ]
            }
            #expect(forgotten == [0, 0, 1])
            let oneByOne = try await sample.store.write { transaction in
                let requests = transaction.tenant(Sample.id(1)).requests
                for other in [mine, others[2]] { try await requests.record(answer, to: other, at: Sample.now) }
                try await transaction.tenant(Sample.id(2)).requests.record(answer, to: mine, at: Sample.now)
                var counts: [Int] = []
                for _ in 0..<3 {
                    counts.append(try await requests.removeAnswers(before: Sample.now + .seconds(1), limit: 1))
                }
                return counts
            }
            #expect(oneByOne == [1, 1, 0], "The other cluster keeps its own.")
        },
        ContractCase("A request that fails leaves no answer behind") { database in
            let sample = try await Sample(database)
            let mine = try #require(request("key", .system, "body"))
            await #expect(throws: Refusal()) {
                try await sample.store.write { transaction in
                    try await transaction.tenant(Sample.id(1)).requests.record(
                        StoredResponse(status: 204), to: mine, at: Sample.now)
                    throw Refusal()
                }
            }
            let outcome = try await sample.store.read { try await $0.tenant(Sample.id(1)).requests.outcome(of: mine) }
            #expect(outcome == .isNew)
        },
        ContractCase("Messages have growing positions, a cluster sees its own, consumers remember theirs") { database in
            let sample = try await Sample(database)
            var positions: [Int] = []
            for number in 0..<6 {
                positions.append(
                    try await sample.store.write {
                        try await $0.tenant(Sample.id(1 + number % 2)).outbox.append(
                            topic: "topic", payload: "{\"number\":\(number)}", at: Sample.now)
                    })
            }
            #expect(positions == positions.sorted() && Set(positions).count == 6)
            let given = positions
            try await sample.store.read { snapshot in
                let mine = try await snapshot.tenant(Sample.id(1)).outbox.messages(after: 0, limit: 9)
                #expect(mine.map(\.position) == [given[0], given[2], given[4]])
                let all = try await snapshot.outbox.messages(after: given[1], limit: 3)
                #expect(all.map(\.payload) == (2...4).map { "{\"number\":\($0)}" })
                #expect(try await snapshot.outbox.position(of: "mail") == 0)
            }
            let removed = try await sample.store.write { transaction in
                let late = Sample.now + .seconds(1)
                let none = try await transaction.outbox.removeMessages(before: late, limit: 9)
                try await transaction.outbox.advance("mail", to: given[3])
                try await transaction.outbox.advance("mail", to: given[1])
                try await transaction.outbox.advance("events", to: given[2])
                let young = try await transaction.outbox.removeMessages(before: Sample.now, limit: 9)
                let few = try await transaction.outbox.removeMessages(before: late, limit: 2)
                return [none, young, few, try await transaction.outbox.removeMessages(before: late, limit: 9)]
            }
            #expect(removed == [0, 0, 2, 1])
            let ends = try await sample.store.read {
                [try await $0.outbox.position(of: "mail"), try await $0.outbox.lastPosition()]
            }
            #expect(ends == [given[3], given[5]])
        },
        ContractCase("A position is never given twice, even after the last message was removed") { database in
            let sample = try await Sample(database)
            func append() async throws -> Int {
                try await sample.store.write {
                    try await $0.tenant(Sample.id(1)).outbox.append(topic: "topic", payload: "{}", at: Sample.now)
                }
            }
            let first = try await append()
            let removed = try await sample.store.write { transaction in
                try await transaction.outbox.advance("mail", to: first)
                return try await transaction.outbox.removeMessages(before: Sample.now + .seconds(1), limit: 9)
            }
            #expect(removed == 1)
            #expect(try await append() > first)
            await expectConflict(.missing) {
                try await sample.store.write {
                    _ = try await $0.tenant(Sample.id(9)).outbox.append(topic: "topic", payload: "{}", at: Sample.now)
                }
            }
        },
    ]

    private static func request(_ key: String, _ actor: Actor, _ body: String) -> IdempotentRequest? {
        IdempotentRequest(key: key, actor: actor, requestDigest: Sample.digest(body))
    }
}
