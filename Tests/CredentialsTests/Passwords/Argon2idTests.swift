import Testing

@testable import Credentials

@Suite struct Argon2idTests {
    @Test func `The tag of the test vector of RFC 9106, section 5.3, comes out`() throws {
        let input = Argon2id.Input(
            password: [UInt8](repeating: 1, count: 32), salt: [UInt8](repeating: 2, count: 16),
            key: [UInt8](repeating: 3, count: 8), associated: [UInt8](repeating: 4, count: 12))
        let parameters = Argon2Parameters(memoryKiB: 32, passes: 3, lanes: 4)
        let tag = try Argon2id.tag(of: input, parameters, length: 32)
        let expected: [UInt8] = [
            0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53, 0xc9, 0xd0, 0x1e,
            0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01, 0xe6, 0x59,
        ]
        #expect(tag == expected)
    }

    @Test func `A salt that is too short fails with the library's sentence`() {
        #expect {
            try Argon2id.tag(
                of: Argon2id.Input(password: [1], salt: [1, 2, 3]),
                Argon2Parameters(memoryKiB: 32, passes: 1, lanes: 1), length: 32)
        } throws: { error in
            (error as? Argon2Failure)?.description == "Hashing a password failed: Salt is too short."
        }
    }
}
