import Foundation
import GuildhallCore
import HTTPTypes
import TestSupport
import Testing

@testable import GuildhallWeb

@Suite struct PageTests {
    /// A page without what differs from run to run: form tokens, asset digests.
    private func stable(_ page: String) -> String {
        page.replacing(/name="form-token" value="[0-9a-f]+"/, with: "name=\"form-token\" value=\"…\"")
            .replacing(/\/assets\/[0-9a-f]+\//, with: "/assets/…/")
    }

    @Test(arguments: PageLanguage.allCases)
    func `The first page keeps its form`(language: PageLanguage) async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            _ = try await server.face.start()
            let answer = try await TestBrowser(client).open("/?lang=\(language.rawValue)")
            expectSnapshot(stable(answer.text), named: "home-\(language.rawValue).html")
        }
    }

    @Test func `A member sees a page with what the role allows`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let path = ClusterPaths.organisation.path([
                "cluster": "\(world.cluster)", "organisation": "\(world.organisations[.factory]?.id, default: "")",
            ])
            let browser = TestBrowser(client)
            try await browser.become(.manager)
            expectSnapshot(stable(try await browser.open(path).text), named: "organisation-manager.html")
            try await browser.become(.viewer)
            expectSnapshot(stable(try await browser.open(path).text), named: "organisation-viewer.html")
        }
    }

    @Test func `An account's language is that of its pages, and a choice in the address goes before it`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            _ = try await server.face.start()
            let browser = TestBrowser(client)
            try await browser.become(.analyst)
            let token = try await browser.open("/account").formToken
            let fields: KeyValuePairs = ["displayName": "Анна", "language": "ru", "version": "1"]
            #expect(try await browser.submit("/account", fields, token: token).location == "/account?done=saved")
            let page = try await browser.open("/account?done=saved", [.acceptLanguage: "zh"])
            #expect(page.text.contains("<html lang=\"ru\">") && page.text.contains("Сохранено."))
            #expect(try await browser.open("/account?lang=zh").text.contains("<html lang=\"zh\">"))
            let stale = try await browser.submit("/account", fields, token: token)
            #expect(stale.status == 409 && stale.text.contains("其间已有人更改"))
        }
    }

    @Test func `A form that cannot be taken is shown again with what was typed and what is wrong`() async throws {
        try await TestServer.run { _ in
        } _: { server, client in
            let link = try await server.face.start()
            let browser = TestBrowser(client)
            let token = try await browser.open(link).formToken
            let answer = try await browser.submit(
                link,
                [
                    "displayName": "<b>Anna", "signInName": "anna", "password": "short", "clusterName": "",
                    "officeName": "O",
                ],
                token: token)
            #expect(answer.status == 422)
            #expect(answer.text.contains("value=\"&lt;b&gt;Anna\""))
            #expect(answer.text.contains("Too short: at least 15 characters."))
            #expect(answer.text.contains("aria-invalid=\"true\" required"))
            #expect(!answer.text.contains("value=\"short\""), "A password is not shown again.")
        }
    }

    @Test func `What people are named cannot leave its place`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let evil = "\"><script>alert(1)</script>{{{page}}}'&"
            let browser = TestBrowser(client)
            try await browser.become(.administrator)
            let list = ClusterPaths.organisations(world.cluster)
            let token = try await browser.open(list).formToken
            let added = try await browser.submit(list, ["name": evil, "kind": "factory"], token: token)
            #expect(added.status == 303)
            for path in [list, added.location ?? "", ClusterPaths.audit.path(["cluster": "\(world.cluster)"])] {
                let page = try await browser.open(path)
                #expect(page.status == 200 && !page.text.contains("<script>"), "\(path)")
            }
        }
    }

    @Test func `A broken audit log is told, and a whole one too`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let browser = TestBrowser(client)
            try await browser.become(.administrator)
            let path = ClusterPaths.audit.path(["cluster": "\(world.cluster)"])
            let page = try await browser.open(path + "?check=all")
            #expect(page.text.contains("entries are as written."))
            #expect(!page.text.contains("@demo.invalid"), "The log names nobody.")
        }
    }

    @Test(arguments: [
        (PageLanguage.english, "Organisation renamed", "you"), (.russian, "Организация переименована", "вы"),
        (.chinese, "单位改名", "您"),
    ])
    func `The audit log tells who did what to what, in the reader's language`(
        language: PageLanguage, action: String, actor: String
    ) async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let browser = TestBrowser(client)
            try await browser.become(.administrator)
            let factory = try #require(world.organisations[.factory])
            let form = try await browser.open(ClusterPaths.path(ClusterPaths.organisation, factory))
            let path = ClusterPaths.path(ClusterPaths.rename, factory)
            _ = try await browser.submit(path, ["name": "Bricks & Co", "version": "1"], token: form.formToken)
            let audit = ClusterPaths.audit.path(["cluster": "\(world.cluster)"]) + "?lang=\(language.rawValue)"
            let rows = try await browser.open(audit).text.split(separator: "<tr>")
            let row = try #require(rows.first { $0.contains("Bricks &amp; Co</a>") })
            #expect(row.contains(">\(action)</th>") && row.contains(">\(actor)</td>"))
            #expect(!rows.contains { $0.contains("organisation.rename") || $0.contains("demo.fill") })
            try await browser.become(.serverOperator)
            let server = try await browser.open("/server/audit?lang=\(language.rawValue)").text
            #expect(server.contains(PageWording(language: language)[ActionText.demoBeginSession]))
            #expect(server.contains("陈静 · Chen Jing") && !server.contains("demo."))
        }
    }

    @Test func `Who enters the demonstration keeps the language of the page`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            _ = try await server.face.start()
            let browser = TestBrowser(client)
            let token = try await browser.open("/", [.acceptLanguage: "zh"]).formToken
            let answer = try await browser.submit("/demo/manager", [:], token: token, [.acceptLanguage: "zh"])
            #expect(answer.location == "/")
            let home = try await browser.open("/").text
            #expect(home.contains("王强 · Wang Qiang") && home.contains("凤翔玩具厂 · Fengxiang Toys：负责人"))
        }
    }

    @Test func `A page that shows a refused form again has its own address in every language`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            let world = try await MatrixWorld(server)
            let browser = TestBrowser(client)
            try await browser.become(.administrator)
            let factory = try #require(world.organisations[.factory])
            let own = ClusterPaths.path(ClusterPaths.organisation, factory)
            let token = try await browser.open(own).formToken
            let wish: KeyValuePairs = ["name": "", "version": "1"]
            let refused = try await browser.submit(
                ClusterPaths.path(ClusterPaths.rename, factory), wish, token: token)
            #expect(refused.status == 422 && refused.text.contains("href=\"\(own)?lang=ru\""))
        }
    }

    @Test func `The examples' results are computed and keep the policy`() async throws {
        try await TestServer.run { _ in
        } _: { server, client in
            let browser = TestBrowser(client)
            #expect(try await browser.open("/examples/chenghai-toys").headers[.refresh] == "2")
            await server.face.examples.compute(.game)
            let page = try await browser.open("/examples/chenghai-toys?lang=zh")
            #expect(
                page.status == 200 && page.text.contains("class=\"verdict\"")
                    && page.text.contains("<html lang=\"zh\">"))
            #expect(!page.text.contains(" style=") && !page.text.contains("<script>"))
            #expect(page.text.contains("/charts.js") && page.text.contains("/vega-bundle.js"))
            #expect(!page.text.contains(packageRoot.path), "No place on this machine is told.")
        }
    }

    @Test func `The stylesheet is short, and files are kept for good under addresses of their contents`() async throws {
        #expect(Stylesheet.text.utf8.count <= 20_480)
        try await TestServer.run { server, client in
            let asset = server.face.site.assets.style
            let answer = try await TestBrowser(client).open(asset.path)
            #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
            #expect(answer.text == Stylesheet.text)
            let wrong = try await TestBrowser(client).open("/assets/0123456789abcdef0123/guildhall.css")
            #expect(wrong.status == 404 && wrong.headers[.cacheControl] == "no-store")
        }
    }
}
