import Foundation
import SQLStore
import Testing

@testable import GuildhallCore

@Suite struct OperationsTests {
    @Test func `A change is audited with who, what, why, before and after`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let factory = try await world.organisation(.factory, "Toy factory", as: setUp.administrator)
            try await world.perform(
                RenameOrganisation(factory.id, version: 1, name: "“Toy” \\ \u{4E2D}\u{56FD}"), as: setUp.administrator)
            let page = try await world.operations.read(ReadClusterAudit(limit: 1), as: setUp.administrator)
            let entry = try #require(page.items.first).entry
            #expect(entry.actor == setUp.administrator.actor && entry.cause == "request:test")
            #expect(entry.action == "organisation.rename" && entry.subject == "organisation:\(factory.id)")
            #expect(entry.before == #"{"kind":"factory","name":"Toy factory","archived":false,"version":1}"#)
            #expect(entry.after == #"{"kind":"factory","name":"“Toy” \\ 中国","archived":false,"version":2}"#)
            let next = try await world.operations.read(
                ReadClusterAudit(before: page.next, limit: 200), as: setUp.administrator)
            #expect(next.items.map(\.sequence) == Array((1..<page.items[0].sequence).reversed()) && next.next == nil)
        }
    }

    @Test func `A refused change leaves nothing behind`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            func records() async throws -> AuditVerification {
                try await world.operations.read(VerifyClusterAudit(), as: setUp.administrator)
            }
            let before = try await records()
            let refusals = [
                try await refusal {
                    try await world.perform(AddOrganisation(kind: .office, name: "Office"), as: setUp.administrator)
                },
                try await refusal {
                    try await world.perform(
                        RenameOrganisation(setUp.office.id, version: 7, name: "X"), as: setUp.administrator)
                },
                try await refusal {
                    try await world.perform(ArchiveOrganisation(setUp.office.id, version: 1), as: setUp.administrator)
                },
            ]
            #expect(
                refusals == [
                    .invalid([FieldProblem("name", .taken)]), .stale, .conflict(.lastAdministrator),
                ])
            #expect(try await records() == before)
            let office = try await world.operations.read(ReadOrganisation(setUp.office.id), as: setUp.administrator)
            #expect(office == setUp.office)
        }
    }

    @Test func `Members hear of organisations, and of nothing that concerns persons`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            _ = try await world.member("bela", [.viewer], in: setUp.office, by: setUp.administrator)
            let factory = try await world.organisation(.factory, "Toy factory", as: setUp.administrator)
            try await world.perform(ArchiveOrganisation(factory.id, version: 1), as: setUp.administrator)
            let messages = try await world.store.read { snapshot in
                try await snapshot.tenant(setUp.cluster.id).outbox.messages(after: 0, limit: 99)
            }
            #expect(
                messages.map { "\($0.topic) \($0.payload)" } == [
                    #"server.set-up {"subject":"cluster:\#(setUp.cluster.id)"}"#,
                    #"server.set-up {"subject":"organisation:\#(setUp.office.id)"}"#,
                    #"organisation.add {"subject":"organisation:\#(factory.id)"}"#,
                    #"organisation.archive {"subject":"organisation:\#(factory.id)"}"#,
                ])
        }
    }

    @Test func `No record of a log holds a name of a person, an address, a password or a secret`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let bela = try await world.member("bela", [.manager], in: setUp.office, by: setUp.administrator)
            let made = try await world.perform(
                MakeToken(for: bela.member.id, name: "Belas Robot", scopes: ["cluster.read"], days: 9),
                as: bela.principal)
            let link = try await world.perform(MakeResetLink(bela.member.account), as: setUp.administrator)
            try await world.perform(ResetPassword(link: link.secret.text, wished: "a new password that is long"))
            let session = try await world.perform(
                SignIn(name: "bela", password: "a new password that is long", address: "192.0.2.77"))
            let again = try await world.principal(session.secret.text, in: setUp.cluster.id)
            try await world.perform(
                ChangeOwnAccount(version: session.account.version, displayName: "Bela B.", language: "zh"), as: again)
            try await world.perform(SignOut(), as: again)
            try await world.perform(EraseAccount(bela.member.account), as: setUp.administrator)
            let records = try await world.store.read { snapshot in
                try await snapshot.audit.records(after: 0, limit: 999)
                    + snapshot.tenant(setUp.cluster.id).audit.records(after: 0, limit: 999)
            }
            #expect(records.count > 15)
            let words = [
                "anna", "bela", "Person", "Robot", "192.0.2.77", "password that", World.password, made.secret.text,
                link.secret.text, session.secret.text, "fake$",
            ]
            for record in records {
                let entry = record.entry
                let text = [entry.actor.code, entry.subject, entry.before ?? "", entry.after ?? ""].joined(
                    separator: " ")
                for word in words {
                    #expect(!text.lowercased().contains(word.lowercased()), "\(entry.action): \(word)")
                }
                for state in [entry.before, entry.after].compactMap({ $0 }) {
                    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(state.utf8)) }
                }
            }
        }
    }

    @Test func `A request that comes again gets the same answer, and its effect once`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let request = try #require(Self.request("key", "body", by: setUp.administrator))
            func send(_ request: IdempotentRequest, _ name: String) async throws -> RepeatableAnswer {
                try await world.operations.perform(
                    AddOrganisation(kind: .factory, name: name), as: setUp.administrator, cause: "request:test",
                    answering: request
                ) { StoredResponse(status: 201, mediaType: "text/plain", body: Array("\($0.id)".utf8)) }
            }
            let answers = try await withThrowingTaskGroup(of: RepeatableAnswer.self) { group in
                for _ in 0..<8 { group.addTask { try await send(request, "Toy factory") } }
                return try await group.reduce(into: [RepeatableAnswer]()) { $0.append($1) }
            }
            var (firsts, repetitions): (Set<StoredResponse>, Set<StoredResponse>) = ([], [])
            for answer in answers {
                switch answer {
                case .first(let response): firsts.insert(response)
                case .again(let response): repetitions.insert(response)
                case .keyOfAnotherRequest: Issue.record("It is the same request.")
                }
            }
            #expect(firsts.count == 1 && repetitions == firsts)
            let other = try #require(Self.request("key", "other body", by: setUp.administrator))
            #expect(try await send(other, "Another") == .keyOfAnotherRequest)
            let refused = try #require(Self.request("second", "body", by: setUp.administrator))
            #expect(
                try await refusal { try await send(refused, "Toy factory") } == .invalid([FieldProblem("name", .taken)])
            )
            guard case .first = try await send(refused, "Second factory") else {
                Issue.record("A refusal is not kept.")
                return
            }
            let count = try await world.operations.read(ListOrganisations(limit: 9), as: setUp.administrator).items
                .count
            #expect(count == 3)
            world.clock.advance(.seconds(86_401))
            #expect(try await world.tidyUp() == 2)
        }
    }

    @Test func `A repetition is for who may still ask`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            let request = try #require(Self.request("key", "body", by: setUp.administrator))
            let stranger = Principal(actor: setUp.administrator.actor, cluster: setUp.cluster.id)
            for (principal, expected) in [(setUp.administrator, nil), (stranger, OperationRefusal.missing)] {
                let found = try await refusal {
                    try await world.operations.perform(
                        AddOrganisation(kind: .factory, name: "Toy factory"), as: principal, cause: "request:test",
                        answering: request
                    ) { _ in StoredResponse(status: 201) }
                }
                #expect(found == expected)
            }
        }
    }

    private static func request(_ key: String, _ body: String, by principal: Principal) -> IdempotentRequest? {
        IdempotentRequest(key: key, actor: principal.actor, requestDigest: SecretDigest(of: body.utf8))
    }

    @Test func `Pages join without gaps, and are bounded`() async throws {
        try await World.with { world in
            let setUp = try await world.setUp()
            for number in 1...6 {
                _ = try await world.organisation(.factory, "Factory \(number)", as: setUp.administrator)
            }
            for limit in [-5, 0, 1, 2, 3, 6, 7, 8, 1000] {
                var (names, after, pages): ([String], Organisation.ID?, Int) = ([], nil, 0)
                repeat {
                    let page = try await world.operations.read(
                        ListOrganisations(after: after, limit: limit), as: setUp.administrator)
                    #expect(page.items.count <= max(1, min(limit, 200)))
                    names += page.items.map(\.name)
                    after = page.next
                    pages += 1
                } while after != nil
                #expect(names == ["Office"] + (1...6).map { "Factory \($0)" }, "limit \(limit)")
                #expect(pages == (7 + max(limit, 1) - 1) / max(limit, 1))
            }
        }
    }
}
