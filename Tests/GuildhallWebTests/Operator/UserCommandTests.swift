import GuildhallCore
import SQLStore
import SQLiteEngine
import Testing

@Suite struct UserCommandTests {
    @Test func `An account is added with a link, listed, closed and opened, and all of it is in the log`() async throws
    {
        try await OperatorFolder.with { folder in
            let database = ["--database", folder.address("a.sqlite")]
            try await folder.makeStore("a.sqlite")
            let added = await OperatorRun.of(
                ["user", "add", "olga", "--name", "Ольга", "--language", "ru", "--operator"] + database)
            #expect(added.status == 0, "\(added.remarks)")
            #expect(
                added.output.hasPrefix("olga was added. Hand over this link, which sets a new password once, until "))
            #expect(added.output.contains("\nhttp://127.0.0.1:8080/reset/ghl_"))
            #expect(await OperatorRun.of(["user", "add", "li"] + database).status == 0)
            let closed = await OperatorRun.of(["user", "disable", "Li"] + database)
            #expect(closed.output == "li was closed.\n")
            let listed = await OperatorRun.of(["user", "list"] + database)
            let rows = listed.output.split(separator: "\n").map(String.init)
            #expect(rows.first == "sign-in name\tname\tlanguage\tkind\tstate")
            #expect(Set(rows.dropFirst()) == ["olga\tОльга\tru\toperator\topen", "li\tli\ten\tperson\tclosed"])
            #expect(await OperatorRun.of(["user", "enable", "li"] + database).output == "li is open.\n")
            let log = try await folder.rows(of: "a.sqlite")["audit"] ?? []
            let actions = log.filter { $0.contains(.text("system")) }.flatMap { $0 }
            for action in ["account.add", "account.disable", "account.enable"] {
                #expect(actions.contains(.text(action)), "\(action)")
            }
        }
    }

    @Test func `A new link takes the place of the one before and begins with the public address`() async throws {
        try await OperatorFolder.with { folder in
            let database = ["--database", folder.address("a.sqlite")]
            try await folder.makeStore("a.sqlite")
            _ = await OperatorRun.of(["user", "add", "olga"] + database)
            let first = try await folder.rows(of: "a.sqlite")["one_time_links"]
            let reset = await OperatorRun.of(
                ["user", "reset", "olga", "--public-url", "https://guildhall.example/"] + database)
            #expect(reset.output.contains("\nhttps://guildhall.example/reset/ghl_"))
            let second = try await folder.rows(of: "a.sqlite")["one_time_links"]
            #expect(first?.count == 1 && second?.count == 1 && first != second)
        }
    }

    @Test func `Refusals are sentences and status 1`() async throws {
        try await OperatorFolder.with { folder in
            let database = ["--database", folder.address("a.sqlite")]
            try await folder.makeStore("a.sqlite")
            _ = await OperatorRun.of(["user", "add", "olga", "--operator"] + database)
            for (arguments, sentence) in [
                (["add", "olga"], "error: The name to sign in with: This is taken already.\n"),
                (["add", "li", "--name", ""], "error: --name: Please fill this in.\n"),
                (["add", "li", "--language", "tlh"], "error: --language: "),
                (["reset", "nobody"], "error: Nobody signs in as “nobody”; `guildhall user list` tells the names.\n"),
                (["disable", "olga"], "error: The server would be left without an operator. "),
            ] {
                let run = await OperatorRun.of(["user"] + arguments + database)
                #expect(run.status == 1, "\(arguments): \(run.remarks)")
                #expect(run.remarks.hasPrefix(sentence), "\(arguments): \(run.remarks)")
                #expect(run.output.isEmpty)
            }
        }
    }

    @Test func `A database that is not there is not made for an account`() async throws {
        try await OperatorFolder.with { folder in
            let run = await OperatorRun.of(["user", "list", "--database", folder.address("none.sqlite")])
            #expect(run.status == 1)
            #expect(folder.names.isEmpty)
        }
    }

    @Test func `An address for links that is none is wrong usage`() async throws {
        try await OperatorFolder.with { folder in
            let run = await OperatorRun.of(
                ["user", "reset", "olga", "--public-url", "guildhall", "--database", folder.address("a.sqlite")])
            #expect(run.status == 64)
            #expect(run.remarks.contains("--public-url takes an address such as https://guildhall.example."))
        }
    }
}
