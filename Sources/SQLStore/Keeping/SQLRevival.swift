internal import GuildhallCore

/// Ends in a restored database what must not come back with it.
///
/// A session that was ended, and a link that was used, after the backup was made would open everything again. Both are cheap
/// to have anew, so that all of them go. Tokens and invitations are not: they are counted, for the operator to look at.
struct SQLRevival {
    /// Where it is done.
    let transaction: SQLTransaction
    /// The present moment.
    let now: Timestamp

    /// Ends what is ended and counts what is left.
    ///
    /// Counted is what opens something: not what is expired, used or taken back, and not what stands on an account, a
    /// membership or an organisation that has ended.
    func end() async throws -> RestoredStore.Secrets {
        let sessions = try await transaction.execute("DELETE FROM sessions")
        let links = try await transaction.execute(
            "DELETE FROM one_time_links WHERE used_at IS NULL AND expires_at > \(now)")
        try await transaction.execute("DELETE FROM one_time_links")
        let tokens = try await count(
            """
            SELECT COUNT(*) FROM api_tokens
            JOIN members ON members.cluster = api_tokens.cluster AND members.id = api_tokens.member
            JOIN organisations ON organisations.cluster = members.cluster AND organisations.id = members.organisation
            JOIN accounts ON accounts.id = members.account
            WHERE api_tokens.revoked_at IS NULL AND (api_tokens.expires_at IS NULL OR api_tokens.expires_at > \(now))
                AND members.ended_at IS NULL AND organisations.archived_at IS NULL AND accounts.disabled_at IS NULL
            """)
        let invitations = try await count(
            """
            SELECT COUNT(*) FROM invitations
            JOIN organisations ON organisations.cluster = invitations.cluster
                AND organisations.id = invitations.organisation
            WHERE invitations.used_at IS NULL AND invitations.revoked_at IS NULL AND invitations.expires_at > \(now)
                AND organisations.archived_at IS NULL
            """)
        return RestoredStore.Secrets(
            sessionsEnded: sessions, linksEnded: links, validTokens: tokens, openInvitations: invitations)
    }

    /// The one number of an answer.
    private func count(_ question: SQLStatement) async throws -> Int {
        guard var row = try await transaction.snapshot.first(question) else { return 0 }
        return try row.next()
    }
}
