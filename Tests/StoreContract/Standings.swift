import GuildhallCore
import SQLStore
import Testing

extension Contract {
    static let standings = [
        ContractCase("A session stands for an account with its lasting places in one cluster") { database in
            let sample = try await Sample(database)
            let session = Session(
                digest: Sample.digest("session"), account: Sample.id(1), createdAt: Sample.now, seenAt: Sample.now,
                expiresAt: Sample.now + .seconds(60))
            try await sample.store.write { transaction in
                try await transaction.sessions.add(session)
                let tenant = transaction.tenant(Sample.id(1))
                for number in [2, 3, 4] {
                    var organisation = Sample.organisation(in: 1, number)
                    if number == 3 { organisation.archivedAt = Sample.now }
                    try await tenant.organisations.add(organisation)
                    try await tenant.members.add(
                        Member(
                            id: Sample.id(number), cluster: Sample.id(1), organisation: organisation.id,
                            account: Sample.id(1), roles: [.viewer], createdAt: Sample.now,
                            endedAt: number == 4 ? Sample.now : nil))
                }
            }
            func standing(_ text: String, in cluster: Cluster.ID?) async throws -> Standing? {
                try await sample.store.read {
                    try await $0.secrets.standing(of: .session(Sample.digest(text)), in: cluster)
                }
            }
            let places = [
                Place(
                    member: Sample.id(1), organisation: Sample.id(1), kind: .factory, roles: [.manager, .clientSeer]),
                Place(member: Sample.id(2), organisation: Sample.id(2), kind: .factory, roles: [.viewer]),
            ]
            let answers: [(Cluster.ID?, [Place])] = [(Sample.id(1), places), (Sample.id(2), []), (nil, [])]
            for (cluster, expected) in answers {
                let found = try await standing("session", in: cluster)
                expectEqual(
                    found, Standing(proof: .session(session), account: Sample.account(1), places: expected))
            }
            expectEqual(try await standing("another", in: Sample.id(1)), nil)
        },
        ContractCase("A token stands for its member's account with its one place, in whatever cluster") { database in
            let sample = try await Sample(database)
            let token = APIToken(
                id: Sample.id(5), cluster: Sample.id(2), member: Sample.id(1), name: "Robot",
                digest: Sample.digest("token"), scopes: ["cluster.read"], createdAt: Sample.now)
            try await sample.store.write { try await $0.tenant(Sample.id(2)).tokens.add(token) }
            func standing(in cluster: Cluster.ID?) async throws -> Standing? {
                try await sample.store.read {
                    try await $0.secrets.standing(of: .apiToken(Sample.digest("token")), in: cluster)
                }
            }
            let place = Place(
                member: Sample.id(1), organisation: Sample.id(1), kind: .factory, roles: [.manager, .clientSeer])
            let whole = Standing(proof: .apiToken(token), account: Sample.account(2), places: [place])
            for cluster in [Sample.id(1), Sample.id(2), nil] as [Cluster.ID?] {
                expectEqual(try await standing(in: cluster), whole)
            }
            try await sample.store.write { transaction in
                var ended = Sample.member(in: 2)
                ended.endedAt = Sample.now
                _ = try await transaction.tenant(Sample.id(2)).members.update(ended)
            }
            let without = Standing(proof: .apiToken(token), account: Sample.account(2), places: [])
            expectEqual(try await standing(in: nil), without)
            let missing = try await sample.store.read {
                try await $0.secrets.standing(of: .apiToken(Sample.digest("session")), in: nil)
            }
            #expect(missing == nil)
        },
    ]
}
