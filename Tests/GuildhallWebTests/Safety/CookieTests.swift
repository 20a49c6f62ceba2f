import HTTPTypes
import Testing

@testable import GuildhallWeb

@Suite struct CookieTests {
    @Test func `Over TLS the cookie is this host's alone`() {
        let cookie = SafeCookie(purpose: .session, isSecure: true)
        #expect(cookie.setting("x") == "__Host-guildhall-session=x; Path=/; HttpOnly; SameSite=Lax; Secure")
        #expect(cookie.removing == "__Host-guildhall-session=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0")
    }

    @Test func `On the machine itself it has no prefix that browsers would refuse`() {
        #expect(
            SafeCookie(purpose: .form, isSecure: false).setting("x", seconds: 60)
                == "guildhall-form=x; Path=/; HttpOnly; SameSite=Lax; Max-Age=60")
    }

    @Test(arguments: [
        ("guildhall-session=abc", "abc"), ("a=b; guildhall-session=abc; c=d", "abc"), ("guildhall-session=a=b", "a=b"),
        ("guildhall-session=a; guildhall-session=b", nil), ("other=a", nil), ("", nil),
        ("xguildhall-session=a", nil), ("guildhall-session", nil),
    ])
    func `One cookie of the name is read, several are none`(header: String, value: String?) {
        let cookie = SafeCookie(purpose: .session, isSecure: false)
        #expect(cookie.value(in: [.cookie: header]) == value)
    }

    @Test func `A form's token fits its cookie alone`() {
        let token = FormToken.token(for: "cookie")
        #expect(FormToken.isRight(token, for: "cookie"))
        #expect(!FormToken.isRight(token, for: "Cookie") && !FormToken.isRight(nil, for: "cookie"))
        #expect(!FormToken.isRight(token, for: nil) && !FormToken.isRight("", for: "cookie"))
        #expect(!token.contains("cookie"))
    }

    @Test(arguments: ["/", "/a/b?c=d", "/a//b"])
    func `A path of this server is a place to go on to`(path: String) {
        #expect(NextPath(path)?.text == path)
    }

    @Test(arguments: [
        nil, "", "a", "https://evil.example", "//evil.example", "/\\evil.example", "\\\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example", "javascript:alert(1)", "/я", " /a",
    ])
    func `Anything else is not`(path: String?) {
        #expect(NextPath(path) == nil)
    }
}
