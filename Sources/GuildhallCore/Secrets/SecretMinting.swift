/// Makes secrets: a port, so that a test's secrets are the same in every run.
public protocol SecretMinting: Sendable {
    /// A new secret with 256 random bits, never given before.
    func mint(_ kind: Secret.Kind) -> Secret
}
