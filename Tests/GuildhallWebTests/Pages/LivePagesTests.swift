import GuildhallCore
import HTTPTypes
import Testing

@testable import GuildhallWeb

/// The stream by which open pages learn of changes.
@Suite struct LivePagesTests {
    private func path(_ world: MatrixWorld) -> String { ClusterPaths.events.path(["cluster": "\(world.cluster)"]) }

    @Test(arguments: Visitor.allCases)
    func `Members listen, and nobody else`(visitor: Visitor) async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let browser = TestBrowser(client)
            try await world.enter(visitor, browser)
            // A hub that has stopped takes nobody, which is told to those alone who may listen.
            server.face.program.hub.stop()
            let status = try await browser.open(path(world)).status
            #expect(status == (visitor == .nobody ? 401 : visitor.place == nil ? 404 : 429))
        }
    }

    /// What a reader is sent of all events of the store before the stream ends.
    private func heard(
        by person: DemoPerson, in world: MatrixWorld, of server: TestServer, _ client: TestClient, query: String = "",
        _ headers: HTTPFields = [:], meanwhile change: () -> Void = {}
    ) async throws -> (headers: HTTPFields, text: String) {
        let browser = TestBrowser(client)
        try await browser.become(person)
        let application = server.face.application()
        let route = try #require(application.table["page.events.listen"])
        let values = ["cluster": "\(world.cluster)"]
        let session = browser.cookies["guildhall-session"] ?? ""
        let sender = try await application.gate().senders.sender(
            [.cookie: "guildhall-session=\(session)"], route: route, parameters: values, at: server.clock.now())
        let answer = try await route.handle(
            WebRequest(
                id: "test", route: route.name, method: .get, path: path(world),
                query: try #require(FormFields(query)), headers: headers, parameters: values, sender: sender,
                client: "", receivedAt: server.clock.now()))
        change()
        let hub = server.face.program.hub
        let messages = try await server.face.program.store.read { try await $0.outbox.messages(after: 0, limit: 999) }
        for message in messages { hub.publish(message) }
        hub.stop()
        guard case .stream(let parts) = answer.body else { return (answer.headers, "") }
        let bytes = try await parts.reduce(into: [UInt8]()) { $0 += $1 }
        return (answer.headers, String(decoding: bytes, as: UTF8.self))
    }

    @Test func `A reader hears what is for the reader, each event once and behind the one that the page knows`()
        async throws
    {
        for (person, kinds) in [
            (DemoPerson.administrator, ["cluster", "organisation", "member", "invitation"]),
            (.manager, ["cluster", "organisation", "member", "invitation"]), (.viewer, ["cluster", "organisation"]),
        ] {
            try await TestServer.run {
                $0.isDemo = true
            } _: { server, client in
                let world = try await MatrixWorld(server)
                let answer = try await heard(by: person, in: world, of: server, client, query: "after=0")
                #expect(answer.headers[.contentType] == "text/event-stream")
                #expect(answer.text.hasPrefix("retry: 2000\n\n"))
                let names = answer.text.matches(of: /\nevent: (\S+)\ndata: \{\}\n/).map { String($0.1) }
                #expect(Set(names).isSuperset(of: kinds), "\(person): \(Set(names))")
                let organisations = person == .administrator ? 4 : 1
                #expect(names.count { $0 == "invitation" } == (person == .viewer ? 0 : organisations))
            }
        }
    }

    @Test func `A browser that comes back names the last event, which goes before what the address says`() async throws
    {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let last = try await server.face.program.store.read { snapshot in
                try await snapshot.tenant(world.cluster).outbox.messages(after: 0, limit: 999).last?.position ?? 0
            }
            let browser = TestBrowser(client)
            try await browser.become(.administrator)
            for wrong in ["x", "-1", ""] {
                #expect(try await browser.open(path(world) + "?after=\(wrong)").status == 400)
            }
            let answer = try await heard(
                by: .administrator, in: world, of: server, client, query: "after=0", [.lastEventID: "\(last - 1)"])
            let ids = answer.text.matches(of: /\nid: (\d+)\n/).compactMap { Int($0.1) }
            #expect(ids == [last])
        }
    }

    @Test func `A session that ends hears nothing more, and listening keeps none alive`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let answer = try await heard(by: .administrator, in: world, of: server, client, query: "after=0") {
                server.clock.advance(seconds: 400 * 86_400)
            }
            #expect(!answer.text.contains("event:"))
        }
    }

    @Test func `A page of a cluster loads the scripts that listen, and other pages do not`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let browser = TestBrowser(client)
            try await browser.become(.administrator)
            let list = try await browser.open(ClusterPaths.organisations(world.cluster)).text
            #expect(list.contains("/htmx.js") && list.contains("/live.js") && list.contains("/htmx-sse.js"))
            #expect(list.contains("sse-connect=\"\(path(world))?after=") && list.contains("\"allowEval\":false"))
            let account = try await browser.open("/account").text
            #expect(account.contains("/htmx.js") && !account.contains("/live.js"))
            let help = try await browser.open("/help").text
            #expect(!help.contains("htmx") && !help.contains("sse-connect"))
        }
    }

    @Test func `A part that may not be shown makes the whole page load, and a form that was refused shows it`()
        async throws
    {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let list = ClusterPaths.organisations(world.cluster)
            let nobody = try await TestBrowser(client).open(list, [.hxRequest: "true"])
            #expect(nobody.status == 204 && nobody.headers[.hxRefresh] == "true" && nobody.location == nil)
            let browser = TestBrowser(client)
            try await browser.become(.serverOperator)
            let token = try await browser.open("/server").formToken
            let stale = try await browser.submit(
                ServerPages.disable.path(["account": "\(world.strangerAccount)"]), ["version": "9"], token: token,
                [.hxRequest: "true"])
            #expect(
                stale.status == 409 && stale.headers[.hxRetarget] == "#main" && stale.headers[.hxReselect] == "#main")
        }
    }
}
