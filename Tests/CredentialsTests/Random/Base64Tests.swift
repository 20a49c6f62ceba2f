import Testing

@testable import Credentials

@Suite struct Base64Tests {
    /// RFC 4648, section 10, without the padding.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"),
    ])
    func `The published texts come out and back`(plain: String, text: String) {
        for alphabet in [Base64.Alphabet.standard, .url] {
            #expect(Base64.text(of: Array(plain.utf8), alphabet) == text)
            #expect(Base64.bytes(of: text, alphabet) == Array(plain.utf8))
        }
    }

    @Test func `All bytes come back in all lengths, and the alphabets differ in two characters`() {
        for length in 0...70 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 89 + length) }
            for alphabet in [Base64.Alphabet.standard, .url] {
                #expect(Base64.bytes(of: Base64.text(of: bytes, alphabet), alphabet) == bytes)
            }
        }
        #expect(Base64.text(of: [0xFB, 0xFF], .standard) == "+/8")
        #expect(Base64.text(of: [0xFB, 0xFF], .url) == "-_8")
    }

    @Test(arguments: ["Z", "Zg=", "Zh", "Zm9", "Zm9vY", "Zm 9v", "Zm9-", "Zmé"])
    func `What nobody writes is not read`(text: String) {
        #expect(Base64.bytes(of: text, .standard) == nil)
    }
}
