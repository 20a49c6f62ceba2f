/// Sets a new password by the operator's one-time link; all sessions, links and tokens for programs end.
///
/// Who needs a link has lost the password, perhaps to somebody who made tokens with it.
/// The person then signs in with it: who found the link in a browser's history is not signed in by it.
public struct ResetPassword: PreparedOperation {
    private let shownLink: String
    private let wished: String

    /// Asks for the new password.
    ///
    /// - Parameters:
    ///   - link: the token of the link.
    ///   - wished: the new password.
    public init(link: String, wished: String) {
        shownLink = link
        self.wished = wished
    }

    /// Looks at the link first: without one, nobody can make the server hash passwords.
    public func prepare(with tools: PreparationTools, as principal: Principal) async throws -> PreparedReset {
        let (link, found) = try await tools.store.read { snapshot in
            let link = try await snapshot.secrets.openLink(shownLink, .passwordReset, at: tools.now)
            guard let id = link.account else { throw OperationRefusal.missing }
            return (link.digest, try await snapshot.accounts.find(id))
        }
        guard let account = found, account.disabledAt == nil else { throw OperationRefusal.missing }
        var check = FieldCheck()
        let password = check.newPassword(wished, signInName: account.signInName, as: "wished")
        try check.finish()
        let hash = try await tools.passwords.hash(password)
        tools.throttle.forgive(name: account.signInName)
        return PreparedReset(link: link, account: account.id, newHash: hash)
    }
}

/// The second half of ``ResetPassword``; nobody can ask for it alone.
public struct PreparedReset: Operation {
    /// The name.
    public static let name: OperationName = "account.reset-password"
    /// Everybody: the link is the secret.
    public static let access: Access = .anyone

    let link: SecretDigest
    let account: Account.ID
    let newHash: String

    /// Uses the link up, replaces the hash, ends all sessions and takes all tokens back.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Account> {
        guard try await transaction.secrets.use(link, at: context.now),
            let before = try await transaction.accounts.find(account), before.disabledAt == nil
        else { throw OperationRefusal.missing }
        var changed = before
        changed.passwordHash = newHash
        let after = try await transaction.accounts.update(changed)
        _ = try await transaction.sessions.removeAll(of: account, except: nil)
        _ = try await transaction.secrets.removeLinks(of: account)
        let revoked = try await transaction.revokeTokens(of: account, at: context.now)
        return Outcome(after, changes: [.changed(before, after)] + revoked, by: .account(account))
    }
}

extension StoreTransaction {
    /// Takes all valid tokens of a person back, in whatever cluster, and tells the changes.
    func revokeTokens(of account: Account.ID, at now: Timestamp) async throws -> [Change] {
        var changes: [Change] = []
        for cluster in try await accounts.clusters(of: account) {
            let tenant = tenant(cluster)
            for member in try await tenant.members.list(of: account) {
                for token in try await tenant.tokens.list(of: member.id)
                where try await tenant.tokens.revoke(token.id, at: now) {
                    var after = token
                    after.revokedAt = now
                    changes.append(.changed(token, after))
                }
            }
        }
        return changes
    }
}
