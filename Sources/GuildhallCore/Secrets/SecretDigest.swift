import Crypto

/// The SHA-256 digest of a token that only its bearer knows.
///
/// A token has at least 128 random bits, so that a plain digest is enough: there is nothing to guess, unlike with passwords.
public struct SecretDigest: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Digests a token.
    public init(of token: some Sequence<UInt8>) {
        bytes = Array(SHA256.hash(data: Array(token)))
    }

    /// Reads the bytes of a digest; nil unless there are 32.
    public init?(bytes: [UInt8]) {
        guard bytes.count == SHA256.byteCount else { return nil }
        self.bytes = bytes
    }
}
