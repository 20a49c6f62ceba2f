import GuildhallCore
import HTTPTypes
import Testing

@testable import GuildhallWeb

/// Entity tags, cursors, locked answers, and the form of answers.
struct ConditionsTests {
    private static let cluster = Cluster.ID(high: 1, low: 2)

    @Test func `Tags of versions and of bytes are compared as RFC 9110 says`() throws {
        let tag = EntityTag(version: 3)
        #expect(tag.description == "\"v3\"" && tag.version == 3)
        let weak = try #require(EntityTag.condition(" \"x\", W/\"v3\" "))
        #expect(tag.isNamed(in: weak) && !tag.isDemanded(by: weak))
        let strong = try #require(EntityTag.condition("\"v2\",\"v3\""))
        #expect(tag.isNamed(in: strong) && tag.isDemanded(by: strong))
        #expect(EntityTag.condition("*") == .any)
        #expect(EntityTag(of: [1]) == EntityTag(of: [1]) && EntityTag(of: [1]) != EntityTag(of: [2]))
        #expect(EntityTag(of: Array("v3".utf8)).version == nil)
    }

    @Test(arguments: ["", "v3", "\"v3", "\"v3\" \"v4\"", "w/\"v3\"", "\"v3\",", "\"a b\"", "*, \"v3\""])
    func `What is no list of tags is told apart`(text: String) {
        // A list may end in a comma (RFC 9110, section 5.6.1): recipients ignore empty elements.
        #expect((EntityTag.condition(text) == nil) == (text != "\"v3\","))
    }

    @Test func `A cursor leads back into its own list alone`() {
        let position: [UInt8] = Array(0..<16)
        let text = PageCursor.text(position, in: "organisations", of: Self.cluster)
        #expect(PageCursor.position(text, in: "organisations", of: Self.cluster) == position)
        #expect(PageCursor.position(text, in: "members", of: Self.cluster) == nil)
        #expect(PageCursor.position(text, in: "organisations", of: Cluster.ID(high: 1, low: 3)) == nil)
        #expect(PageCursor.position(text + "A", in: "organisations", of: Self.cluster) == nil)
        #expect(PageCursor.position("", in: "organisations", of: Self.cluster) == nil)
        #expect(text.utf8.count <= PageCursor.longestText && TextPattern.token.matches(text))
    }

    @Test func `Every changed character of a cursor is noticed`() {
        let text = Array(PageCursor.text(Array(0..<16), in: "organisations", of: Self.cluster).utf8)
        for place in text.indices {
            var other = text
            other[place] = other[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(
                PageCursor.position(String(decoding: other, as: UTF8.self), in: "organisations", of: Self.cluster)
                    == nil)
        }
    }

    @Test func `A stored answer opens with its own token and request alone`() throws {
        func request(_ key: String, _ digest: String) throws -> IdempotentRequest {
            try #require(
                IdempotentRequest(key: key, actor: .system, requestDigest: SecretDigest(of: digest.utf8)))
        }
        let body = Array("{\"secret\":\"gha_\"}".utf8)
        let lock = SealedAnswer(token: "one", request: try request("k", "a"))
        let sealed = try lock.seal(body)
        #expect(try lock.open(sealed) == body)
        #expect(!String(decoding: sealed, as: UTF8.self).contains("secret"))
        for other in [
            SealedAnswer(token: "two", request: try request("k", "a")),
            SealedAnswer(token: "one", request: try request("l", "a")),
            SealedAnswer(token: "one", request: try request("k", "b")),
        ] { #expect(throws: (any Error).self) { try other.open(sealed) } }
    }

    @Test(
        arguments: [
            (nil, true), ("", true), ("*/*", true), ("application/json", true), ("application/*;q=0.1", true),
            ("text/html", false),
            ("text/html, */*;q=0.1", true), ("application/json;q=0, */*", false), ("APPLICATION/JSON", true),
            ("json", false),
        ] as [(String?, Bool)])
    func `The form of the answer is negotiated`(header: String?, isAccepted: Bool) {
        #expect(APIDoor.accepts(.json, header) == isAccepted)
    }

    @Test func `Every problem of the gate has a kind of its own`() {
        let refusals: [WebRefusal] = [
            .missing, .malformed, .wrongHost, .unauthenticated, .forbidden, .crossSite, .unsupportedMedia, .failure,
            .unavailable, .tooLarge, .tooSlow, .otherMethods([.get]), .tooMany(retryAfterSeconds: 2),
        ]
        for refusal in refusals {
            #expect(ProblemKind(rawValue: refusal.code.rawValue)?.status == refusal.status.code, "\(refusal.code)")
        }
    }
}
