import GuildhallCore
import Testing

@Suite struct SecretDigestTests {
    /// FIPS 180-4's example "abc", as NIST publishes it with intermediate values.
    @Test func `A digest is SHA-256`() {
        let digest = SecretDigest(of: "abc".utf8)
        #expect(digest.bytes.prefix(4) == [0xBA, 0x78, 0x16, 0xBF])
        #expect(digest.bytes.suffix(4) == [0xF2, 0x00, 0x15, 0xAD])
        #expect(SecretDigest(bytes: digest.bytes) == digest)
        #expect(SecretDigest(bytes: [1]) == nil)
    }

    @Test func `A key is neither empty nor longer than its limit`() {
        let digest = SecretDigest(of: [])
        func request(_ key: String) -> IdempotentRequest? {
            IdempotentRequest(key: key, actor: .system, requestDigest: digest)
        }
        #expect(request("") == nil)
        #expect(request(String(repeating: "ж", count: 128)) == nil)
        #expect(request(String(repeating: "a", count: 255))?.key.count == 255)
    }
}
