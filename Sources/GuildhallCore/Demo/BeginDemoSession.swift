/// Signs in as a person of the demonstration, without a password.
///
/// The software itself alone may ask, and does on its own machine only, when it was told to show the demonstration. The
/// account is looked up by a name that no real account can have.
public struct BeginDemoSession: Operation {
    /// The name.
    public static let name: OperationName = "demo.begin-session"
    /// The software itself.
    public static let access: Access = .system

    private let person: DemoPerson
    private let replaced: SecretDigest?

    /// Asks for a session.
    ///
    /// - Parameters:
    ///   - person: as whom.
    ///   - replacing: the session token that came with the request, if one did; it ends.
    public init(as person: DemoPerson, replacing: String? = nil) {
        self.person = person
        replaced = replacing.flatMap { Secret.digest(ofShown: $0, .session) }
    }

    /// Begins the session; a person who is not there, since this is no demonstration, is missing.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<NewSession> {
        guard let account = try await transaction.accounts.find(signInName: person.signInName),
            account.disabledAt == nil
        else { throw OperationRefusal.missing }
        let new = try await transaction.beginSession(of: account, replacing: replaced, at: context)
        return Outcome(new, .added(new.session), by: .account(account.id))
    }
}
