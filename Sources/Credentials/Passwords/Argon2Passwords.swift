public import GuildhallCore

/// Hashes passwords with Argon2id (RFC 9106), a few at the same time and apart from everything else.
///
/// ```swift
/// let passwords = Argon2Passwords()
/// let hash = try await passwords.hash("correct horse battery staple") // $argon2id$v=19$m=19456,t=2,p=1$…
/// try await passwords.verify("correct horse battery staple", against: hash) // true
/// ```
public struct Argon2Passwords: PasswordHashing {
    private let parameters: Argon2Parameters
    private let gate: HashingGate

    /// Creates a hasher.
    ///
    /// - Parameters:
    ///   - parameters: how much work a new hash is.
    ///   - width: how many hashes are computed at the same time; each holds the parameters' memory.
    ///   - longestQueue: how many wait at most; who comes then is asked to come again.
    public init(_ parameters: Argon2Parameters = .owasp, width: Int = 2, longestQueue: Int = 64) {
        self.parameters = parameters
        gate = HashingGate(width: width, longestQueue: longestQueue)
    }

    /// Hashes a password with a new salt of 128 bits, in the PHC string format.
    ///
    /// - Throws: `OperationRefusal.tooMany` when too many wait, ``Argon2Failure`` when
    ///   there is no memory.
    public func hash(_ password: String) async throws -> String {
        let salt = [UInt8].random(count: PasswordHash.saltLength)
        let tag = try await tag(of: password, salt, parameters, length: PasswordHash.tagLength)
        return PasswordHash(parameters: parameters, salt: salt, tag: tag).text
    }

    /// Whether a password gives a hash, whatever its parameters are; a text that is no hash fits no password, after as much
    /// work as another one.
    public func verify(_ password: String, against hash: String) async throws -> Bool {
        guard let hash = PasswordHash(hash) else {
            try await pretendToVerify(password)
            return false
        }
        let tag = try await tag(of: password, hash.salt, hash.parameters, length: hash.tag.count)
        // All bytes are looked at, so that the time tells nothing of how many fit.
        return zip(tag, hash.tag).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Hashes a password and forgets it.
    public func pretendToVerify(_ password: String) async throws {
        let salt = [UInt8](repeating: 0, count: PasswordHash.saltLength)
        _ = try await tag(of: password, salt, parameters, length: PasswordHash.tagLength)
    }

    /// Whether a hash was made with other parameters, or is none.
    public func needsRehash(_ hash: String) -> Bool {
        guard let hash = PasswordHash(hash) else { return true }
        return hash.parameters != parameters || hash.salt.count != PasswordHash.saltLength
            || hash.tag.count != PasswordHash.tagLength
    }

    private func tag(
        of password: String, _ salt: [UInt8], _ parameters: Argon2Parameters, length: Int
    ) async throws -> [UInt8] {
        let bytes = Array(password.utf8)
        let tag = try await gate.run {
            try Argon2id.tag(of: Argon2id.Input(password: bytes, salt: salt), parameters, length: length)
        }
        guard let tag else { throw OperationRefusal.tooMany(retryAfterSeconds: 1) }
        return tag
    }
}
