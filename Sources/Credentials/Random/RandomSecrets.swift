public import GuildhallCore

/// Makes secrets of 256 bits from the system's generator, which is fit for cryptography.
public struct RandomSecrets: SecretMinting {
    /// Creates a source.
    public init() {}

    /// A new secret: its kind's prefix and 43 characters of base64url.
    public func mint(_ kind: Secret.Kind) -> Secret {
        Secret(kind, body: Base64.text(of: [UInt8].random(count: 32), .url))
    }
}

extension [UInt8] {
    /// Bytes from the system's generator: `getrandom` on Linux.
    static func random(count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
