import GuildhallCore
import SQLStore
import Testing

extension Contract {
    static let tenancy = [
        ContractCase("Organisations are kept, found, listed and changed") { database in
            let sample = try await Sample(database)
            let archived = try await sample.store.write { transaction in
                let organisations = transaction.tenant(Sample.id(1)).organisations
                for number in 2...5 { try await organisations.add(Sample.organisation(in: 1, number)) }
                var changed = Sample.organisation(in: 1, 3)
                changed.name = "Renamed"
                changed.archivedAt = Sample.now
                return try await organisations.update(changed)
            }
            #expect(archived.version == 2)
            try await sample.store.read { snapshot in
                let organisations = snapshot.tenant(Sample.id(1)).organisations
                #expect(try await organisations.find(Sample.id(3)) == archived)
                let first = try await organisations.list(after: nil, limit: 2)
                let second = try await organisations.list(after: first.last?.id, limit: 10)
                #expect(first.map(\.id) == [Sample.id(1), Sample.id(2)])
                #expect(second.map(\.id) == [Sample.id(3), Sample.id(4), Sample.id(5)])
            }
        },
        ContractCase("A cluster sees no row of another, not even under the same identifier") { database in
            let sample = try await Sample(database)
            try await sample.store.write { transaction in
                let tenant = transaction.tenant(Sample.id(2))
                var changed = Sample.organisation(in: 2)
                changed.name = "The other’s"
                _ = try await tenant.organisations.update(changed)
                try await tenant.organisations.add(Sample.organisation(in: 2, 7))
            }
            try await sample.store.read { snapshot in
                let tenant = snapshot.tenant(Sample.id(1))
                expectEqual(try await tenant.organisations.find(Sample.id(1)), Sample.organisation(in: 1))
                expectEqual(try await tenant.organisations.find(Sample.id(7)), nil)
                expectEqual(try await tenant.organisations.list(after: nil, limit: 9).map(\.cluster), [Sample.id(1)])
                expectEqual(try await tenant.members.list(of: Sample.id(2)), [])
                expectEqual(try await snapshot.tenant(Sample.id(3)).organisations.list(after: nil, limit: 9), [])
            }
        },
        ContractCase("A row of another cluster is refused by a cluster's repositories") { database in
            let sample = try await Sample(database)
            await expectConflict(.foreign) {
                try await sample.store.write {
                    try await $0.tenant(Sample.id(1)).organisations.add(Sample.organisation(in: 2, 8))
                }
            }
            await expectConflict(.foreign) {
                try await sample.store.write {
                    _ = try await $0.tenant(Sample.id(1)).members.update(Sample.member(in: 2))
                }
            }
        },
        ContractCase("A member cannot be of another cluster’s organisation") { database in
            let sample = try await Sample(database)
            try await sample.store.write {
                try await $0.tenant(Sample.id(2)).organisations.add(Sample.organisation(in: 2, 9))
            }
            await expectConflict(.missing) {
                try await sample.store.write { transaction in
                    try await transaction.tenant(Sample.id(1)).members.add(
                        Member(
                            id: Sample.id(20), cluster: Sample.id(1), organisation: Sample.id(9), account: Sample.id(1),
                            roles: [.viewer], createdAt: Sample.now))
                }
            }
        },
        ContractCase("Names are taken once in a cluster, and versions are held to") { database in
            let sample = try await Sample(database)
            var renamed = Sample.organisation(in: 1, 2)
            renamed.name = "Organisation 1"
            let twin = renamed
            await expectConflict(.duplicate) {
                try await sample.store.write { try await $0.tenant(Sample.id(1)).organisations.add(twin) }
            }
            await expectConflict(.missing) {
                try await sample.store.write { _ = try await $0.tenant(Sample.id(1)).organisations.update(twin) }
            }
            var outdated = Sample.organisation(in: 1)
            outdated.version = 7
            let old = outdated
            await expectConflict(.stale) {
                try await sample.store.write { _ = try await $0.tenant(Sample.id(1)).organisations.update(old) }
            }
        },
        ContractCase("Clusters are kept, listed and changed") { database in
            let sample = try await Sample(database)
            var changed = Sample.cluster(1)
            changed.name = "产业集群"
            changed.language = "zh"
            let edited = changed
            let next = try await sample.store.write { try await $0.clusters.update(edited) }
            #expect(next.version == 2)
            try await sample.store.read { snapshot in
                expectEqual(try await snapshot.clusters.find(Sample.id(1)), next)
                expectEqual(try await snapshot.clusters.list(after: nil, limit: 9).map(\.name), ["产业集群", "Cluster 2"])
                expectEqual(try await snapshot.clusters.list(after: Sample.id(1), limit: 9).map(\.id), [Sample.id(2)])
            }
            changed.name = "Cluster 2"
            changed.version = 2
            let shared = changed
            let after = try await sample.store.write { try await $0.clusters.update(shared) }
            #expect(after.name == "Cluster 2" && after.version == 3, "Another cluster has the name too.")
        },
    ]
}
