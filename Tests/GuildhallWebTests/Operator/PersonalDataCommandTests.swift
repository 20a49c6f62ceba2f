import Foundation
import GuildhallCore
import SQLStore
import SQLiteEngine
import Testing

/// What an operator does about persons and clusters on the server's machine.
@Suite struct PersonalDataCommandTests {
    @Test func `What is held about a person is written as JSON, to a new file of the user alone`() async throws {
        try await OperatorFolder.with { folder in
            let database = ["--database", folder.address("a.sqlite")]
            try await folder.makeStore("a.sqlite")
            _ = await OperatorRun.of(["user", "add", "li", "--name", "李娜"] + database)
            let shown = await OperatorRun.of(["user", "export", "li"] + database)
            #expect(shown.status == 0, "\(shown.remarks)")
            #expect(shown.output.contains("李娜") && shown.output.contains("\"account.add\""))
            let file = folder.path("li.json")
            let written = await OperatorRun.of(["user", "export", "li", "--output", file] + database)
            #expect(written.output == "What is held about li was written to \(file).\n")
            #expect(try String(contentsOfFile: file, encoding: .utf8) + "\n" == shown.output)
            let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect(rights == 0o600)
            let again = await OperatorRun.of(["user", "export", "li", "--output", file] + database)
            #expect(again.status == 1 && again.remarks.hasPrefix("error: \(file) cannot be written: "))
        }
    }

    @Test func `An erasure says first what goes and what stays, and leaves nothing of the name`() async throws {
        try await OperatorFolder.with { folder in
            let database = ["--database", folder.address("a.sqlite")]
            try await folder.makeStore("a.sqlite")
            _ = await OperatorRun.of(["user", "add", "li", "--name", "李娜"] + database)
            let before = try await folder.rows(of: "a.sqlite")
            let asked = await OperatorRun.of(["user", "erase", "li"] + database)
            #expect(asked.status == 1)
            #expect(asked.remarks.contains("What goes:\n  - The name, the sign-in name and the password\n"))
            #expect(asked.remarks.hasSuffix("Nothing was erased. Say it with --yes to erase li for good.\n"))
            #expect(try await folder.rows(of: "a.sqlite") == before)
            let erased = await OperatorRun.of(["user", "erase", "li", "--yes"] + database)
            #expect(erased.output == "li was erased.\n", "\(erased.remarks)")
            let accounts = try await folder.rows(of: "a.sqlite")["accounts"] ?? []
            #expect(accounts.flatMap { $0 }.allSatisfy { $0 != .text("李娜") && $0 != .text("li") })
            #expect(await OperatorRun.of(["user", "erase", "li", "--yes"] + database).status == 1)
        }
    }

    @Test func `The last operator is not erased`() async throws {
        try await OperatorFolder.with { folder in
            let database = ["--database", folder.address("a.sqlite")]
            try await folder.makeStore("a.sqlite")
            _ = await OperatorRun.of(["user", "add", "olga", "--operator"] + database)
            let run = await OperatorRun.of(["user", "erase", "olga", "--yes"] + database)
            #expect(run.status == 1)
            #expect(run.remarks.hasPrefix("error: The server would be left without an operator. "))
        }
    }

    @Test func `A cluster that loses its last administrator is named, and a link makes a new one`() async throws {
        try await OperatorFolder.with { folder in
            let database = ["--database", folder.address("a.sqlite")]
            try await folder.makeStore("a.sqlite", clusters: 2)
            _ = await OperatorRun.of(["user", "add", "li"] + database)
            let cluster = try await Self.makeAdministrator("li", in: folder)
            let listed = await OperatorRun.of(["cluster", "list"] + database)
            let rows = listed.output.split(separator: "\n")
            #expect(rows.first == "identifier\tname\tlanguage\tstate")
            #expect(rows.contains("\(cluster)\tCluster 1\ten\tadministered"))
            #expect(rows.last?.hasSuffix("\tCluster 2\ten\tno administrator") == true)
            let closed = await OperatorRun.of(["user", "disable", "li"] + database)
            #expect(closed.output == "li was closed.\n")
            #expect(
                closed.remarks == """
                    Nobody administers the cluster “Cluster 1” now: `guildhall cluster invite-administrator \(cluster)` makes \
                    a link for a new administrator.

                    """)
            for name in ["Cluster 1", "\(cluster)"] {
                let made = await OperatorRun.of(
                    ["cluster", "invite-administrator", name, "--public-url", "https://guildhall.example"] + database)
                #expect(made.output.hasPrefix("Hand over this link, by which one person becomes an administrator of "))
                #expect(made.output.contains("\nhttps://guildhall.example/join/ghi_"), "\(made.output)\(made.remarks)")
            }
            let wrong = await OperatorRun.of(["cluster", "invite-administrator", "Nowhere"] + database)
            #expect(wrong.status == 1)
            #expect(wrong.remarks == "error: There is no cluster “Nowhere”; `guildhall cluster list` tells them.\n")
        }
    }

    /// Gives somebody the office of the first cluster and returns the cluster.
    private static func makeAdministrator(_ name: String, in folder: OperatorFolder) async throws -> Cluster.ID {
        let store = SQLBackedStore(try SQLiteDatabase(path: folder.path("a.sqlite")))
        let (cluster, time) = (OperatorFolder.id(1), FixedClock().now())
        try await store.write { transaction in
            let account = try #require(try await transaction.accounts.find(signInName: name))
            let office = Organisation(
                id: Organisation.ID(high: 5, low: 1), cluster: cluster, kind: .office, name: "Office", createdAt: time)
            try await transaction.tenant(cluster).organisations.add(office)
            try await transaction.tenant(cluster).members.add(
                Member(
                    id: Member.ID(high: 6, low: 1), cluster: cluster, organisation: office.id, account: account.id,
                    roles: [.administrator], createdAt: time))
        }
        try await store.close()
        return cluster
    }
}
