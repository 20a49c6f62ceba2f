/// Hashes passwords: a port, since it is slow on purpose and needs a library of the system.
public protocol PasswordHashing: Sendable {
    /// Hashes a password with a new salt; the text holds the parameters too.
    func hash(_ password: String) async throws -> String
    /// Whether a password gives a hash; a text that is no hash fits no password.
    func verify(_ password: String, against hash: String) async throws -> Bool
    /// Takes as long as ``verify(_:against:)`` does for a hash with the present parameters: for a name that nobody has.
    func pretendToVerify(_ password: String) async throws
    /// Whether a hash was made with other parameters than those that new ones get.
    func needsRehash(_ hash: String) -> Bool
}
