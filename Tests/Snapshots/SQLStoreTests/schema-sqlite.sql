-- 1: clusters, organisations, accounts, members
CREATE TABLE clusters (
    id BLOB NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, language TEXT NOT NULL,
    created_at INTEGER NOT NULL, version INTEGER NOT NULL CHECK (version >= 1)
) STRICT, WITHOUT ROWID;
CREATE TABLE organisations (
    cluster BLOB NOT NULL REFERENCES clusters (id), id BLOB NOT NULL, kind TEXT NOT NULL,
    name TEXT NOT NULL, created_at INTEGER NOT NULL, archived_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1),
    PRIMARY KEY (cluster, id), UNIQUE (cluster, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE accounts (
    id BLOB NOT NULL PRIMARY KEY, sign_in_name TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL,
    language TEXT NOT NULL, password_hash TEXT, is_operator INTEGER NOT NULL CHECK (is_operator IN (0, 1)),
    created_at INTEGER NOT NULL, disabled_at INTEGER, version INTEGER NOT NULL CHECK (version >= 1)
) STRICT, WITHOUT ROWID;
CREATE TABLE members (
    cluster BLOB NOT NULL, id BLOB NOT NULL, organisation BLOB NOT NULL,
    account BLOB NOT NULL REFERENCES accounts (id), roles TEXT NOT NULL, created_at INTEGER NOT NULL,
    ended_at INTEGER, version INTEGER NOT NULL CHECK (version >= 1),
    PRIMARY KEY (cluster, id), UNIQUE (cluster, organisation, account),
    FOREIGN KEY (cluster, organisation) REFERENCES organisations (cluster, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_by_account ON members (account, cluster);

-- 2: sessions, tokens, invitations, links
CREATE TABLE sessions (
    digest BLOB NOT NULL PRIMARY KEY, account BLOB NOT NULL REFERENCES accounts (id),
    created_at INTEGER NOT NULL, seen_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_account ON sessions (account);
CREATE TABLE api_tokens (
    cluster BLOB NOT NULL, id BLOB NOT NULL, member BLOB NOT NULL, name TEXT NOT NULL,
    digest BLOB NOT NULL UNIQUE, scopes TEXT NOT NULL, created_at INTEGER NOT NULL,
    expires_at INTEGER, used_at INTEGER, revoked_at INTEGER,
    PRIMARY KEY (cluster, id), FOREIGN KEY (cluster, member) REFERENCES members (cluster, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX api_tokens_by_member ON api_tokens (cluster, member);
CREATE TABLE invitations (
    cluster BLOB NOT NULL, id BLOB NOT NULL, organisation BLOB NOT NULL, roles TEXT NOT NULL,
    digest BLOB NOT NULL UNIQUE, created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
    used_at INTEGER, revoked_at INTEGER,
    PRIMARY KEY (cluster, id),
    FOREIGN KEY (cluster, organisation) REFERENCES organisations (cluster, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE one_time_links (
    digest BLOB NOT NULL PRIMARY KEY, purpose TEXT NOT NULL, account BLOB REFERENCES accounts (id),
    created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER
) STRICT, WITHOUT ROWID;

-- 3: idempotent requests, outbox
CREATE TABLE idempotent_requests (
    cluster BLOB NOT NULL REFERENCES clusters (id), actor TEXT NOT NULL, request_key TEXT NOT NULL,
    request_digest BLOB NOT NULL, status INTEGER NOT NULL, media_type TEXT, location TEXT,
    body BLOB NOT NULL, created_at INTEGER NOT NULL,
    PRIMARY KEY (cluster, actor, request_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotent_requests_by_time ON idempotent_requests (cluster, created_at);
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT, cluster BLOB NOT NULL REFERENCES clusters (id), topic TEXT NOT NULL,
    payload TEXT NOT NULL, created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_by_cluster ON outbox (cluster, position);
CREATE TABLE outbox_consumers (
    consumer TEXT NOT NULL PRIMARY KEY, position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- 4: audit log
CREATE TABLE audit (
    cluster BLOB NOT NULL, sequence INTEGER NOT NULL CHECK (sequence >= 1), time INTEGER NOT NULL,
    actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, cause TEXT NOT NULL,
    state_before TEXT, state_after TEXT, previous BLOB NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (cluster, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE audit_heads (
    cluster BLOB NOT NULL PRIMARY KEY, sequence INTEGER NOT NULL, hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER audit_refuses_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'The audit log takes new rows only.'); END;
CREATE TRIGGER audit_refuses_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'The audit log takes new rows only.'); END;

-- 5: clusters may share a name
PRAGMA defer_foreign_keys = ON;
CREATE TABLE clusters_kept (id BLOB NOT NULL PRIMARY KEY, name TEXT NOT NULL, language TEXT NOT NULL, created_at INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1)) STRICT, WITHOUT ROWID;
INSERT INTO clusters_kept SELECT * FROM clusters;
DROP TABLE clusters;
CREATE TABLE clusters (id BLOB NOT NULL PRIMARY KEY, name TEXT NOT NULL, language TEXT NOT NULL, created_at INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1)) STRICT, WITHOUT ROWID;
INSERT INTO clusters SELECT * FROM clusters_kept;
DROP TABLE clusters_kept;
PRAGMA defer_foreign_keys = OFF;
