import GuildhallCore
import SQLStore
import Testing

extension Contract {
    static let persons = [
        ContractCase("The clusters of a person are known also after the place there has ended") { database in
            let sample = try await Sample(database)
            var ended = Sample.member(in: 1)
            ended.endedAt = Sample.now
            let edited = ended
            try await sample.store.write { transaction in
                _ = try await transaction.tenant(Sample.id(1)).members.update(edited)
                let second = Member(
                    id: Sample.id(7), cluster: Sample.id(2), organisation: Sample.id(1), account: Sample.id(1),
                    roles: [.viewer], createdAt: Sample.now)
                try await transaction.tenant(Sample.id(2)).members.add(second)
            }
            try await sample.store.read { snapshot in
                expectEqual(try await snapshot.accounts.clusters(of: Sample.id(1)), [Sample.id(2)])
                expectEqual(try await snapshot.accounts.clustersEver(of: Sample.id(1)), [Sample.id(1), Sample.id(2)])
                expectEqual(try await snapshot.accounts.clustersEver(of: Sample.id(3)), [])
            }
        },
        ContractCase("An operator counts as long as the account can be used") { database in
            let sample = try await Sample(database)
            func hasOperator() async throws -> Bool {
                try await sample.store.write { try await $0.accounts.hasOperator() }
            }
            expectEqual(try await hasOperator(), true)
            var closed = Sample.account(1)
            closed.disabledAt = Sample.now
            let edited = closed
            try await sample.store.write { _ = try await $0.accounts.update(edited) }
            expectEqual(try await hasOperator(), false)
        },
        ContractCase("An administrator counts with place, organisation and account, and in the own cluster") {
            database in
            let sample = try await Sample(database)
            func hasAdministrator(_ cluster: Int) async throws -> Bool {
                try await sample.store.write { try await $0.tenant(Sample.id(cluster)).members.hasAdministrator() }
            }
            expectEqual(try await hasAdministrator(1), false)
            var member = Sample.member(in: 1)
            member.roles = [.administrator, .viewer]
            let promoted = member
            try await sample.store.write { _ = try await $0.tenant(Sample.id(1)).members.update(promoted) }
            expectEqual(try await hasAdministrator(1), true)
            expectEqual(try await hasAdministrator(2), false)
            for spoil in Self.waysToLoseAnAdministrator {
                await #expect(throws: Refusal()) {
                    try await sample.store.write { transaction in
                        try await spoil(transaction)
                        let has = try await transaction.tenant(Sample.id(1)).members.hasAdministrator()
                        #expect(!has)
                        throw Refusal()
                    }
                }
            }
            expectEqual(try await hasAdministrator(1), true)
        },
        ContractCase("What a person was answered, and a member's tokens, can be removed for good, others' stay") {
            database in
            let sample = try await Sample(database)
            let (mine, theirs) = (Actor.account(Sample.id(1)), Actor.account(Sample.id(2)))
            let digest = Sample.digest("body")
            try await sample.store.write { transaction in
                let tenant = transaction.tenant(Sample.id(1))
                for (key, actor) in [("a", mine), ("b", mine), ("a", theirs)] {
                    let request = try #require(IdempotentRequest(key: key, actor: actor, requestDigest: digest))
                    try await tenant.requests.record(StoredResponse(status: 204), to: request, at: Sample.now)
                }
                for number in [1, 2] { try await tenant.tokens.add(Self.token(number)) }
            }
            let removed = try await sample.store.write { transaction in
                let tenant = transaction.tenant(Sample.id(1))
                let elsewhere = transaction.tenant(Sample.id(2))
                return [
                    try await elsewhere.requests.removeAnswers(to: mine),
                    try await tenant.requests.removeAnswers(to: mine),
                    try await elsewhere.tokens.removeAll(of: Sample.id(1)),
                    try await tenant.tokens.removeAll(of: Sample.id(1)),
                ]
            }
            #expect(removed == [0, 2, 0, 2])
            try await sample.store.read { snapshot in
                let kept = try #require(IdempotentRequest(key: "a", actor: theirs, requestDigest: digest))
                let outcome = try await snapshot.tenant(Sample.id(1)).requests.outcome(of: kept)
                #expect(outcome == .answered(StoredResponse(status: 204)))
            }
        },
        ContractCase("The links of an account are listed as they were made, and removed with the used ones") {
            database in
            let sample = try await Sample(database)
            let links = [3, 1, 2].map { number in
                OneTimeLink(
                    digest: Sample.digest("\(number)"), purpose: .passwordReset,
                    account: Sample.id(number == 3 ? 2 : 1),
                    createdAt: Sample.now + .seconds(Int64(number)), expiresAt: Sample.now + .seconds(60))
            }
            let removed = try await sample.store.write { transaction in
                for link in links { try await transaction.secrets.add(link) }
                _ = try await transaction.secrets.use(Sample.digest("1"), at: Sample.now)
                let listed = try await transaction.secrets.links(of: Sample.id(1))
                #expect(listed.map(\.digest) == [Sample.digest("1"), Sample.digest("2")])
                return try await transaction.secrets.removeLinks(of: Sample.id(1))
            }
            #expect(removed == 2)
            try await sample.store.read { snapshot in
                expectEqual(try await snapshot.secrets.links(of: Sample.id(1)), [])
                expectEqual(try await snapshot.secrets.links(of: Sample.id(2)), [links[0]])
            }
        },
        ContractCase("Invitations to one organisation are listed page by page") { database in
            let sample = try await Sample(database)
            try await sample.store.write { transaction in
                let tenant = transaction.tenant(Sample.id(1))
                try await tenant.organisations.add(Sample.organisation(in: 1, 2))
                for number in 1...4 {
                    try await tenant.invitations.add(
                        Invitation(
                            id: Sample.id(number), cluster: Sample.id(1), organisation: Sample.id(number == 2 ? 2 : 1),
                            roles: [.viewer], digest: Sample.digest("\(number)"), createdAt: Sample.now,
                            expiresAt: Sample.now + .seconds(60)))
                }
            }
            try await sample.store.read { snapshot in
                let invitations = snapshot.tenant(Sample.id(1)).invitations
                let first = try await invitations.list(to: Sample.id(1), after: nil, limit: 2)
                expectEqual(first.map(\.id), [Sample.id(1), Sample.id(3)])
                let second = try await invitations.list(to: Sample.id(1), after: Sample.id(3), limit: 2)
                expectEqual(second.map(\.id), [Sample.id(4)])
                let elsewhere = snapshot.tenant(Sample.id(2)).invitations
                expectEqual(try await elsewhere.list(to: Sample.id(1), after: nil, limit: 2), [])
            }
        },
    ]

    /// Each leaves the first cluster without anybody who can run it.
    private static let waysToLoseAnAdministrator: [@Sendable (any StoreTransaction) async throws -> Void] = [
        { transaction in
            let members = transaction.tenant(Sample.id(1)).members
            var member = try #require(try await members.find(Sample.id(1)))
            member.endedAt = Sample.now
            _ = try await members.update(member)
        },
        { transaction in
            var organisation = Sample.organisation(in: 1)
            organisation.archivedAt = Sample.now
            _ = try await transaction.tenant(Sample.id(1)).organisations.update(organisation)
        },
        { transaction in
            var account = Sample.account(1)
            account.disabledAt = Sample.now
            _ = try await transaction.accounts.update(account)
        },
    ]

    private static func token(_ number: Int) -> APIToken {
        APIToken(
            id: Sample.id(number), cluster: Sample.id(1), member: Sample.id(1), name: "Token \(number)",
            digest: Sample.digest("token \(number)"), scopes: ["read"], createdAt: Sample.now)
    }
}
