extension [Migration] {
    /// The migrations of this version, in order.
    public static let base: [Migration] = [
        Migration(1, "clusters, organisations, accounts, members", definition: BaseSchema.people),
        Migration(2, "sessions, tokens, invitations, links", definition: BaseSchema.secrets),
        Migration(3, "idempotent requests, outbox", definition: BaseSchema.messages),
        Migration(4, "audit log", definition: BaseSchema.audit),
        Migration(5, "clusters may share a name", definition: BaseSchema.sharedNames),
    ]
}

/// The tables that everything else stands on.
///
/// The key of a tenant's row begins with its cluster, and a reference between such rows takes the cluster along, so that the
/// database itself refuses a row that points into another cluster. References are checked at once: one that waited for the
/// commit would hurt the other writings of a group.
enum BaseSchema {
    /// Tenants, firms, persons and their places; versions are counted from 1.
    static func people(_ dialect: SQLDialect) -> [String] {
        let (integer, bytes, suffix) = (dialect.integer, dialect.bytes, dialect.keyedTableSuffix)
        return [
            """
            CREATE TABLE clusters (
                id \(bytes) NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL,
                created_at \(integer) NOT NULL, version \(integer) NOT NULL CHECK (version >= 1)
            )\(suffix)
            """,
            """
            CREATE TABLE organisations (
                cluster \(bytes) NOT NULL REFERENCES clusters (id), id \(bytes) NOT NULL, kind TEXT NOT NULL,
                name TEXT NOT NULL, created_at \(integer) NOT NULL, archived_at \(integer),
                version \(integer) NOT NULL CHECK (version >= 1),
                PRIMARY KEY (cluster, id), UNIQUE (cluster, name)
            )\(suffix)
            """,
            """
            CREATE TABLE accounts (
                id \(bytes) NOT NULL PRIMARY KEY, sign_in_name TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL,
                language TEXT NOT NULL, password_hash TEXT, is_operator \(integer) NOT NULL CHECK (is_operator IN (0, 1)),
                created_at \(integer) NOT NULL, disabled_at \(integer), version \(integer) NOT NULL CHECK (version >= 1)
            )\(suffix)
            """,
            """
            CREATE TABLE members (
                cluster \(bytes) NOT NULL, id \(bytes) NOT NULL, organisation \(bytes) NOT NULL,
                account \(bytes) NOT NULL REFERENCES accounts (id), roles TEXT NOT NULL, created_at \(integer) NOT NULL,
                ended_at \(integer), version \(integer) NOT NULL CHECK (version >= 1),
                PRIMARY KEY (cluster, id), UNIQUE (cluster, organisation, account),
                FOREIGN KEY (cluster, organisation) REFERENCES organisations (cluster, id)
            )\(suffix)
            """,
            "CREATE INDEX members_by_account ON members (account, cluster)",
        ]
    }

    /// A name that must be free on the whole server would tell one cluster's administrators of another cluster.
    static func sharedNames(_ dialect: SQLDialect) -> [String] {
        let (integer, bytes) = (dialect.integer, dialect.bytes)
        return dialect.freedColumn(
            "clusters", "name",
            """
            id \(bytes) NOT NULL PRIMARY KEY, name TEXT NOT NULL, language TEXT NOT NULL, created_at \(integer) NOT NULL,
                version \(integer) NOT NULL CHECK (version >= 1)
            """)
    }

