import GuildhallCore
import Testing

@testable import Credentials

@Suite struct Argon2PasswordsTests {
    /// Little work, so that the tests are quick.
    private let light = Argon2Passwords(Argon2Parameters(memoryKiB: 64, passes: 1, lanes: 1))

    /// Made by the command of Debian's package argon2 0~20171227, such as
    /// `printf password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32 -e`.
    @Test(arguments: [
        ("password", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"),
        ("password", "$argon2id$v=19$m=4096,t=3,p=4$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ"),
        (
            "пароль длинный",
            "$argon2id$v=19$m=19456,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$68dbiZtCK6LR1duoXXbYlU9paaxO2uPfUwzrJtEChUw"
        ),
    ])
    func `Hashes of the argon2 command fit their passwords and no other`(password: String, hash: String) async throws {
        #expect(try await light.verify(password, against: hash))
        #expect(try await !light.verify(password + " ", against: hash))
        #expect(try await !light.verify("", against: hash))
        #expect(light.needsRehash(hash))
        #expect(PasswordHash(hash)?.text == hash)
    }

    @Test func `A new hash has the parameters of OWASP, a salt of its own, and fits its password`() async throws {
        let passwords = Argon2Passwords()
        let first = try await passwords.hash("correct horse battery staple")
        let second = try await passwords.hash("correct horse battery staple")
        #expect(first.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(first.utf8.count == 97)
        #expect(first != second)
        #expect(!passwords.needsRehash(first))
        #expect(try await passwords.verify("correct horse battery staple", against: first))
        #expect(try await !passwords.verify("correct horse battery stapler", against: first))
        #expect(Argon2Passwords(Argon2Parameters(memoryKiB: 19_456, passes: 3, lanes: 1)).needsRehash(first))
    }

    @Test(arguments: [
        "", "$", "$$$$$", "password", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ",
        "$argon2i$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=16$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=4294967295,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=99999999999999999999,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=64,t=4294967295,p=1$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=64,t=0,p=1$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=64,t=1,p=0$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=64,t=1,p=16$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=+64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=064,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$t=1,m=64,p=1$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=64,t=1,p=1$$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$",
        "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA==$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ",
        "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$ufpk+iKgnbcWjTYVXG86w902E5i6OZpJ$",
    ])
    func `A text that is no hash within the bounds fits no password and breaks nothing`(text: String) async throws {
        #expect(PasswordHash(text) == nil)
        #expect(try await !light.verify("password", against: text))
        #expect(light.needsRehash(text))
    }

    @Test(arguments: 0..<20)
    func `Cut and changed texts of a hash are no hashes, or fit another password only`(seed: UInt64) async throws {
        let hash = try await light.hash("correct horse battery staple")
        var random = SplitMix(seed)
        for _ in 0..<20 {
            var bytes = Array(hash.utf8)
            switch random.next() % 3 {
            case 0: bytes.removeLast(Int(random.next() % UInt64(bytes.count)) + 1)
            case 1: bytes.remove(at: Int(random.next() % UInt64(bytes.count)))
            default: bytes[Int(random.next() % UInt64(bytes.count))] ^= UInt8(1 << (random.next() % 7))
            }
            let changed = String(decoding: bytes, as: UTF8.self)
            #expect(try await !light.verify("correct horse battery staple", against: changed), "\(changed)")
        }
    }

    @Test func `Who comes when too many wait is asked to come again`() async throws {
        let narrow = Argon2Passwords(Argon2Parameters(memoryKiB: 4096, passes: 4, lanes: 1), width: 1, longestQueue: 2)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<40 {
                group.addTask {
                    do {
                        _ = try await narrow.hash("correct horse battery staple")
                        return true
                    } catch {
                        return error as? OperationRefusal != .tooMany(retryAfterSeconds: 1)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.contains(true) && outcomes.contains(false))
        #expect(try await narrow.verify("x", against: "") == false, "The gate opens again.")
    }
}

/// Numbers that differ from seed to seed (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
