/// Signs a person in with name and password.
///
/// As much work is done for a name that nobody has, an account that is closed and one without a password as for a wrong
/// password, and the answer is the same.
public struct SignIn: PreparedOperation {
    private let typedName: String
    private let password: String
    private let address: String
    private let replaced: SecretDigest?

    /// Asks for a session.
    ///
    /// - Parameters:
    ///   - name: the sign-in name as it was typed.
    ///   - password: the password as it was typed.
    ///   - address: where the request comes from.
    ///   - replacing: the session token that came with the request, if one did; it ends.
    public init(name: String, password: String, address: String, replacing: String? = nil) {
        typedName = name
        self.password = password
        self.address = address
        replaced = replacing.flatMap { Secret.digest(ofShown: $0, .session) }
    }

    /// Counts the attempt and checks the password.
    public func prepare(with tools: PreparationTools, as principal: Principal) async throws -> BeginSession {
        // What cannot be a name counts under one key: nobody has it.
        let name = (try? SignInName(typedName))?.canonical ?? ""
        let attempt = try tools.throttle.begin(name: name, address: address, at: tools.now)
        let checked = try await tools.judging(attempt) { () async throws -> (account: Account, hash: String)? in
            let found = try await tools.store.read { try await $0.accounts.find(signInName: name) }
            let hash = found.flatMap { $0.disabledAt == nil ? $0.passwordHash : nil }
            guard try await tools.fits(password, hash), let found, let hash else { return nil }
            return (found, hash)
        }
        guard let (account, hash) = checked else { throw OperationRefusal.wrongCredentials }
        tools.throttle.succeeded(attempt, at: tools.now)
        var newHash: String?
        if tools.passwords.needsRehash(hash), let prepared = PasswordRule.prepared(password) {
            newHash = try await tools.passwords.hash(prepared)
        }
        return BeginSession(account: account.id, checkedHash: hash, newHash: newHash, replaced: replaced)
    }
}

/// The second half of ``SignIn``; nobody can ask for it alone.
public struct BeginSession: Operation {
    /// The name.
    public static let name: OperationName = "session.begin"
    /// Everybody: the password was checked.
    public static let access: Access = .anyone

    let account: Account.ID
    let checkedHash: String
    let newHash: String?
    let replaced: SecretDigest?

    /// Begins the session, unless the account was closed or got another password since it was checked.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<NewSession> {
        guard var account = try await transaction.accounts.find(account), account.disabledAt == nil,
            account.passwordHash == checkedHash
        else { throw OperationRefusal.wrongCredentials }
        if let newHash {
            account.passwordHash = newHash
            account = try await transaction.accounts.update(account)
        }
        let new = try await transaction.beginSession(of: account, replacing: replaced, at: context)
        return Outcome(new, .added(new.session), by: .account(account.id))
    }
}