    /// Digests of what only bearers know; each is unique, since it is looked up without its cluster.
    static func secrets(_ dialect: SQLDialect) -> [String] {
        let (integer, bytes, suffix) = (dialect.integer, dialect.bytes, dialect.keyedTableSuffix)
        return [
            """
            CREATE TABLE sessions (
                digest \(bytes) NOT NULL PRIMARY KEY, account \(bytes) NOT NULL REFERENCES accounts (id),
                created_at \(integer) NOT NULL, seen_at \(integer) NOT NULL, expires_at \(integer) NOT NULL
            )\(suffix)
            """,
            "CREATE INDEX sessions_by_account ON sessions (account)",
            """
            CREATE TABLE api_tokens (
                cluster \(bytes) NOT NULL, id \(bytes) NOT NULL, member \(bytes) NOT NULL, name TEXT NOT NULL,
                digest \(bytes) NOT NULL UNIQUE, scopes TEXT NOT NULL, created_at \(integer) NOT NULL,
                expires_at \(integer), used_at \(integer), revoked_at \(integer),
                PRIMARY KEY (cluster, id), FOREIGN KEY (cluster, member) REFERENCES members (cluster, id)
            )\(suffix)
            """,
            "CREATE INDEX api_tokens_by_member ON api_tokens (cluster, member)",
            """
            CREATE TABLE invitations (
                cluster \(bytes) NOT NULL, id \(bytes) NOT NULL, organisation \(bytes) NOT NULL, roles TEXT NOT NULL,
                digest \(bytes) NOT NULL UNIQUE, created_at \(integer) NOT NULL, expires_at \(integer) NOT NULL,
                used_at \(integer), revoked_at \(integer),
                PRIMARY KEY (cluster, id),
                FOREIGN KEY (cluster, organisation) REFERENCES organisations (cluster, id)
            )\(suffix)
            """,
            """
            CREATE TABLE one_time_links (
                digest \(bytes) NOT NULL PRIMARY KEY, purpose TEXT NOT NULL, account \(bytes) REFERENCES accounts (id),
                created_at \(integer) NOT NULL, expires_at \(integer) NOT NULL, used_at \(integer)
            )\(suffix)
            """,
        ]
    }

    /// Answers kept to be given again, and messages in the one order in which they are told.
    static func messages(_ dialect: SQLDialect) -> [String] {
        let (integer, bytes, suffix) = (dialect.integer, dialect.bytes, dialect.keyedTableSuffix)
        return [
            """
            CREATE TABLE idempotent_requests (
                cluster \(bytes) NOT NULL REFERENCES clusters (id), actor TEXT NOT NULL, request_key TEXT NOT NULL,
                request_digest \(bytes) NOT NULL, status \(integer) NOT NULL, media_type TEXT, location TEXT,
                body \(bytes) NOT NULL, created_at \(integer) NOT NULL,
                PRIMARY KEY (cluster, actor, request_key)
            )\(suffix)
            """,
            "CREATE INDEX idempotent_requests_by_time ON idempotent_requests (cluster, created_at)",
            """
            CREATE TABLE outbox (
                position \(dialect.identity), cluster \(bytes) NOT NULL REFERENCES clusters (id), topic TEXT NOT NULL,
                payload TEXT NOT NULL, created_at \(integer) NOT NULL
            )\(dialect.tableSuffix)
            """,
            "CREATE INDEX outbox_by_cluster ON outbox (cluster, position)",
            """
            CREATE TABLE outbox_consumers (
                consumer TEXT NOT NULL PRIMARY KEY, position \(integer) NOT NULL
            )\(suffix)
            """,
        ]
    }

    /// The server's own log has no cluster, so that the column holds no bytes there and can have no reference.
    static func audit(_ dialect: SQLDialect) -> [String] {
        let (integer, bytes, suffix) = (dialect.integer, dialect.bytes, dialect.keyedTableSuffix)
        return [
            """
            CREATE TABLE audit (
                cluster \(bytes) NOT NULL, sequence \(integer) NOT NULL CHECK (sequence >= 1), time \(integer) NOT NULL,
                actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, cause TEXT NOT NULL,
                state_before TEXT, state_after TEXT, previous \(bytes) NOT NULL, hash \(bytes) NOT NULL,
                PRIMARY KEY (cluster, sequence)
            )\(suffix)
            """,
            """
            CREATE TABLE audit_heads (
                cluster \(bytes) NOT NULL PRIMARY KEY, sequence \(integer) NOT NULL, hash \(bytes) NOT NULL
            )\(suffix)
            """,
        ] + dialect.refusal("audit", "The audit log takes new rows only.")
    }
}
