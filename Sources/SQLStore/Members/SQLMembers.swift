internal import GuildhallCore

/// The members of one cluster in tables.
struct SQLMembers<Access: SQLAccess>: MemberReading {
    /// What the statements are sent to.
    let access: Access
    /// The cluster that every statement names.
    let cluster: Cluster.ID

    /// The columns in the order in which a row is read.
    private var columns: SQLFragment {
        SQLFragment("cluster, id, organisation, account, roles, created_at, ended_at, version")
    }

    /// Reads by the whole key, so that another cluster’s row is not there.
    func find(_ id: Member.ID) async throws -> Member? {
        try await access.snapshot.first(
            "SELECT \(columns) FROM members WHERE cluster = \(cluster) AND id = \(id)"
        ).map(Member.init(row:))
    }

    /// Reads along the index of accounts.
    func list(of account: Account.ID) async throws -> [Member] {
        try await access.snapshot.rows(
            "SELECT \(columns) FROM members WHERE account = \(account) AND cluster = \(cluster) ORDER BY id"
        ).map(Member.init(row:))
    }

    /// Reads a page: the key's order is the page's order, so that the next page begins where this one ended
    /// whatever was added meanwhile.
    func list(in organisation: Organisation.ID, after: Member.ID?, limit: Int) async throws -> [Member] {
        let start = after?.bytes ?? []
        return try await access.snapshot.rows(
            """
            SELECT \(columns) FROM members
            WHERE cluster = \(cluster) AND organisation = \(organisation) AND id > \(start) ORDER BY id LIMIT \(limit)
            """
        ).map(Member.init(row:))
    }
}

extension SQLMembers {
    /// Looks for one, and has the roles of each candidate read as roles, so that no part of a word passes for one.
    func hasAdministrator() async throws -> Bool {
        let rows = try await access.snapshot.rows(
            """
            SELECT members.roles FROM members
            JOIN organisations ON organisations.cluster = members.cluster AND organisations.id = members.organisation
            JOIN accounts ON accounts.id = members.account
            WHERE members.cluster = \(cluster) AND members.ended_at IS NULL AND organisations.archived_at IS NULL
                AND accounts.disabled_at IS NULL AND members.roles LIKE \("%\(Member.Role.administrator.rawValue)%")
            """)
        return try rows.contains { row in
            var row = row
            return try Set<Member.Role>(stored: row.next()).contains(.administrator)
        }
    }
}

extension SQLMembers: MemberRepository where Access == SQLTransaction {
    /// Inserts; the reference to the organisation takes the cluster along, so that the database refuses another’s.
    func add(_ member: Member) async throws {
        guard member.cluster == cluster else { throw StoreConflict.foreign }
        try await access.executeExpectingConflict(
            """
            INSERT INTO members (cluster, id, organisation, account, roles, created_at, ended_at, version)
            VALUES (\(cluster), \(member.id), \(member.organisation), \(member.account),
                \(WordList(member.roles.map(\.rawValue))), \(member.createdAt), \(member.endedAt), \(member.version))
            """)
    }

    /// Changes the row only in the version that was read; the database counts the version up.
    func update(_ member: Member) async throws -> Member {
        guard member.cluster == cluster else { throw StoreConflict.foreign }
        try await access.update(
            """
            UPDATE members
            SET roles = \(WordList(member.roles.map(\.rawValue))), ended_at = \(member.endedAt), version = version + 1
            WHERE cluster = \(cluster) AND id = \(member.id) AND version = \(member.version)
            """, existing: "SELECT 1 FROM members WHERE cluster = \(cluster) AND id = \(member.id)")
        var next = member
        next.version += 1
        return next
    }
}

extension Set<Member.Role> {
    /// Reads stored roles; a word that is no role is a mistake that must not pass for fewer rights.
    init(stored list: WordList) throws {
        self = try Set(
            list.words.map { word in
                guard let role = Member.Role(rawValue: word) else {
                    throw SQLFailure(.misread, "A row names the role “\(word)”, which this program does not know.")
                }
                return role
            })
    }
}

extension Member {
    /// Reads the columns in the order in which they are asked for.
    fileprivate init(row: SQLRow) throws {
        var row = row
        let (cluster, id) = (try row.next(Cluster.ID.self), try row.next(Member.ID.self))
        self.init(
            id: id, cluster: cluster, organisation: try row.next(), account: try row.next(),
            roles: try Set(stored: row.next()), createdAt: try row.next(), endedAt: try row.nextIfPresent(),
            version: try row.next())
    }
}
