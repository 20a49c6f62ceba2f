import SQLStore
import TestSupport
import Testing

@Suite struct MigrationTests {
    /// A released migration is never changed; until the first release the recorded texts may be.
    @Test(arguments: [SQLDialect.sqlite, .postgres])
    func `The schema in a dialect is the recorded one`(_ dialect: SQLDialect) {
        let text = [Migration].base.map { migration in
            "-- \(migration.number): \(migration.name)\n"
                + migration.statements(in: dialect).map { $0.text + ";\n" }.joined()
        }
        expectSnapshot(text.joined(separator: "\n"), named: "schema-\(dialect.name.lowercased()).sql")
    }

    @Test func `A digest tells apart statements that are cut in other places`() {
        let one = Migration(1, "a") { _ in ["ab", "c"] }
        let other = Migration(1, "a") { _ in ["a", "bc"] }
        #expect(one.digest(in: .sqlite) != other.digest(in: .sqlite))
        #expect(one.digest(in: .sqlite).count == 32)
    }

    @Test func `Every row of a tenant has a key that begins with its cluster`() {
        let shared: Set = ["clusters", "accounts", "sessions", "one_time_links", "outbox_consumers", "outbox"]
        for statement in [Migration].base.flatMap({ $0.statements(in: .postgres) }).map(\.text) {
            guard let name = statement.split(separator: " ").dropFirst(2).first, statement.hasPrefix("CREATE TABLE")
            else {
                continue
            }
            let isTenants =
                statement.contains("PRIMARY KEY (cluster") || statement.contains("cluster BYTEA NOT NULL PRIMARY KEY")
            #expect(isTenants || shared.contains(String(name)), "\(name)")
        }
    }
}
