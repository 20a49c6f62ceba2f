/// An operation with slow work, such as hashing a password, that must not be done while a transaction is open.
///
/// Its preparation reads what it needs, does the slow work and gives the operation that makes the change. Since time passes
/// between the two, that operation looks again at everything that it relies on.
public protocol PreparedOperation: Sendable {
    /// The operation that makes the change.
    associatedtype Prepared: Operation

    /// Does the slow work.
    ///
    /// - Parameters:
    ///   - tools: the state to read, and what hashes passwords and counts attempts.
    ///   - principal: who asks; the prepared operation's access holds for it.
    /// - Returns: the operation that makes the change.
    func prepare(with tools: PreparationTools, as principal: Principal) async throws -> Prepared
}
