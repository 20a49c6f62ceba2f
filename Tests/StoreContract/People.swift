import GuildhallCore
import SQLStore
import Testing

extension Contract {
    static let people = [
        ContractCase("A store that is probed is as it was") { database in
            let sample = try await Sample(database)
            let before = try await database.read {
                try await $0.rows("SELECT * FROM schema_migrations ORDER BY number")
            }
            try await sample.store.probe()
            let after = try await database.read { try await $0.rows("SELECT * FROM schema_migrations ORDER BY number") }
            #expect(before.map(\.values) == after.map(\.values) && !before.isEmpty)
            try await database.close()
            await #expect(throws: StoreFailure.self) { try await sample.store.probe() }
        },
        ContractCase("Accounts are found by identifier and name, and changed by version") { database in
            let sample = try await Sample(database)
            var changed = Sample.account(1)
            changed.displayName = "Other name"
            changed.passwordHash = nil
            changed.isOperator = false
            changed.disabledAt = Sample.now
            let edited = changed
            let next = try await sample.store.write { try await $0.accounts.update(edited) }
            try await sample.store.read { snapshot in
                expectEqual(try await snapshot.accounts.find(Sample.id(1)), next)
                expectEqual(try await snapshot.accounts.find(signInName: "person2@example.org"), Sample.account(2))
                expectEqual(try await snapshot.accounts.find(signInName: "nobody"), nil)
                expectEqual(try await snapshot.accounts.list(after: Sample.id(1), limit: 5), [Sample.account(2)])
            }
            await expectConflict(.stale) {
                try await sample.store.write { _ = try await $0.accounts.update(edited) }
            }
            await expectConflict(.duplicate) {
                try await sample.store.write { transaction in
                    var twin = Sample.account(3)
                    twin.signInName = "person2@example.org"
                    try await transaction.accounts.add(twin)
                }
            }
        },
        ContractCase("Members have roles and places, and end") { database in
            let sample = try await Sample(database)
            var changed = Sample.member(in: 1)
            changed.roles = []
            changed.endedAt = Sample.now
            let edited = changed
            try await sample.store.read { snapshot in
                #expect(try await snapshot.accounts.clusters(of: Sample.id(1)) == [Sample.id(1)])
                expectEqual(try await snapshot.accounts.clustersEver(of: Sample.id(1)), [Sample.id(1)])
                let member = try await snapshot.tenant(Sample.id(1)).members.find(Sample.id(1))
                #expect(member == Sample.member(in: 1))
            }
            let next = try await sample.store.write {
                try await $0.tenant(Sample.id(1)).members.update(edited)
            }
            try await sample.store.read { snapshot in
                let members = snapshot.tenant(Sample.id(1)).members
                expectEqual(try await members.list(in: Sample.id(1), after: nil, limit: 5), [next])
                expectEqual(try await members.list(of: Sample.id(1)), [next])
                expectEqual(try await snapshot.accounts.clusters(of: Sample.id(1)), [])
                expectEqual(try await snapshot.accounts.clustersEver(of: Sample.id(1)), [Sample.id(1)])
            }
            await expectConflict(.duplicate) {
                try await sample.store.write { try await $0.tenant(Sample.id(1)).members.add(Sample.member(in: 1, 2)) }
            }
        },
        ContractCase("Whether somebody runs a cluster or the server follows roles, places and accounts") { database in
            let sample = try await Sample(database)
            @Sendable func answers() async throws -> [Bool] {
                try await sample.store.read { snapshot in
                    [
                        try await snapshot.tenant(Sample.id(1)).members.hasAdministrator(),
                        try await snapshot.tenant(Sample.id(2)).members.hasAdministrator(),
                        try await snapshot.accounts.hasOperator(),
                    ]
                }
            }
            #expect(try await answers() == [false, false, true])
            let member = try await sample.store.write { transaction in
                var changed = Sample.member(in: 1)
                changed.roles = [.administrator, .viewer]
                return try await transaction.tenant(Sample.id(1)).members.update(changed)
            }
            #expect(try await answers() == [true, false, true])
            let account = try await sample.store.write { transaction in
                var closed = Sample.account(1)
                closed.disabledAt = Sample.now
                return try await transaction.accounts.update(closed)
            }
            #expect(try await answers() == [false, false, false])
            try await sample.store.write { transaction in
                var open = account
                open.disabledAt = nil
                _ = try await transaction.accounts.update(open)
                var archived = Sample.organisation(in: 1)
                archived.archivedAt = Sample.now
                _ = try await transaction.tenant(Sample.id(1)).organisations.update(archived)
            }
            #expect(try await answers() == [false, false, true])
            try await sample.store.write { transaction in
                var again = Sample.organisation(in: 1)
                again.version = 2
                _ = try await transaction.tenant(Sample.id(1)).organisations.update(again)
            }
            #expect(try await answers() == [true, false, true])
            try await sample.store.write { transaction in
                var ended = member
                ended.endedAt = Sample.now
                _ = try await transaction.tenant(Sample.id(1)).members.update(ended)
            }
            #expect(try await answers() == [false, false, true])
        },
        ContractCase("Sessions begin, are used, and end one by one, together or by time") { database in
            let sample = try await Sample(database)
            func session(_ name: String, _ minute: Int64) -> Session {
                let time = Timestamp(seconds: minute * 60)
                return Session(
                    digest: Sample.digest(name), account: Sample.id(1), createdAt: time, seenAt: time,
                    expiresAt: Timestamp(seconds: 6000))
            }
            let sessions = ["a", "b", "c", "d"].enumerated().map { session($1, Int64($0)) }
            try await sample.store.write { transaction in
                for session in sessions { try await transaction.sessions.add(session) }
                try await transaction.sessions.touch(Sample.digest("a"), at: Timestamp(seconds: 500))
            }
            try await sample.store.read { snapshot in
                expectEqual(try await snapshot.sessions.find(Sample.digest("b")), sessions[1])
                expectEqual(try await snapshot.sessions.find(Sample.digest("a"))?.seenAt, Timestamp(seconds: 500))
                expectEqual(
                    try await snapshot.sessions.list(of: Sample.id(1)).map(\.digest), sessions.reversed().map(\.digest))
            }
            let counts = try await sample.store.write { transaction in
                let idle = try await transaction.sessions.removeExpired(
                    at: Timestamp(seconds: 100), idleSince: Timestamp(seconds: 61), limit: 9)
                let wasThere = try await transaction.sessions.remove(Sample.digest("b"))
                let others = try await transaction.sessions.removeAll(of: Sample.id(1), except: Sample.digest("a"))
                let ended = try await transaction.sessions.removeExpired(
                    at: Timestamp(seconds: 6000), idleSince: Timestamp(seconds: 0), limit: 9)
                return [idle, wasThere ? 1 : 0, others, ended]
            }
            #expect(counts == [1, 0, 2, 1])
            await expectConflict(.missing) {
                try await sample.store.write { transaction in
                    try await transaction.sessions.add(
                        Session(
                            digest: Sample.digest("e"), account: Sample.id(9), createdAt: Sample.now,
                            seenAt: Sample.now,
                            expiresAt: Sample.now))
                }
            }
        },
    ]
}
