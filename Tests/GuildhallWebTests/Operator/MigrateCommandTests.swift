import GuildhallCore
import SQLStore
import SQLiteEngine
import Testing

@Suite struct MigrateCommandTests {
    @Test func `A database that is not there is made, and one that is up to date is left alone`() async throws {
        try await OperatorFolder.with { folder in
            let latest = [Migration].base.count
            let first = await OperatorRun.of("migrate", "--database", folder.address("a.sqlite"))
            #expect(first.status == 0)
            #expect(first.output == "\(folder.address("a.sqlite")) was made with schema \(latest).\n")
            let rows = try await folder.rows(of: "a.sqlite")
            let second = await OperatorRun.of("migrate", "--database", folder.address("a.sqlite"))
            #expect(second.output == "\(folder.address("a.sqlite")) has schema \(latest) already.\n")
            #expect(try await folder.rows(of: "a.sqlite") == rows)
        }
    }

    @Test func `An older schema is brought to the present one`() async throws {
        try await OperatorFolder.with { folder in
            let database = try SQLiteDatabase(path: folder.path("a.sqlite"))
            try await Migrator(Array([Migration].base.prefix(2))).migrate(database, at: FixedClock().now())
            try await database.close()
            let run = await OperatorRun.of("migrate", "--database", folder.address("a.sqlite"))
            let latest = [Migration].base.count
            #expect(run.output == "\(folder.address("a.sqlite")) was brought from schema 2 to \(latest).\n")
        }
    }

    @Test func `A file of another kind ends with status 1 and stays as it is`() async throws {
        try await OperatorFolder.with { folder in
            try await folder.tamper("other.sqlite", "CREATE TABLE recipes (name TEXT)")
            let run = await OperatorRun.of("migrate", "--database", folder.address("other.sqlite"))
            #expect(run.status == 1)
            #expect(run.output.isEmpty)
            #expect(run.remarks.hasPrefix("error: The database holds tables (recipes) but no schema of Guildhall."))
            #expect(try await folder.rows(of: "other.sqlite").keys.sorted() == ["recipes"])
        }
    }

    @Test(arguments: [
        ("postgres://server/guildhall", "There is no engine for addresses with “postgres:” in this program"),
        ("guildhall.sqlite", "“guildhall.sqlite” names no engine"), ("sqlite:", "names no engine"),
        ("SQLITE:a", "names no engine"),
    ])
    func `An address of no engine that is built in is wrong usage`(address: String, sentence: String) async {
        let run = await OperatorRun.of("migrate", "--database", address)
        #expect(run.status == 64)
        #expect(run.remarks.contains(sentence))
        #expect(run.remarks.contains("sqlite:"))
    }
}
