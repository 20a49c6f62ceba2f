internal import Crypto
internal import Foundation
internal import GuildhallCore

/// Answers that are kept to be given again, locked with the token of the one who asked.
///
/// Some answers show a secret once: a new token, an invitation's link. The database keeps digests of secrets alone, and a
/// stored answer must not undo that. So its body is encrypted (AES-GCM) under a key derived from the sender's token (HKDF,
/// RFC 5869), which the server does not keep: the repetition brings it again.
struct SealedAnswer: Sendable {
    private let key: SymmetricKey

    /// Creates the lock of one request.
    ///
    /// - Parameters:
    ///   - token: the sender's token.
    ///   - request: the request with its idempotency key.
    init(token: String, request: IdempotentRequest) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Array(token.utf8)), salt: request.requestDigest.bytes,
            info: Array("guildhall-answer/1 \(request.actor.code) \(request.key)".utf8), outputByteCount: 32)
    }

    /// Locks a body.
    func seal(_ body: [UInt8]) throws -> [UInt8] {
        guard let sealed = try AES.GCM.seal(body, using: key).combined else {
            throw CryptoKitError.incorrectParameterSize
        }
        return Array(sealed)
    }

    /// Opens a body; throws for one that another token or request locked.
    func open(_ sealed: [UInt8]) throws -> [UInt8] {
        Array(try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key))
    }
}
