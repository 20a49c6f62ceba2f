import GuildhallCore
import HTTPTypes
import Testing

@testable import GuildhallWeb

/// What somebody meets who goes through the pages: forms that lead on, sessions that end, and pages that say no.
@Suite struct FlowTests {
    /// A demonstration in which somebody is signed in.
    private func run(
        as person: DemoPerson, _ body: @Sendable (TestServer, TestBrowser, MatrixWorld) async throws -> Void
    ) async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let browser = TestBrowser(client)
            try await browser.become(person)
            try await body(server, browser, world)
        }
    }

    @Test func `What is made is shown once, and loading the page again makes nothing`() async throws {
        try await run(as: .administrator) { server, browser, world in
            let factory = try #require(world.organisations[.factory])
            let own = ClusterPaths.path(ClusterPaths.organisation, factory)
            let page = try await browser.open(own)
            let invite = ClusterPaths.path(ClusterPaths.invite, factory)
            let made = try await browser.submit(invite, ["roles": "viewer", "days": "7"], token: page.formToken)
            let path = try #require(made.location)
            #expect(made.status == 303 && path.hasPrefix(own + "?made=") && !path.contains("ghi_"))
            #expect(try await browser.open(own).text.contains("ghi_") == false, "a page that was simply opened")
            #expect(try await browser.open(path).text.contains("/join/ghi_"))
            #expect(try await browser.open(path).text.contains("ghi_") == false, "the second time")
            let open = try await server.operations.read(
                ListInvitations(to: factory.id, limit: 9), as: .system(in: world.cluster))
            #expect(open.items.count == 2, "one of the world, one of this test")
        }
    }

    @Test func `A new token and a new link for a password lead on too`() async throws {
        try await run(as: .administrator) { _, browser, world in
            let tokens = ClusterPaths.tokens.path(["cluster": "\(world.cluster)"])
            let form = try await browser.open(tokens)
            let member = try #require(form.text.firstMatch(of: /<option value="([0-9a-f-]{36})"/)).1
            let scope = try #require(form.text.firstMatch(of: /name="scopes" value="([^"]+)"/)).1
            let wish: KeyValuePairs = [
                "name": "Report", "member": String(member), "scopes": String(scope), "days": "9",
            ]
            let made = try await browser.submit(tokens, wish, token: form.formToken)
            #expect(made.status == 303)
            #expect(try await browser.open(made.location ?? "").text.contains(">gha_"))
            try await browser.become(.serverOperator)
            let token = try await browser.open("/server").formToken
            let link = ServerPages.resetLink.path(["account": "\(world.strangerAccount)"])
            let reset = try await browser.submit(link, [:], token: token)
            #expect(reset.status == 303)
            #expect(try await browser.open(reset.location ?? "").text.contains("/reset/ghl_"))
        }
    }

    @Test func `An address that takes forms alone leads to its page`() async throws {
        try await run(as: .administrator) { _, browser, world in
            let factory = try #require(world.organisations[.factory])
            let own = ClusterPaths.path(ClusterPaths.organisation, factory)
            for (path, page) in [
                (ClusterPaths.path(ClusterPaths.invite, factory), own),
                (ClusterPaths.path(ClusterPaths.rename, factory) + "?lang=zh", own + "?lang=zh"),
                ("/account/password", "/account"), ("/server/accounts", "/server"), ("/sign-out", "/"),
            ] {
                let answer = try await browser.open(path)
                #expect(answer.status == 303 && answer.location == page, "\(path)")
            }
            #expect(try await browser.open("/api/v1/openapi.json/x").status == 404)
        }
    }

    @Test func `Before something ends a page asks, and opening that page ends nothing`() async throws {
        try await run(as: .administrator) { server, browser, world in
            let factory = try #require(world.organisations[.factory])
            let path = ClusterPaths.path(ClusterPaths.archive, factory)
            let own = try await browser.open(ClusterPaths.path(ClusterPaths.organisation, factory))
            #expect(own.text.contains("href=\"\(path)\"") && !own.text.contains("action=\"\(path)\""))
            let page = try await browser.open(path)
            #expect(page.text.contains("This cannot be undone.") && page.text.contains("all rights in it."))
            let kept = try await server.operations.read(
                ReadOrganisation(factory.id), as: .system(in: world.cluster))
            #expect(kept.archivedAt == nil)
            let stale = try await browser.submit(path, ["version": "9"], token: page.formToken)
            #expect(stale.status == 409 && stale.text.contains("Somebody changed this meanwhile."))
            let done = try await browser.submit(path, ["version": "1"], token: page.formToken)
            let list = try await browser.open(done.location ?? "")
            #expect(list.text.contains("The organisation is archived.") && list.text.contains(">Archived</td>"))
            #expect(try await browser.open(path).status == 404)
        }
    }

    @Test func `An own membership has one way out, which asks first`() async throws {
        try await run(as: .administrator) { server, browser, world in
            let account = try await server.operations.read(
                FindUser(signInName: DemoPerson.administrator.rawValue + "@demo.invalid"), as: .system)
            let places = try await server.operations.read(
                ListMembers(of: try #require(world.organisations[.office]).id, limit: 9),
                as: .system(in: world.cluster))
            let own = try #require(places.items.first { $0.member.account == account.id }).member
            let page = try await browser.open(ClusterPaths.path(ClusterPaths.member, own)).text
            #expect(page.contains(ClusterPaths.path(ClusterPaths.leave, own)))
            #expect(!page.contains(ClusterPaths.path(ClusterPaths.endMember, own)))
            let leave = try await browser.open(ClusterPaths.path(ClusterPaths.leave, own))
            #expect(leave.status == 200 && leave.text.contains("new invitation"))
            let refused = try await browser.submit(
                ClusterPaths.path(ClusterPaths.leave, own), [:], token: leave.formToken)
            #expect(refused.status == 409 && refused.text.contains("without an administrator"))
            let other = try #require(world.members[.factory])
            let end = try await browser.open(ClusterPaths.path(ClusterPaths.endMember, other))
            #expect(end.status == 200 && end.text.contains("End the membership of"))
        }
    }

    @Test func `Who leaves is told so`() async throws {
        try await run(as: .manager) { _, browser, world in
            let own = try #require(world.members[.factory])
            let page = try await browser.open(ClusterPaths.path(ClusterPaths.leave, own))
            let left = try await browser.submit(
                ClusterPaths.path(ClusterPaths.leave, own), [:], token: page.formToken)
            #expect(left.location == "/?done=left")
            #expect(try await browser.open("/?done=left").text.contains("You have left the organisation."))
            #expect(try await browser.open(ClusterPaths.path(ClusterPaths.leave, own)).status == 404)
        }
    }

    @Test(arguments: PageLanguage.allCases)
    func `Leaving an organisation and signing out have words of their own`(language: PageLanguage) {
        let t = PageWording(language: language)
        #expect(t[ClusterText.leave] != t[FrameText.signOut])
    }

    @Test func `A session that ends within a form is told, and signing in leads back to the form`() async throws {
        try await run(as: .administrator) { server, browser, world in
            let list = ClusterPaths.organisations(world.cluster)
            let token = try await browser.open(list).formToken
            server.clock.advance(seconds: 400 * 86_400)
            let fields: KeyValuePairs = ["name": "Long typed", "kind": "factory"]
            let sent = try await browser.submit(
                list, fields, token: token, [.referer: "http://127.0.0.1:8080\(list)?after=x"])
            let next = PercentEncoding.encoded(list + "?after=x")
            #expect(sent.location == "/sign-in?next=\(next)&done=ended")
            let page = try await browser.open(sent.location ?? "").text
            #expect(page.contains("You were signed out. Sign in, and you come back."))
            #expect(page.contains("name=\"next\" value=\"\(list)?after=x\""))
            let foreign = try await browser.submit(
                list, fields, token: token, [.referer: "http://evil.example/\(list)"])
            #expect(foreign.location == "/sign-in?next=\(PercentEncoding.encoded(list))&done=ended")
        }
    }

    @Test func `A page that says no keeps its head`() async throws {
        try await run(as: .viewer) { _, browser, world in
            let audit = ClusterPaths.audit.path(["cluster": "\(world.cluster)"])
            for (path, status) in [("/nothing", 404), (audit, 403), ("/join/ghi_x", 404)] {
                let answer = try await browser.open(path)
                #expect(answer.status == status && answer.text.contains("action=\"/sign-out\""), "\(path)")
            }
            let refused = try await browser.submit("/help", [:], token: nil)
            #expect(refused.status == 405 && refused.text.contains("action=\"/sign-out\""))
        }
    }

    @Test(arguments: ["/join/ghi_x", "/reset/ghl_x", "/set-up/ghl_x"])
    func `A link that works no more says so, and where to go`(path: String) async throws {
        try await TestServer.run { _, client in
            let answer = try await TestBrowser(client).open(path)
            #expect(answer.status == 404 && answer.text.contains("This has ended, was used or was taken back."))
            #expect(answer.text.contains("<a class=\"button\" href=\"/sign-in\">Sign in</a>"))
        }
    }

    @Test func `Who tries too often to sign in keeps the form`() async throws {
        try await TestServer.run { _, client in
            let browser = TestBrowser(client)
            let token = try await browser.open("/sign-in").formToken
            var last = try await browser.open("/sign-in")
            for number in 0..<12 {
                last = try await browser.submit(
                    "/sign-in", ["name": "nobody\(number)", "password": "a wrong password"], token: token)
            }
            #expect(last.status == 429 && last.headers[.retryAfterSeconds] != nil)
            #expect(last.text.contains("name=\"password\"") && last.text.contains("Try again in"))
            #expect(last.formToken == token)
        }
    }

    @Test func `Ticks come back with a form, and its fault says what is wrong`() async throws {
        try await run(as: .administrator) { _, browser, world in
            let factory = try #require(world.organisations[.factory])
            let page = try await browser.open(ClusterPaths.path(ClusterPaths.organisation, factory))
            #expect(page.text.contains("At most 30 days."))
            let invite = ClusterPaths.path(ClusterPaths.invite, factory)
            let late = try await browser.submit(
                invite, ["roles": "viewer", "days": "99"], token: page.formToken)
            #expect(late.status == 422 && late.text.contains("value=\"viewer\" checked"))
            let none = try await browser.submit(invite, ["days": "7"], token: page.formToken)
            #expect(none.status == 422 && none.text.contains("Tick at least one."))
        }
    }
}
