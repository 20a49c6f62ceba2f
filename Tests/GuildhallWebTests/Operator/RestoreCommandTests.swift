import Foundation
import GuildhallCore
import SQLStore
import SQLiteEngine
import Testing

@Suite struct RestoreCommandTests {
    /// Makes a store and its backup, has it spoiled, and restores it; the place stays empty whatever is wrong.
    private static func refusal(
        _ spoil: (OperatorFolder) async throws -> Void
    ) async throws -> OperatorRun {
        var found: OperatorRun?
        try await OperatorFolder.with { folder in
            try await folder.makeStore("backup")
            try await spoil(folder)
            let before = folder.names
            let run = await OperatorRun.of("restore", folder.path("backup"), "--database", folder.address("new.sqlite"))
            #expect(folder.names == before)
            found = run
        }
        return try #require(found)
    }

    @Test func `What was found is told, and the backup stays as it is`() async throws {
        try await OperatorFolder.with { folder in
            try await folder.makeStore("a.sqlite", clusters: 2, records: 3)
            _ = await OperatorRun.of("backup", folder.path("copy"), "--database", folder.address("a.sqlite"))
            let bytes = try Data(contentsOf: URL(filePath: folder.path("copy")))
            let run = await OperatorRun.of("restore", folder.path("copy"), "--database", folder.address("b.sqlite"))
            #expect(
                run.output == """
                    \(folder.address("b.sqlite")) was made of \(folder.path("copy")): schema \([Migration].base.count), \
                    2 clusters, 6 audit records, all as they were written.
                    Ended: 0 sessions, 0 links of operators; everybody signs in again.

                    """)
            #expect(try Data(contentsOf: URL(filePath: folder.path("copy"))) == bytes)
            #expect(folder.names == ["a.sqlite", "b.sqlite", "copy"])
            #expect(try await folder.rows(of: "b.sqlite") == folder.rows(of: "a.sqlite"))
        }
    }

    @Test func `What was ended after the backup does not come back, or the operator is told`() async throws {
        try await OperatorFolder.with { folder in
            try await folder.makeStore("backup")
            let database = try SQLiteDatabase(path: folder.path("backup"))
            let now = FixedClock().now()
            try await SQLBackedStore(database).write { transaction in
                let account = Account(
                    id: Identifier(high: 1, low: 7), signInName: "anna", displayName: "Anna", language: "en",
                    createdAt: now)
                try await transaction.accounts.add(account)
                let tenant = transaction.tenant(OperatorFolder.id(1))
                let office = Organisation(
                    id: Identifier(high: 1, low: 8), cluster: tenant.cluster, kind: .office, name: "Office",
                    createdAt: now)
                try await tenant.organisations.add(office)
                let member = Member(
                    id: Identifier(high: 1, low: 9), cluster: tenant.cluster, organisation: office.id,
                    account: account.id,
                    roles: [.viewer], createdAt: now)
                try await tenant.members.add(member)
                for (number, days) in [1, 1, -1].enumerated() {
                    let end = now + .seconds(days * 86_400)
                    let digest = SecretDigest(of: [UInt8(number)])
                    try await transaction.sessions.add(
                        Session(digest: digest, account: account.id, createdAt: now, seenAt: now, expiresAt: end))
                    try await transaction.secrets.add(
                        OneTimeLink(
                            digest: digest, purpose: .passwordReset, account: account.id, createdAt: now, expiresAt: end
                        ))
                    try await tenant.tokens.add(
                        APIToken(
                            id: Identifier(high: 1, low: UInt64(10 + number)), cluster: tenant.cluster,
                            member: member.id, name: "R",
                            digest: digest, scopes: ["cluster.read"], createdAt: now, expiresAt: end))
                    try await tenant.invitations.add(
                        Invitation(
                            id: Identifier(high: 1, low: UInt64(10 + number)), cluster: tenant.cluster,
                            organisation: office.id,
                            roles: [.viewer], digest: digest, createdAt: now, expiresAt: end))
                }
            }
            try await database.close()
            let run = await OperatorRun.of("restore", folder.path("backup"), "--database", folder.address("new.sqlite"))
            #expect(run.status == 0, "\(run.remarks)")
            #expect(run.output.contains("Ended: 3 sessions, 2 links of operators; everybody signs in again."))
            #expect(run.output.contains("also if taken back since: 2 tokens for programs, 2 invitations."))
            #expect(run.output.contains("`guildhall user disable NAME`"))
            let rows = try await folder.rows(of: "new.sqlite")
            #expect(rows["sessions"]?.isEmpty == true && rows["one_time_links"]?.isEmpty == true)
            #expect(rows["api_tokens"]?.count == 3 && rows["invitations"]?.count == 3)
        }
    }

    @Test func `An empty file is taken for no database`() async throws {
        try await OperatorFolder.with { folder in
            try await folder.makeStore("backup")
            try Data().write(to: URL(filePath: folder.path("new.sqlite")))
            let run = await OperatorRun.of("restore", folder.path("backup"), "--database", folder.address("new.sqlite"))
            #expect(run.status == 0, "\(run.remarks)")
            #expect(try await folder.rows(of: "new.sqlite") == folder.rows(of: "backup"))
        }
    }

    @Test func `An older backup is brought to the present schema`() async throws {
        try await OperatorFolder.with { folder in
            let old = try SQLiteDatabase(path: folder.path("backup"))
            try await Migrator(Array([Migration].base.prefix(1))).migrate(old, at: FixedClock().now())
            try await OperatorFolder.addCluster(1, to: SQLBackedStore(old))
            try await old.close()
            let run = await OperatorRun.of("restore", folder.path("backup"), "--database", folder.address("new.sqlite"))
            #expect(run.status == 0, "\(run.remarks)")
            #expect(run.output.contains("brought from schema 1, 1 cluster, 0 audit records"))
            #expect(try await folder.rows(of: "new.sqlite")["clusters"]?.count == 1)
        }
    }

    @Test func `A database is never overwritten`() async throws {
        try await OperatorFolder.with { folder in
            try await folder.makeStore("backup")
            try await folder.makeStore("new.sqlite", clusters: 1, records: 0)
            let rows = try await folder.rows(of: "new.sqlite")
            let run = await OperatorRun.of("restore", folder.path("backup"), "--database", folder.address("new.sqlite"))
            #expect(run.status == 1)
            #expect(run.remarks.contains("a backup never replaces a file"))
            #expect(try await folder.rows(of: "new.sqlite") == rows)
        }
    }

    @Test func `A log that was left at the place is not mixed with the backup`() async throws {
        let run = try await Self.refusal { folder in
            try Data("left".utf8).write(to: URL(filePath: folder.path("new.sqlite-wal")))
        }
        #expect(run.status == 1)
        #expect(run.remarks.contains("belongs to a database that is, or was, at"))
    }

    @Test func `A database in use is no backup`() async throws {
        let run = try await Self.refusal { folder in
            try Data("in use".utf8).write(to: URL(filePath: folder.path("backup-wal")))
        }
        #expect(run.status == 1)
        #expect(run.remarks.contains("is therefore a database in use, or left by a crash, and no backup"))
    }

    @Test func `A backup that is missing, another kind of file or of another program is refused`() async throws {
        let missing = try await Self.refusal { try FileManager.default.removeItem(atPath: $0.path("backup")) }
        #expect(missing.status == 1 && missing.remarks.contains("is not there"))
        let text = try await Self.refusal { folder in
            try Data(String(repeating: "no database ", count: 1000).utf8)
                .write(to: URL(filePath: folder.path("backup")))
        }
        #expect(text.status == 1 && text.remarks.contains("is no SQLite database"))
        let foreign = try await Self.refusal { folder in
            try FileManager.default.removeItem(atPath: folder.path("backup"))
            try await folder.tamper("backup", "CREATE TABLE recipes (name TEXT)")
        }
        #expect(foreign.status == 1 && foreign.remarks.contains("It seems to belong to another program"))
        let empty = try await Self.refusal { try Data().write(to: URL(filePath: $0.path("backup"))) }
        #expect(empty.status == 1 && empty.remarks.contains("there is nothing to restore"))
    }

    @Test func `A damaged page is found`() async throws {
        let run = try await Self.refusal { folder in
            let file = try FileHandle(forUpdating: URL(filePath: folder.path("backup")))
            // The header of the second page, a leaf of the schema's first table.
            try file.seek(toOffset: 4096)
            try file.write(contentsOf: Data(repeating: 0xA5, count: 200))
            try file.close()
        }
        #expect(run.status == 1)
        #expect(run.remarks.contains("nothing was restored") || run.remarks.contains("is damaged"))
    }

    @Test(arguments: [
        ("UPDATE audit SET subject = 'record:9' WHERE sequence = 2", "record 2 was changed after it was written"),
        ("DELETE FROM audit WHERE sequence = 2", "record 2 is missing"),
        ("DELETE FROM audit WHERE sequence = 3", "record 3 is missing"),
        ("UPDATE audit_heads SET sequence = 2", "record 3 lies behind the log's end"),
    ])
    func `An audit log that is not as it was written is refused`(change: String, sentence: String) async throws {
        let run = try await Self.refusal { folder in
            try await folder.tamper(
                "backup", "DROP TRIGGER audit_refuses_update", "DROP TRIGGER audit_refuses_delete", change)
        }
        #expect(run.status == 1)
        #expect(run.remarks.contains("The audit log of the cluster \(OperatorFolder.id(1)) is not as it was written"))
        #expect(run.remarks.contains(sentence))
    }

    @Test func `A backup of a newer schema is refused`() async throws {
        let run = try await Self.refusal { folder in
            try await folder.tamper("backup", "INSERT INTO schema_migrations VALUES (99, 'later', x'00', 0)")
        }
        #expect(run.status == 1)
        #expect(run.remarks.contains("It was written by a newer Guildhall"))
    }
}
