import Foundation
import GuildhallCore
import HTTPTypes
import Testing

@testable import GuildhallWeb

/// Taking along what is held about a person, and erasing it.
@Suite struct PersonPagesTests {
    private static let password = MatrixWorld.password

    /// A server with an operator, who runs its cluster, and somebody who is signed in.
    private func run(
        _ body: @Sendable (TestServer, TestBrowser, TestBrowser, Account) async throws -> Void
    ) async throws {
        try await TestServer.run { server, client in
            let link = try await server.face.start()
            let anna = TestBrowser(client)
            let setUp: KeyValuePairs = [
                "displayName": "Anna", "signInName": "anna", "password": Self.password, "clusterName": "Toys",
                "officeName": "Office",
            ]
            let token = try await anna.open(link).formToken
            try #require(try await anna.submit(link, setUp, token: token).status == 303)
            let added = try await server.operations.perform(
                AddUser(signInName: "boris", displayName: "Boris <b>", language: "ru"), as: .system, cause: "test")
            try await server.operations.perform(
                ResetPassword(link: added.link.secret.text, wished: Self.password), as: .visitor, cause: "test")
            let boris = TestBrowser(client)
            let entrance = try await boris.open("/sign-in").formToken
            let signIn: KeyValuePairs = ["name": "boris", "password": Self.password]
            try #require(try await boris.submit("/sign-in", signIn, token: entrance).status == 303)
            try await body(server, anna, boris, added.account)
        }
    }

    @Test func `What is held comes as a file that names the day`() async throws {
        try await run { _, _, boris, _ in
            let answer = try await boris.open("/account/data")
            #expect(answer.status == 200 && answer.headers[.contentType] == "application/json")
            let name = answer.headers[.contentDisposition] ?? ""
            #expect(name.wholeMatch(of: /attachment; filename="guildhall-personal-data-2026-\d\d-\d\d\.json"/) != nil)
            let object = try JSONSerialization.jsonObject(with: Data(answer.text.utf8)) as? [String: Any]
            #expect((object?["account"] as? [String: Any])?["displayName"] as? String == "Boris <b>")
        }
    }

    @Test func `Who erases the own account gives the password, is signed out and is told so`() async throws {
        try await run { server, _, boris, account in
            let page = try await boris.open("/account/erase")
            #expect(page.text.contains("<html lang=\"ru\">") && page.text.contains("Что останется"))
            let wrong = try await boris.submit("/account/erase", ["password": "not it"], token: page.formToken)
            #expect(wrong.status == 422 && wrong.text.contains("Это не ваш текущий пароль."))
            let gone = try await boris.submit("/account/erase", ["password": Self.password], token: page.formToken)
            #expect(gone.status == 303 && gone.location == "/account/erased?lang=ru")
            #expect(boris.cookies["guildhall-session"] == nil && gone.headers[.clearSiteData] != nil)
            #expect(try await boris.open("/account/erased?lang=ru").text.contains("Ваша учётная запись удалена"))
            #expect(try await boris.open("/account").status == 303)
            #expect(try await server.operations.read(ReadUser(account.id), as: .system).isErased)
        }
    }

    @Test func `The last operator cannot be erased, and is told what to do`() async throws {
        try await run { server, anna, boris, account in
            func erase(_ browser: TestBrowser) async throws -> TestClient.Answer {
                let token = try await browser.open("/account/erase").formToken
                return try await browser.submit("/account/erase", ["password": Self.password], token: token)
            }
            let administrator = try await erase(anna)
            #expect(administrator.status == 409 && administrator.text.contains("without an administrator"))
            let first = try await server.operations.read(FindUser(signInName: "anna"), as: .system)
            let cluster = try await server.operations.read(ListClusters(limit: 1), as: .system).items[0]
            let invitation = try await server.operations.perform(
                InviteAdministrator(to: cluster.id), as: .system, cause: "test")
            let token = try await boris.open("/account").formToken
            _ = try await boris.submit("/join/\(invitation.secret.text)/accept", [:], token: token)
            let refused = try await erase(anna)
            #expect(refused.status == 409 && refused.text.contains("guildhall user add --operator"))
            #expect(try await anna.open("/account").status == 200)
            #expect(try await !server.operations.read(ReadUser(first.id), as: .system).isErased)
        }
    }

    @Test func `An operator exports and erases another with the own password`() async throws {
        try await run { _, anna, boris, account in
            let path = OthersAccountPages.path(OthersAccountPages.show, account)
            #expect(try await anna.open(path).text.contains("Boris &lt;b&gt;"))
            #expect(try await anna.open(path + "/data").text.contains("\"boris\""))
            #expect(try await boris.open(path).status == 403)
            let token = try await anna.open(path + "/erase").formToken
            let wrong = try await anna.submit(path + "/erase", ["password": "not it"], token: token)
            #expect(wrong.status == 422)
            let gone = try await anna.submit(path + "/erase", ["password": Self.password], token: token)
            #expect(gone.location == path + "?done=erased")
            #expect(try await anna.open(path + "?done=erased").text.contains("The account is erased."))
            #expect(try await boris.open("/account").status == 303)
            #expect(try await anna.open(path + "/erase").status == 404)
            let list = try await anna.open("/server").text
            #expect(list.contains("Erased person") && !list.contains("boris") && !list.contains("erased:"))
        }
    }

    @Test func `A person of the demonstration stays, and the page says why`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            _ = try await server.face.start()
            let browser = TestBrowser(client)
            try await browser.become(.analyst)
            let page = try await browser.open("/account/erase")
            #expect(page.text.contains("whom every visitor may become") && !page.text.contains("name=\"password\""))
            let refused = try await browser.submit("/account/erase", ["password": ""], token: page.formToken)
            #expect(refused.status == 422)
            #expect(try await server.operations.read(HasDemonstration(), as: .system))
        }
    }

    @Test func `A change of the settings that another overtook is shown again`() async throws {
        try await run { server, anna, _, _ in
            let home = try await anna.open("/").text
            let cluster = home.firstMatch(of: /\/clusters\/([0-9a-f-]{36})/).map { String($0.1) } ?? ""
            let path = ClusterPaths.settings.path(["cluster": cluster])
            let token = try await anna.open(path).formToken
            let wish: KeyValuePairs = ["name": "Games", "language": "zh", "version": "1"]
            let saved = try await anna.submit(path, wish, token: token)
            #expect(saved.location == path + "?done=saved")
            #expect(try await anna.open(path + "?done=saved").text.contains("value=\"Games\""))
            let stale = try await anna.submit(
                path, ["name": "Puzzles", "language": "ru", "version": "1"], token: token)
            #expect(stale.status == 409 && stale.text.contains("Somebody changed this meanwhile."))
            #expect(stale.text.contains("value=\"Puzzles\"") && stale.text.contains("value=\"ru\" selected"))
            let empty = try await anna.submit(path, ["name": " ", "language": "de", "version": "2"], token: token)
            #expect(empty.status == 422 && empty.text.contains("Please fill this in."))
            #expect(
                try await server.operations.read(ListClusters(limit: 9), as: .system).items.map(\.name) == ["Games"])
        }
    }
}
