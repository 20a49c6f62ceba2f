import GuildhallCore
import HTTPTypes
import Testing

@testable import GuildhallWeb

/// The reader's choice of a language lasts.
@Suite struct LanguageTests {
    private static func language(_ answer: TestClient.Answer) -> String? {
        answer.text.firstMatch(of: /<html lang="(\w+)">/).map { String($0.1) }
    }

    @Test func `A visitor's choice lasts on all pages, forms and refusals`() async throws {
        try await TestServer.run { _, client in
            let browser = TestBrowser(client)
            let chosen = try await browser.open("/?lang=ru", [.acceptLanguage: "zh"])
            let cookie = chosen.headers[values: .setCookie].first { $0.contains("guildhall-language") }
            #expect(
                cookie == "guildhall-language=ru; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000")
            for path in ["/", "/help", "/sign-in", "/nothing", "/join/ghi_x"] {
                #expect(Self.language(try await browser.open(path, [.acceptLanguage: "zh"])) == "ru", "\(path)")
            }
            let token = try await browser.open("/sign-in").formToken
            let wrong = try await browser.submit("/sign-in", ["name": "x", "password": "y"], token: token)
            #expect(wrong.text.contains("Неверное имя или пароль."))
            let again = try await browser.open("/help?lang=zh")
            #expect(Self.language(again) == "zh")
            #expect(Self.language(try await browser.open("/account?lang=en")) == nil)
            #expect(Self.language(try await browser.open("/help")) == "en", "also where the reader was led on")
            #expect(Self.language(try await browser.open("/help?lang=xx")) == "en")
        }
    }

    @Test func `A link to another language keeps what the address asks for, and drops what is said once`() async throws
    {
        try await TestServer.run { _, client in
            let page = try await TestBrowser(client).open("/sign-in?next=%2Faccount&done=reset&lang=en")
            #expect(page.text.contains("href=\"/sign-in?next=%2Faccount&amp;lang=zh\""))
        }
    }

    @Test func `Who continues as somebody keeps the page's language everywhere, and may change it`() async throws {
        try await TestServer.run {
            $0.isDemo = true
        } _: { server, client in
            _ = try await server.face.start()
            let browser = TestBrowser(client)
            let zh: HTTPFields = [.acceptLanguage: "zh-CN"]
            let token = try await browser.open("/", zh).formToken
            _ = try await browser.submit("/demo/administrator", [:], token: token, zh)
            for path in ["/", "/account", "/help"] {
                #expect(Self.language(try await browser.open(path, zh)) == "zh", "\(path)")
            }
            _ = try await browser.open("/account?lang=ru", zh)
            let page = try await browser.open("/account", zh)
            #expect(Self.language(page) == "ru")
            let fields: KeyValuePairs = ["displayName": "Anna", "language": "en", "version": "1"]
            _ = try await browser.submit("/account", fields, token: page.formToken, zh)
            #expect(Self.language(try await browser.open("/account", zh)) == "en", "what was chosen last")
        }
    }

    @Test func `Over TLS the choice is this host's alone`() {
        let cookie = SafeCookie(purpose: .language, isSecure: true)
        #expect(cookie.setting("ru").hasPrefix("__Host-guildhall-language=ru; Path=/; HttpOnly; SameSite=Lax; Secure"))
    }
}
