internal import GuildhallCore

/// The accounts in tables.
struct SQLAccounts<Access: SQLAccess>: AccountReading {
    let access: Access

    private var columns: SQLFragment {
        SQLFragment(
            "id, sign_in_name, display_name, language, password_hash, is_operator, created_at, disabled_at, version")
    }

    func find(_ id: Account.ID) async throws -> Account? {
        try await access.snapshot.first("SELECT \(columns) FROM accounts WHERE id = \(id)").map(Account.init(row:))
    }

    func find(signInName: String) async throws -> Account? {
        try await access.snapshot.first("SELECT \(columns) FROM accounts WHERE sign_in_name = \(signInName)")
            .map(Account.init(row:))
    }

    func clusters(of account: Account.ID) async throws -> [Cluster.ID] {
        try await access.snapshot.rows(
            """
            SELECT DISTINCT cluster FROM members WHERE account = \(account) AND ended_at IS NULL ORDER BY cluster
            """
        ).map { row in
            var row = row
            return try row.next()
        }
    }

    func list(after: Account.ID?, limit: Int) async throws -> [Account] {
        let start = after?.bytes ?? []
        return try await access.snapshot.rows(
            "SELECT \(columns) FROM accounts WHERE id > \(start) ORDER BY id LIMIT \(limit)"
        ).map(Account.init(row:))
    }
}

extension SQLAccounts: AccountRepository where Access == SQLTransaction {
    func add(_ account: Account) async throws {
        try await access.executeExpectingConflict(
            """
            INSERT INTO accounts (id, sign_in_name, display_name, language, password_hash, is_operator, created_at,
                disabled_at, version)
            VALUES (\(account.id), \(account.signInName), \(account.displayName), \(account.language),
                \(account.passwordHash), \(account.isOperator), \(account.createdAt), \(account.disabledAt),
                \(account.version))
            """)
    }

    func update(_ account: Account) async throws -> Account {
        try await access.update(
            """
            UPDATE accounts
            SET sign_in_name = \(account.signInName), display_name = \(account.displayName),
                language = \(account.language), password_hash = \(account.passwordHash),
                is_operator = \(account.isOperator), disabled_at = \(account.disabledAt), version = version + 1
            WHERE id = \(account.id) AND version = \(account.version)
            """, existing: "SELECT 1 FROM accounts WHERE id = \(account.id)")
        var next = account
        next.version += 1
        return next
    }
}

extension Account {
    fileprivate init(row: SQLRow) throws {
        var row = row
        self.init(
            id: try row.next(), signInName: try row.next(), displayName: try row.next(), language: try row.next(),
            passwordHash: try row.nextIfPresent(), isOperator: try row.next(), createdAt: try row.next(),
            disabledAt: try row.nextIfPresent(), version: try row.next())
    }
}
