extension Account: Audited {
    /// The server's log: accounts belong to no cluster.
    public var auditLog: AuditLog { .server }
    /// `account:` and the identifier.
    public var auditSubject: String { "account:\(id)" }
    /// Rights and states; neither names nor the password's hash, so that the person can be erased.
    public var auditFacts: AuditFacts {
        [
            "language": .text(language), "operator": .flag(isOperator), "password": .flag(passwordHash != nil),
            "disabled": .flag(disabledAt != nil), "version": .number(version),
        ]
    }
}

extension StoreTransaction {
    /// The account that somebody wants to change, in the version that was seen.
    func account(_ id: Account.ID, version: Int) async throws -> Account {
        guard let found = try await accounts.find(id) else { throw OperationRefusal.missing }
        guard found.version == version else { throw OperationRefusal.stale }
        return found
    }

    /// Throws unless somebody can operate the server: to be called behind a change that may have taken the last one away.
    func demandOperator() async throws {
        guard try await accounts.hasOperator() else { throw OperationRefusal.conflict(.lastOperator) }
    }
}

extension Principal {
    /// The account of who is signed in.
    var ownAccount: Account.ID {
        get throws {
            guard let account else { throw OperationRefusal.notSignedIn }
            return account
        }
    }
}
