import GuildhallCore
import HTTPTypes
import Testing

@testable import GuildhallWeb

@Suite struct SafetyTests {
    @Test func `Every answer carries the policy and says nothing of the software`() async throws {
        try await TestServer.run { server, client in
            let browser = TestBrowser(client)
            for path in ["/", "/help", "/nothing", "/sign-in", "/account", "/assets/x/y.js"] {
                let answer = try await browser.open(path)
                #expect(answer.headers[.contentSecurityPolicy] == SecurityHeaders.contentPolicy, "\(path)")
                #expect(answer.headers[.xContentTypeOptions] == "nosniff")
                #expect(answer.headers[.referrerPolicy] == "same-origin")
                #expect(answer.headers[.server] == nil)
                #expect(answer.headers[.strictTransportSecurity] == nil)
                #expect(answer.headers[.requestID]?.count == 16)
            }
            let head = try await browser.open("/help")
            #expect(
                !head.text.contains(" style=") && !head.text.contains("<script>") && !head.text.contains(" onclick"))
        }
    }

    @Test(arguments: ["evil.example", "127.0.0.1.evil.example", "user@127.0.0.1", "localhost:0", ""])
    func `A host that is not ours is refused`(host: String) async throws {
        try await TestServer.run { server, client in
            let answer = try await TestBrowser(client, host: host).open("/")
            #expect(answer.status == 421)
            #expect(!answer.text.contains("evil"))
        }
    }

    @Test func `Behind a public address only that one is served`() async throws {
        try await TestServer.run {
            $0.host = "0.0.0.0"
            $0.publicURL = "https://guildhall.example"
        } _: { server, client in
            let browser = TestBrowser(client, host: "guildhall.example", scheme: "https")
            let answer = try await browser.open("/")
            #expect(answer.status == 200)
            #expect(answer.headers[.strictTransportSecurity] != nil)
            #expect(try await TestBrowser(client).open("/").status == 421)
        }
    }

    static let foreign: [HTTPFields] = [
        [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"], [.origin: "https://evil.example"],
        [.origin: "null"], [.origin: "http://127.0.0.1:9999"],
        [.origin: "https://127.0.0.1:8080", .secFetchSite: "cross-site"],
    ]

    @Test(arguments: foreign.indices)
    func `Another site's form changes nothing`(place: Int) async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            _ = try await server.face.start()
            let browser = TestBrowser(client)
            let token = try await browser.open("/").formToken
            #expect(token != nil)
            let answer = try await browser.submit("/demo/viewer", [:], token: token, Self.foreign[place])
            #expect(answer.status == 403)
            #expect(browser.cookies["guildhall-session"] == nil)
        }
    }

    @Test func `A form without its token, or with another browser's, changes nothing`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            _ = try await server.face.start()
            let (browser, other) = (TestBrowser(client), TestBrowser(client))
            let token = try await browser.open("/").formToken
            let foreign = try await other.open("/").formToken
            #expect(token != foreign)
            #expect(try await browser.submit("/demo/viewer", [:], token: nil).status == 403)
            #expect(try await browser.submit("/demo/viewer", [:], token: foreign).status == 403)
            #expect(try await browser.submit("/demo/viewer", [:], token: token).status == 303)
            #expect(try await browser.submit("/sign-out", [:], token: token).status == 403, "of the time before")
        }
    }

    @Test func `Signing in gives a new session and ends the one that came along`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            _ = try await server.face.start()
            let browser = TestBrowser(client)
            try await browser.become(.viewer)
            let first = browser.cookies["guildhall-session"]
            let token = try await browser.open("/account").formToken
            _ = try await browser.submit("/demo/manager", [:], token: token)
            let second = browser.cookies["guildhall-session"]
            #expect(first != nil && second != nil && first != second)
            let old = try await TestBrowser(client).open("/account", [.cookie: "guildhall-session=\(first ?? "")"])
            #expect(old.status == 303)
            let chosen = try await TestBrowser(client).open("/account", [.cookie: "guildhall-session=chosen"])
            #expect(chosen.status == 303 && chosen.location == "/sign-in?next=%2Faccount&done=ended")
        }
    }

    @Test func `Passwords cannot be tried without end`() async throws {
        try await TestServer.run { server, client in
            let browser = TestBrowser(client)
            let token = try await browser.open("/sign-in").formToken
            var statuses: [Int] = []
            for number in 0..<12 {
                let answer = try await browser.submit(
                    "/sign-in", ["name": "nobody\(number)", "password": "a wrong password"], token: token)
                statuses.append(answer.status)
                if answer.status == 429 { #expect(answer.headers[.retryAfterSeconds] != nil) }
            }
            #expect(statuses.first == 401 && statuses.last == 429)
            #expect(statuses.filter { $0 == 401 }.count <= 10)
        }
    }

    @Test func `One account's password cannot be tried without end from many addresses`() async throws {
        try await TestServer.run {
            $0.trustedProxies = ["0.0.0.0/0"]
        } _: { server, client in
            let browser = TestBrowser(client)
            let token = try await browser.open("/sign-in").formToken
            var statuses: [Int] = []
            for number in 0..<40 where statuses.last != 429 {
                let answer = try await browser.submit(
                    "/sign-in", ["name": "anna", "password": "wrong \(number)"], token: token,
                    [.forwardedFor: "198.51.\(number).7"])
                statuses.append(answer.status)
                if answer.status == 429 {
                    #expect(try #require(Int(answer.headers[.retryAfterSeconds] ?? "")) > 0)
                }
                server.clock.advance(seconds: 40)
            }
            #expect(statuses.last == 429 && statuses.dropLast().allSatisfy { $0 == 401 })
        }
    }

    @Test func `A body that is too long is refused, and nothing internal is told`() async throws {
        try await TestServer.run { server, client in
            let browser = TestBrowser(client)
            let token = try await browser.open("/sign-in").formToken
            let long = String(repeating: "a", count: 5_000)
            let answer = try await browser.submit("/sign-in", ["name": long, "password": "x"], token: token)
            #expect(answer.status == 413)
            #expect(answer.headers[.connection] == "close")
            #expect(try await browser.submit("/help", [:], token: token).headers[.allow] == "GET, HEAD")
        }
    }

    @Test(arguments: ["https://evil.example", "//evil.example", "/\\evil.example"])
    func `Signing in leads to no other site`(next: String) async throws {
        try await TestServer.run { server, client in
            let link = try await server.face.start()
            let browser = TestBrowser(client)
            let token = try await browser.open(link).formToken
            let person: KeyValuePairs = [
                "displayName": "A", "signInName": "anna", "password": "four unrelated words here", "clusterName": "C",
                "officeName": "O",
            ]
            #expect(try await browser.submit(link, person, token: token).status == 303)
            #expect(try await browser.open(link).status == 404, "the link works once")
            let other = TestBrowser(client)
            let form = try await other.open("/sign-in?next=\(PercentEncoding.encoded(next))")
            #expect(!form.text.contains("evil"))
            let answer = try await other.submit(
                "/sign-in", ["name": "anna", "password": "four unrelated words here", "next": next],
                token: form.formToken)
            #expect(answer.status == 303 && answer.location == "/")
        }
    }
}
