internal import GuildhallCore

extension SQLSecrets {
    /// Reads along the keys and the unique index of digests in one question, since every request and every change asks it.
    func standing(of credential: Credential, in cluster: Cluster.ID?) async throws -> Standing? {
        switch credential {
        case .session(let digest): try await standing(ofSession: digest, in: cluster)
        case .apiToken(let digest): try await standing(ofToken: digest)
        }
    }

    /// Reads a row for each place, or one without a place; what is in the first columns is the same in all.
    private func standing(ofSession digest: SecretDigest, in cluster: Cluster.ID?) async throws -> Standing? {
        let rows = try await access.snapshot.rows(
            """
            SELECT sessions.digest, sessions.account, sessions.created_at, sessions.seen_at, sessions.expires_at,
                \(accountColumns), \(placeColumns)
            FROM sessions JOIN accounts ON accounts.id = sessions.account
            LEFT JOIN (members JOIN organisations
                ON organisations.cluster = members.cluster AND organisations.id = members.organisation
                AND organisations.archived_at IS NULL)
            ON members.account = sessions.account AND members.cluster = \(cluster?.bytes ?? [])
                AND members.ended_at IS NULL
            WHERE sessions.digest = \(digest) ORDER BY members.id
            """)
        guard let first = rows.first else { return nil }
        return Standing(
            proof: .session(try Session(row: first)), account: try account(first, from: 5),
            places: try rows.compactMap { try place($0, from: 5 + 9) })
    }

    /// Reads one row; the place is left out where membership or organisation ended, while the owner is still known.
    private func standing(ofToken digest: SecretDigest) async throws -> Standing? {
        let row = try await access.snapshot.first(
            """
            SELECT tokens.cluster, tokens.id, tokens.member, tokens.name, tokens.digest, tokens.scopes, tokens.created_at,
                tokens.expires_at, tokens.used_at, tokens.revoked_at, \(accountColumns), \(placeColumns)
            FROM api_tokens AS tokens
            JOIN members AS owners ON owners.cluster = tokens.cluster AND owners.id = tokens.member
            JOIN accounts ON accounts.id = owners.account
            LEFT JOIN (members JOIN organisations
                ON organisations.cluster = members.cluster AND organisations.id = members.organisation
                AND organisations.archived_at IS NULL)
            ON members.cluster = tokens.cluster AND members.id = tokens.member AND members.ended_at IS NULL
            WHERE tokens.digest = \(digest)
            """)
        guard let row else { return nil }
        return Standing(
            proof: .apiToken(try APIToken(row: row)), account: try account(row, from: 10),
            places: try place(row, from: 10 + 9).map { [$0] } ?? [])
    }

    /// The columns of an account in the order in which a row is read.
    private var accountColumns: SQLFragment {
        SQLFragment(
            """
            accounts.id, accounts.sign_in_name, accounts.display_name, accounts.language, accounts.password_hash,
                accounts.is_operator, accounts.created_at, accounts.disabled_at, accounts.version
            """)
    }

    /// The columns of a place in the order in which a row is read.
    private var placeColumns: SQLFragment {
        SQLFragment("members.id, members.organisation, organisations.kind, members.roles")
    }

    /// The account in the columns from one on.
    private func account(_ row: SQLRow, from column: Int) throws -> Account {
        try Account(row: SQLRow(Array(row.values.dropFirst(column))))
    }

    /// The place in the columns from one on; nil where there is none.
    private func place(_ row: SQLRow, from column: Int) throws -> Place? {
        var row = SQLRow(Array(row.values.dropFirst(column)))
        guard let member = try row.nextIfPresent(Member.ID.self) else { return nil }
        return Place(
            member: member, organisation: try row.next(), kind: try row.next(), roles: try Set(stored: row.next()))
    }
}
