import GuildhallCore
import SQLStore
import Testing

extension Contract {
    static let secrets = [
        ContractCase("Tokens are found by digest with their cluster, and taken back once") { database in
            let sample = try await Sample(database)
            let token = APIToken(
                id: Sample.id(5), cluster: Sample.id(1), member: Sample.id(1), name: "Robot",
                digest: Sample.digest("token"),
                scopes: ["studies.read", "lab.read"], createdAt: Sample.now, expiresAt: Sample.now + .seconds(60))
            try await sample.store.write { try await $0.tenant(Sample.id(1)).tokens.add(token) }
            try await sample.store.read { snapshot in
                expectEqual(try await snapshot.secrets.token(Sample.digest("token")), token)
                expectEqual(try await snapshot.secrets.token(Sample.digest("other")), nil)
                expectEqual(try await snapshot.tenant(Sample.id(1)).tokens.list(of: Sample.id(1)), [token])
                expectEqual(try await snapshot.tenant(Sample.id(2)).tokens.find(token.id), nil)
            }
            let revoked = try await sample.store.write { transaction in
                let mine = transaction.tenant(Sample.id(1)).tokens
                let theirs = transaction.tenant(Sample.id(2)).tokens
                try await mine.touch(token.id, at: Sample.now)
                return [
                    try await theirs.revoke(token.id, at: Sample.now), try await mine.revoke(token.id, at: Sample.now),
                    try await mine.revoke(token.id, at: Sample.now),
                ]
            }
            #expect(revoked == [false, true, false])
            let found = try await sample.store.read { try await $0.tenant(Sample.id(1)).tokens.find(token.id) }
            #expect(found?.usedAt == Sample.now)
            #expect(found?.revokedAt == Sample.now)
            let removed = try await sample.store.write { transaction in
                [
                    try await transaction.tenant(Sample.id(2)).tokens.removeAll(of: Sample.id(1)),
                    try await transaction.tenant(Sample.id(1)).tokens.removeAll(of: Sample.id(1)),
                ]
            }
            #expect(removed == [0, 1])
        },
        ContractCase("Links and invitations that ended long ago go, a few at a time, and those of others stay") {
            database in
            let sample = try await Sample(database)
            let end = Sample.now + .seconds(60)
            let counts = try await sample.store.write { transaction in
                for number in 1...3 {
                    try await transaction.secrets.add(
                        OneTimeLink(
                            digest: Sample.digest("link \(number)"), purpose: .passwordReset, account: Sample.id(1),
                            createdAt: Sample.now, expiresAt: end + .seconds(number == 3 ? 1 : 0)))
                    for cluster in [1, 2] {
                        try await transaction.tenant(Sample.id(cluster)).invitations.add(
                            Invitation(
                                id: Sample.id(number), cluster: Sample.id(cluster), organisation: Sample.id(1),
                                roles: [.viewer], digest: Sample.digest("\(cluster) \(number)"), createdAt: Sample.now,
                                expiresAt: end + .seconds(number == 3 ? 1 : 0), usedAt: number == 1 ? end : nil))
                    }
                }
                let (links, invitations) = (transaction.secrets, transaction.tenant(Sample.id(1)).invitations)
                var counts: [Int] = []
                for (time, limit) in [(end, 9), (end + .seconds(1), 1), (end + .seconds(1), 9), (end + .seconds(1), 9)]
                {
                    counts.append(try await links.removeLinks(endedBefore: time, limit: limit))
                    counts.append(try await invitations.remove(endedBefore: time, limit: limit))
                }
                return counts
            }
            #expect(counts == [0, 0, 1, 1, 1, 1, 0, 0])
            try await sample.store.read { snapshot in
                expectEqual(
                    try await snapshot.secrets.links(of: Sample.id(1)).map(\.digest), [Sample.digest("link 3")])
                expectEqual(
                    try await snapshot.tenant(Sample.id(1)).invitations.list(after: nil, limit: 9).map(\.id),
                    [Sample.id(3)])
                expectEqual(try await snapshot.tenant(Sample.id(2)).invitations.list(after: nil, limit: 9).count, 3)
            }
        },
        ContractCase("Of many who use an invitation at the same time one succeeds") { database in
            let sample = try await Sample(database)
            let invitation = Invitation(
                id: Sample.id(6), cluster: Sample.id(1), organisation: Sample.id(1), roles: [.viewer],
                digest: Sample.digest("invitation"), createdAt: Sample.now, expiresAt: Sample.now + .seconds(60))
            try await sample.store.write { try await $0.tenant(Sample.id(1)).invitations.add(invitation) }
            let successes = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        try await sample.store.write {
                            try await $0.tenant(Sample.id(1)).invitations.use(invitation.id, at: Sample.now)
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(successes == 1)
            let found = try await sample.store.read { try await $0.secrets.invitation(Sample.digest("invitation")) }
            #expect(found?.usedAt == Sample.now)
            #expect(found?.roles == [.viewer])
        },
        ContractCase("An invitation that has ended or was taken back cannot be used") { database in
            let sample = try await Sample(database)
            let uses = try await sample.store.write { transaction in
                let invitations = transaction.tenant(Sample.id(1)).invitations
                for number in [1, 2] {
                    try await invitations.add(
                        Invitation(
                            id: Sample.id(number), cluster: Sample.id(1), organisation: Sample.id(1), roles: [.viewer],
                            digest: Sample.digest("\(number)"), createdAt: Sample.now,
                            expiresAt: Sample.now + .seconds(60)))
                }
                let revoked = try await invitations.revoke(Sample.id(1), at: Sample.now)
                let afterRevoking = try await invitations.use(Sample.id(1), at: Sample.now)
                let atTheEnd = try await invitations.use(Sample.id(2), at: Sample.now + .seconds(60))
                return [revoked, afterRevoking, atTheEnd]
            }
            #expect(uses == [true, false, false])
            let list = try await sample.store.read {
                try await $0.tenant(Sample.id(1)).invitations.list(after: Sample.id(1), limit: 5)
            }
            #expect(list.map(\.id) == [Sample.id(2)])
            try await sample.store.read { snapshot in
                let (mine, theirs) = (
                    snapshot.tenant(Sample.id(1)).invitations, snapshot.tenant(Sample.id(2)).invitations
                )
                let first = try await mine.list(to: Sample.id(1), after: nil, limit: 1)
                let second = try await mine.list(to: Sample.id(1), after: first.last?.id, limit: 5)
                #expect((first + second).map(\.id) == [Sample.id(1), Sample.id(2)])
                expectEqual(try await mine.list(to: Sample.id(2), after: nil, limit: 5), [])
                expectEqual(try await theirs.list(to: Sample.id(1), after: nil, limit: 5), [])
            }
        },
        ContractCase("The operator’s links work once and before their end, and new ones replace those unused") {
            database in
            let sample = try await Sample(database)
            @Sendable func link(_ name: String, _ purpose: OneTimeLink.Purpose, _ account: Account.ID?) -> OneTimeLink {
                OneTimeLink(
                    digest: Sample.digest(name), purpose: purpose, account: account, createdAt: Sample.now,
                    expiresAt: Sample.now + .seconds(60))
            }
            let outcomes = try await sample.store.write { transaction in
                try await transaction.secrets.add(link("set-up", .setUp, nil))
                try await transaction.secrets.add(link("reset", .passwordReset, Sample.id(1)))
                let late = try await transaction.secrets.use(Sample.digest("set-up"), at: Sample.now + .seconds(61))
                let first = try await transaction.secrets.use(Sample.digest("reset"), at: Sample.now)
                let second = try await transaction.secrets.use(Sample.digest("reset"), at: Sample.now)
                let replaced = try await transaction.secrets.removeUnused(.setUp)
                return [late, first, second, replaced == 1]
            }
            #expect(outcomes == [false, true, false, true])
            try await sample.store.read { snapshot in
                expectEqual(try await snapshot.secrets.link(Sample.digest("set-up")), nil)
                expectEqual(try await snapshot.secrets.link(Sample.digest("reset"))?.account, Sample.id(1))
                expectEqual(
                    try await snapshot.secrets.links(of: Sample.id(1)).map(\.digest), [Sample.digest("reset")])
                expectEqual(try await snapshot.secrets.links(of: Sample.id(2)), [])
            }
            let removed = try await sample.store.write { transaction in
                [
                    try await transaction.secrets.removeLinks(of: Sample.id(2)),
                    try await transaction.secrets.removeLinks(of: Sample.id(1)),
                ]
            }
            #expect(removed == [0, 1])
        },
    ]
}
