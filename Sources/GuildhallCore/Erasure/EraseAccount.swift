/// Erases a person: everything that tells who it was goes, and what was done stays under an identifier.
///
/// Names, password, sessions, links and tokens are removed, memberships end, and stored answers to the person's requests are
/// forgotten. The audit logs name persons by identifiers alone, so that their chains stay as they are. Copies of the database
/// made before hold the person still, until they are thrown away.
public struct EraseAccount: Operation {
    /// The name.
    public static let name: OperationName = "account.erase"
    /// Who is signed in, for the own account by way of ``EraseOwnAccount``; who operates the server, for any.
    public static let access: Access = .signedIn

    private let account: Account.ID
    private let isConfirmed: Bool

    /// Asks for the erasure of an account, as its operator.
    public init(_ account: Account.ID) {
        self.account = account
        isConfirmed = false
    }

    /// Asks for the erasure of the own account, whose password was checked.
    init(confirmed account: Account.ID) {
        self.account = account
        isConfirmed = true
    }

    /// Erases the person, unless nobody could run the server, or a cluster of the person's, then.
    ///
    /// A person of the demonstration stays: whoever looks at it next is to find it whole.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Void> {
        let isOwn = isConfirmed && principal.account == account
        guard isOwn || principal.isOperator || principal.actor == .system,
            let before = try await transaction.accounts.find(account), !before.isErased
        else { throw OperationRefusal.missing }
        guard !before.isDemonstrated else { throw OperationRefusal.conflict(.demonstration) }
        var changes: [Change] = []
        for cluster in try await transaction.accounts.clustersEver(of: account) {
            changes += try await erase(in: transaction.tenant(cluster), at: context)
        }
        let after = try await transaction.accounts.update(before.erased(at: context.now))
        if before.isOperator { try await transaction.demandOperator() }
        _ = try await transaction.sessions.removeAll(of: account, except: nil)
        _ = try await transaction.secrets.removeLinks(of: account)
        return Outcome((), changes: changes + [.changed(before, after)])
    }

    /// Ends the places in a cluster and removes what belongs to them.
    private func erase(in tenant: any TenantTransaction, at context: OperationContext) async throws -> [Change] {
        var changes: [Change] = []
        for member in try await tenant.members.list(of: account) {
            for token in try await tenant.tokens.list(of: member.id) {
                _ = try await tenant.requests.removeAnswers(to: .token(token.id))
                changes.append(.removed(token))
            }
            _ = try await tenant.tokens.removeAll(of: member.id)
            guard member.endedAt == nil else { continue }
            changes += try await tenant.end(member, at: context).changes
        }
        _ = try await tenant.requests.removeAnswers(to: .account(account))
        return changes
    }
}
