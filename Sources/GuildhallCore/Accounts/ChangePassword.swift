/// Sets another password for who is signed in and knows the present one; all other sessions and all links for a new one end.
///
/// The person's tokens for programs live on: each can be taken back by itself.
public struct ChangePassword: PreparedOperation {
    private let present: String
    private let wished: String
    private let address: String

    /// Asks for the change.
    ///
    /// - Parameters:
    ///   - present: the present password.
    ///   - wished: the new one.
    ///   - address: where the request comes from: wrong present passwords are counted.
    public init(present: String, wished: String, address: String) {
        self.present = present
        self.wished = wished
        self.address = address
    }

    /// Checks the present password and hashes the new one.
    public func prepare(with tools: PreparationTools, as principal: Principal) async throws -> ReplacePassword {
        let account = try await tools.confirmedAccount(of: principal, password: present, from: address, as: "present")
        var check = FieldCheck()
        let password = check.newPassword(wished, signInName: account.signInName, as: "wished")
        try check.finish()
        return ReplacePassword(
            account: account.id, checkedHash: account.passwordHash, newHash: try await tools.passwords.hash(password))
    }
}

/// The second half of ``ChangePassword``.
public struct ReplacePassword: Operation {
    /// The name.
    public static let name: OperationName = "account.change-password"
    /// Who is signed in.
    public static let access: Access = .signedIn

    let account: Account.ID
    let checkedHash: String?
    let newHash: String

    /// Replaces the hash, unless it has changed since the password was checked, and ends the other sessions and all links.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Account> {
        guard account == principal.account, let before = try await transaction.accounts.find(account) else {
            throw OperationRefusal.missing
        }
        guard before.passwordHash == checkedHash else { throw OperationRefusal.stale }
        var changed = before
        changed.passwordHash = newHash
        let after = try await transaction.accounts.update(changed)
        _ = try await transaction.sessions.removeAll(of: account, except: principal.session)
        _ = try await transaction.secrets.removeLinks(of: account)
        return Outcome(after, .changed(before, after))
    }
}

extension PreparationTools {
    /// The account of who is signed in, once the password was checked as strictly as at signing in.
    func confirmedAccount(
        of principal: Principal, password: String, from address: String, as field: String
    ) async throws -> Account {
        let id = try principal.ownAccount
        guard let account = try await store.read({ try await $0.accounts.find(id) }) else {
            throw OperationRefusal.missing
        }
        let attempt = try throttle.begin(name: account.signInName, address: address, at: now)
        guard try await judging(attempt, { try await fits(password, account.passwordHash) }) else {
            throw OperationRefusal.invalid([FieldProblem(field, .wrong)])
        }
        throttle.succeeded(attempt, at: now)
        return account
    }

    /// Gives what becomes of an attempt; one that comes to nothing, since too many wait for a hash, the request was given up or
    /// the store failed, does not count: nothing was learned by it, and it may have been the rightful person's.
    func judging<Judgment>(
        _ attempt: SignInThrottle.Attempt, _ judge: () async throws -> Judgment
    ) async throws -> Judgment {
        do {
            return try await judge()
        } catch {
            throttle.withdraw(attempt)
            throw error
        }
    }

    /// Whether a password gives a hash; as much work is done when there is no hash.
    func fits(_ typed: String, _ hash: String?) async throws -> Bool {
        let password = PasswordRule.prepared(typed)
        guard let hash, let password else {
            try await passwords.pretendToVerify(password ?? "")
            return false
        }
        return try await passwords.verify(password, against: hash)
    }
}
