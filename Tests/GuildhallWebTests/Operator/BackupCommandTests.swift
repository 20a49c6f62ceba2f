import Foundation
import GuildhallCore
import SQLStore
import SQLiteEngine
import Testing

@Suite struct BackupCommandTests {
    @Test func `A backup made while others write comes back row by row`() async throws {
        try await OperatorFolder.with { folder in
            try await folder.makeStore("live.sqlite", clusters: 4, records: 20)
            let before = try await folder.rows(of: "live.sqlite")
            let store = SQLBackedStore(try SQLiteDatabase(path: folder.path("live.sqlite")))
            let runs = try await withThrowingTaskGroup(of: [OperatorRun].self) { group in
                for cluster in 1...4 {
                    group.addTask {
                        for record in 20..<60 { try await OperatorFolder.append(record, to: cluster, of: store) }
                        return []
                    }
                }
                group.addTask {
                    [await OperatorRun.of("backup", folder.path("copy"), "--database", folder.address("live.sqlite"))]
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(runs.map(\.status) == [0])
            let restored = await OperatorRun.of(
                "restore", folder.path("copy"), "--database", folder.address("restored.sqlite"))
            #expect(restored.status == 0, "\(restored.remarks)")
            try await store.close()
            let (one, after) = (try await folder.rows(of: "restored.sqlite"), try await folder.rows(of: "live.sqlite"))
            #expect(one == (try await folder.rows(of: "copy")))
            // One moment between the beginning and the end: everything from before is there, nothing is there that never was.
            let names = Set(before.keys).subtracting(["audit_heads"])
            for table in names {
                let (kept, all) = (Set(one[table] ?? []), Set(after[table] ?? []))
                #expect(Set(before[table] ?? []).isSubset(of: kept) && kept.isSubset(of: all), "\(table)")
            }
        }
    }

    @Test func `A backup of a store at rest equals it and is told`() async throws {
        try await OperatorFolder.with { folder in
            try await folder.makeStore("a.sqlite")
            let run = await OperatorRun.of("backup", folder.path("copy"), "--database", folder.address("a.sqlite"))
            let latest = [Migration].base.count
            #expect(
                run.output
                    == "\(folder.address("a.sqlite")) was copied to \(folder.path("copy")), with schema \(latest).\n")
            #expect(try await folder.rows(of: "copy") == folder.rows(of: "a.sqlite"))
        }
    }

    @Test func `A database that is not there is not made by a backup`() async throws {
        try await OperatorFolder.with { folder in
            let run = await OperatorRun.of("backup", folder.path("copy"), "--database", folder.address("none.sqlite"))
            #expect(run.status == 1)
            #expect(run.remarks == "error: The database \(folder.path("none.sqlite")) is not there.\n")
            #expect(folder.names.isEmpty)
        }
    }

    @Test func `A backup never replaces a file`() async throws {
        try await OperatorFolder.with { folder in
            try await folder.makeStore("a.sqlite")
            try Data("precious".utf8).write(to: URL(filePath: folder.path("copy")))
            let run = await OperatorRun.of("backup", folder.path("copy"), "--database", folder.address("a.sqlite"))
            #expect(run.status == 1)
            #expect(run.remarks.contains("a backup is written to a new file"))
            #expect(try Data(contentsOf: URL(filePath: folder.path("copy"))) == Data("precious".utf8))
        }
    }

    @Test func `An empty database and another program's are not backed up`() async throws {
        try await OperatorFolder.with { folder in
            try Data().write(to: URL(filePath: folder.path("empty.sqlite")))
            try await folder.tamper("other.sqlite", "CREATE TABLE recipes (name TEXT)")
            for name in ["empty.sqlite", "other.sqlite"] {
                let run = await OperatorRun.of("backup", folder.path("copy"), "--database", folder.address(name))
                #expect(run.status == 1, "\(name)")
                #expect(!FileManager.default.fileExists(atPath: folder.path("copy")))
            }
        }
    }
}
