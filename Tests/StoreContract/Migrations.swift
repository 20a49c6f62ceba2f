import GuildhallCore
import SQLStore
import Testing

extension Contract {
    static let migrations = [
        ContractCase("Migrations are applied in order, once, and noted") { database in
            let migrator = Migrator()
            #expect(try await migrator.migrate(database, at: Sample.now).applied == 0)
            let again = try await migrator.migrate(database, at: Sample.now)
            #expect(again.applied == again.latest)
            #expect(try await migrator.progress(of: database) == again)
            let noted = try await database.read {
                try await $0.rows("SELECT number FROM schema_migrations ORDER BY number")
            }
            #expect(noted.map(\.values) == (1...again.latest).map { [.integer(Int64($0))] })
        },
        ContractCase("A newer schema is refused with a sentence, and left as it is") { database in
            try await Migrator([one, two]).migrate(database, at: Sample.now)
            await expectFailure(.unfitSchema) { try await Migrator([one]).migrate(database, at: Sample.now) }
            do {
                _ = try await Migrator([one]).progress(of: database)
            } catch let failure as SQLFailure {
                #expect(failure.description.contains("has schema 2, and this program knows schemas up to 1"))
            }
            #expect(try await Migrator([one, two]).progress(of: database).applied == 2)
        },
        ContractCase("A migration that was applied in another form is refused") { database in
            try await Migrator([one]).migrate(database, at: Sample.now)
            let other = Migration(1, "first") { _ in ["CREATE TABLE another (number INTEGER)"] }
            await expectFailure(.unfitSchema) { try await Migrator([other, two]).migrate(database, at: Sample.now) }
            #expect(try await Migrator([one, two]).progress(of: database).applied == 1)
        },
        ContractCase("Another program's tables are refused") { database in
            try await database.write { _ = try await $0.execute("CREATE TABLE songs (title TEXT)") }
            await expectFailure(.unfitSchema) { try await Migrator().migrate(database, at: Sample.now) }
        },
        ContractCase("A migration that fails leaves the database behind the one before, and a later run goes on") {
            database in
            let broken = Migration(2, "second") { dialect in
                two.statements(in: dialect).map(\.text) + ["CREATE TABLE first (number INTEGER)"]
            }
            await expectFailure(.other) { try await Migrator([one, broken]).migrate(database, at: Sample.now) }
            expectEqual(try await Migrator([one, two]).progress(of: database).applied, 1)
            expectEqual(try await Migrator([one, two]).migrate(database, at: Sample.now).applied, 1)
            expectEqual(try await Migrator([one, two]).progress(of: database).applied, 2)
        },
        ContractCase("Two who migrate at the same time apply each migration once") { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await Migrator().migrate(database, at: Sample.now) }
                }
                try await group.waitForAll()
            }
            let noted = try await database.read { try await $0.rows("SELECT number FROM schema_migrations") }
            #expect(noted.count == [Migration].base.count)
        },
        ContractCase("Clusters that had names of their own keep everything when names may be shared") { database in
            try await Migrator(Array([Migration].base.prefix(4))).migrate(database, at: Sample.now)
            let store = SQLBackedStore(database)
            try await store.write { transaction in
                for number in [1, 2] {
                    try await transaction.clusters.add(Sample.cluster(number))
                    try await transaction.tenant(Sample.id(number)).organisations.add(Sample.organisation(in: number))
                    _ = try await transaction.tenant(Sample.id(number)).outbox.append(
                        topic: "organisation.add", payload: "{}", at: Sample.now)
                }
            }
            #expect(try await Migrator().migrate(database, at: Sample.now).applied == 4)
            var twin = Sample.cluster(2)
            twin.name = Sample.cluster(1).name
            let shared = twin
            try await store.write { _ = try await $0.clusters.update(shared) }
            try await store.read { snapshot in
                let clusters = try await snapshot.clusters.list(after: nil, limit: 9)
                #expect(clusters.map(\.id) == [Sample.id(1), Sample.id(2)])
                #expect(clusters.map(\.name) == ["Cluster 1", "Cluster 1"])
                for number in [1, 2] {
                    let tenant = snapshot.tenant(Sample.id(number))
                    expectEqual(
                        try await tenant.organisations.find(Sample.id(1)), Sample.organisation(in: number))
                    expectEqual(try await tenant.outbox.messages(after: 0, limit: 9).count, 1)
                }
            }
            // References are held to as before, and at once.
            await expectConflict(.missing) {
                try await store.write {
                    try await $0.tenant(Sample.id(3)).organisations.add(Sample.organisation(in: 3))
                }
            }
        },
        ContractCase("No reference of the schema waits for the commit") { database in
            for migration in [Migration].base {
                let text = migration.statements(in: database.dialect).map(\.text).joined().uppercased()
                #expect(!text.contains("DEFERR"))
            }
        },
    ]

    private static let one = Migration(1, "first") { _ in ["CREATE TABLE first (number INTEGER)"] }
    private static let two = Migration(2, "second") { _ in
        ["CREATE TABLE second (number INTEGER)", "CREATE INDEX second_numbers ON second (number)"]
    }
}
