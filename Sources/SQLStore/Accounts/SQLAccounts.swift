internal import GuildhallCore

/// The accounts in tables.
struct SQLAccounts<Access: SQLAccess>: AccountReading {
    /// What the statements are sent to.
    let access: Access

    /// The columns in the order in which a row is read.
    private var columns: SQLFragment {
        SQLFragment(
            "id, sign_in_name, display_name, language, password_hash, is_operator, created_at, disabled_at, version")
    }

    /// Reads by key.
    func find(_ id: Account.ID) async throws -> Account? {
        try await access.snapshot.first("SELECT \(columns) FROM accounts WHERE id = \(id)").map(Account.init(row:))
    }

    /// Reads along the index of names.
    func find(signInName: String) async throws -> Account? {
        try await access.snapshot.first("SELECT \(columns) FROM accounts WHERE sign_in_name = \(signInName)")
            .map(Account.init(row:))
    }

    /// Reads each cluster once, however many places the account has there.
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

    /// Reads each cluster once, ended places too.
    func clustersEver(of account: Account.ID) async throws -> [Cluster.ID] {
        try await access.snapshot.rows(
            "SELECT DISTINCT cluster FROM members WHERE account = \(account) ORDER BY cluster"
        ).map { row in
            var row = row
            return try row.next()
        }
    }

    /// Reads a page: the key's order is the page's order, so that the next page begins where this one ended
    /// whatever was added meanwhile.
    func list(after: Account.ID?, limit: Int) async throws -> [Account] {
        let start = after?.bytes ?? []
        return try await access.snapshot.rows(
            "SELECT \(columns) FROM accounts WHERE id > \(start) ORDER BY id LIMIT \(limit)"
        ).map(Account.init(row:))
    }
}

extension SQLAccounts {
    /// Reads one row of the few operators.
    func hasOperator() async throws -> Bool {
        try await access.snapshot.first(
            "SELECT 1 FROM accounts WHERE is_operator = \(true) AND disabled_at IS NULL LIMIT \(1)") != nil
    }
}

extension SQLAccounts: AccountRepository where Access == SQLTransaction {
    /// Inserts; a taken identifier or name is told apart from other failures.
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

    /// Changes the row only in the version that was read; the database counts the version up.
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
    /// Reads the columns in the order in which they are asked for.
    init(row: SQLRow) throws {
        var row = row
        self.init(
            id: try row.next(), signInName: try row.next(), displayName: try row.next(), language: try row.next(),
            passwordHash: try row.nextIfPresent(), isOperator: try row.next(), createdAt: try row.next(),
            disabledAt: try row.nextIfPresent(), version: try row.next())
    }
}
